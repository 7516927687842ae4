import type { SessionTokens } from '@leadengine/sdk';

const key = 'leadengine.session';

/** Tokens of this tab only: sessionStorage ends with the tab and is not shared with others. */
export const loadTokens = (): SessionTokens | undefined => {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof value === 'object' && value !== null && 'refreshToken' in value ? (value as SessionTokens) : undefined;
  } catch {
    return undefined;
  }
};

export const saveTokens = (tokens: SessionTokens | undefined): void => {
  try {
    if (tokens === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(tokens));
  } catch {
    // A browser without storage keeps the session until the page is reloaded.
  }
};
