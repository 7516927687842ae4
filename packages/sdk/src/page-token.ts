import { LeadEngineError } from './leadengine-error.js';
import type { AccessToken, TokenProvider } from './token.js';

export interface PageTokenOptions {
  /** @defaultValue the global `fetch`, with the cookies of the page's own origin */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * Gets tokens of an embed session from a route of the host that `@leadengine/sdk/hosts` answers. Each one continues the session of the
 * last, so event streams and repeated requests go on as the same person.
 *
 * @throws LeadEngineError `auth.unauthenticated` when nobody is logged in at the host, `client.network` when it does not answer.
 */
export const pageToken = (url: string, options: PageTokenOptions = {}): TokenProvider => {
  let sessionId: string | undefined;
  return async (reason): Promise<AccessToken> => {
    // A token that was refused may mean that its session has ended.
    const known = reason === 'rejected' ? undefined : sessionId;
    const separator = url.includes('?') ? '&' : '?';
    const target = known === undefined ? url : `${url}${separator}session=${encodeURIComponent(known)}`;
    const response = await (options.fetch ?? globalThis.fetch)(target, { method: 'POST', credentials: 'same-origin' }).catch(
      (cause: unknown) => {
        throw new LeadEngineError({ code: 'client.network', title: 'The host could not be reached', cause });
      },
    );
    const given = (await response.json().catch(() => undefined)) as Partial<AccessToken> | undefined;
    if (response.status >= 500) throw new LeadEngineError({ code: 'client.network', title: 'The host gave no token' });
    if (!response.ok || typeof given?.token !== 'string') {
      throw new LeadEngineError({ code: 'auth.unauthenticated', status: 401, title: 'The host gives this page no session' });
    }
    sessionId = given.id;
    return given as AccessToken;
  };
};
