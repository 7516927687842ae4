import type { LeadEngineClient } from '../generated/client.js';
import type { EmbedSessionInput } from '../generated/models.js';
import { LeadEngineError } from '../leadengine-error.js';
import { isForeign } from './same-site.js';

/** Who is logged in at the host, and what they may do from its page. */
export type EmbedRequest = Omit<EmbedSessionInput, 'origins'>;

export interface EmbedHostOptions<Request> {
  /** With an API key that holds `embed-sessions:write` and what pages shall be able to do. Never give it to a page. */
  readonly client: Pick<LeadEngineClient, 'embedSessions'>;
  /** Where the pages of this host are, such as `https://app.example.com`. */
  readonly origins: readonly string[];
  /** Says who is asking, from the host's own session; undefined when nobody is logged in. */
  readonly session: (request: Request) => EmbedRequest | undefined | Promise<EmbedRequest | undefined>;
}

/** What a page gets: the token for {@link TokenProvider}, and the id that continues the session. */
export interface EmbedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

const headers = { 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' } as const;
const refused = (status: number, code: string): EmbedAnswer => ({ status, headers, body: { code } });

/** One request of a page, as the kits read it. */
export interface EmbedAsk<Request> {
  readonly request: Request;
  /** The header `Origin`. */
  readonly origin: string | undefined;
  /** The header `Sec-Fetch-Site`. */
  readonly site: string | undefined;
  /** The query parameter `session`: the one to go on with. */
  readonly sessionId: string | undefined;
}

/**
 * Answers a page that asks for its token: the next one of its session, or the first one of a new session. Frameworks that have no kit
 * call this.
 */
export const answerEmbed = async <Request>(options: EmbedHostOptions<Request>, ask: EmbedAsk<Request>): Promise<EmbedAnswer> => {
  const { client, origins } = options;
  if (isForeign(ask.origin, ask.site, origins)) return refused(403, 'host.foreign_origin');
  const wanted = await options.session(ask.request);
  if (wanted === undefined) return refused(401, 'host.not_logged_in');
  const { userId, externalUserId, ttlSeconds } = wanted;
  const renew = async () => {
    if (ask.sessionId === undefined) return undefined;
    const whose = { ...(userId !== undefined && { userId }), ...(externalUserId !== undefined && { externalUserId }) };
    return client.embedSessions
      .refresh({ id: ask.sessionId }, { ...whose, ...(ttlSeconds !== undefined && { ttlSeconds }) })
      .catch((error: unknown) => {
        // Ended, somebody else's, or no id at all: a new one it is.
        if (error instanceof LeadEngineError && [400, 404, 409].includes(error.status)) return undefined;
        throw error;
      });
  };
  const session = (await renew()) ?? (await client.embedSessions.create({ ...wanted, origins: [...origins] }));
  const { id, token, expiresAt, widgets, scopes } = session;
  return { status: 200, headers, body: { id, token, expiresAt, widgets, scopes, origins: session.origins } };
};
