import { defineProblem, type InputFault } from '@leadengine/plugin-kit';

interface Faults extends Record<string, unknown> {
  readonly errors: readonly InputFault[];
}

const detail = ({ errors }: Faults): string => errors.map((error) => `${error.pointer}: ${error.detail}`).join('; ');

export const EmbedScopeNotGrantable = defineProblem<Faults>({
  code: 'embed_sessions.scope_not_grantable',
  status: 422,
  title: 'The session may not do that',
  detail,
});

export const EmbedUserUnknown = defineProblem<Faults>({
  code: 'embed_sessions.unknown_user',
  status: 422,
  title: 'There is no such active user',
  detail,
});

export const EmbedOriginRefused = defineProblem<Faults>({
  code: 'embed_sessions.origin_refused',
  status: 422,
  title: 'No token may travel to that address',
  detail,
});

export const EmbedSessionEnded = defineProblem({
  code: 'embed_sessions.ended',
  status: 409,
  title: 'The session has ended',
  detail: () => 'It was revoked, expired more than a moment ago, or has lasted for as long as one may. Make a new one.',
});

export const EmbedKeyUnusable = defineProblem<Faults>({
  code: 'embed_keys.unusable_key',
  status: 422,
  title: 'The key cannot be used',
  detail,
});
