import type { LoginFailure } from './store.js';
import type { Strings } from './strings.js';

/** Why somebody is not logged in, as the person is told. */
export const sentenceOf = (failure: LoginFailure, strings: Strings): string => {
  if (failure.kind === 'locked') return strings.tooManyLogins(failure.seconds);
  return { wrong: strings.wrongLogin, unreachable: strings.unreachable, ended: strings.sessionEnded, other: strings.somethingWrong }[
    failure.kind
  ];
};
