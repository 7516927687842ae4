import type { Logger } from './logger.js';

/** Who acts. Stored with events, jobs and audit records, so it carries no secret and no personal data beyond an id. */
export type Actor =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'api_key'; readonly id: string }
  | { readonly kind: 'embed'; readonly id: string }
  | { readonly kind: 'platform'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string }
  | { readonly kind: 'system'; readonly id: string };

/** Proof that the caller still holds a lease; each write made under a scope with a fence checks it in its transaction. */
export interface Fence {
  readonly runner: string;
  readonly key: string;
  readonly epoch: number;
}

/** What an embed session lets its holder do: less than the actor could do elsewhere. */
export interface Delegation {
  readonly sessionId: string;
  readonly permissions: ReadonlySet<string>;
}

/**
 * On whose behalf code runs: the first argument of every service function.
 *
 * Made in four places only: the authentication step of a request, the worker, the subscriber runtime and
 * {@link SystemScopes}. The tenant comes from a verified credential, never from a header or a body.
 */
export interface Scope {
  readonly tenantId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  /** Id of the event or job that caused this work; undefined for requests. */
  readonly causationId: string | undefined;
  /** Present for lease-held runners; checked in every write. */
  readonly fence: Fence | undefined;
  /** Set in requests of an embed session. */
  readonly delegated?: Delegation | undefined;
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Makes scopes for work that no request, job or event started. Each use is logged with its reason. */
export interface SystemScopes {
  /** @param options - `isRoutine`: happens with each request, so the use is logged for debugging only. */
  system(
    tenantId: string,
    reason: string,
    options?: { readonly signal?: AbortSignal; readonly correlationId?: string; readonly isRoutine?: boolean },
  ): Scope;
}
