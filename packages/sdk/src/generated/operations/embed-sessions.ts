// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateEmbedSessionBody = BodyOf<operations['embedSessions.create']>;
export type CreateEmbedSessionResult = ResultOf<operations['embedSessions.create']>;
/** Codes that {@link createEmbedSession} may fail with, besides those of every call. */
export type CreateEmbedSessionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'embed_sessions.origin_refused'
  | 'embed_sessions.scope_not_grantable'
  | 'embed_sessions.unknown_user'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Let somebody work from a page of yours.
 *
 * Call it in your backend, with an API key, for the person who is logged in there, and hand the token to the page. The token works from the named origins only and for minutes; the session holds at most what the caller and the user hold.
 *
 * `POST /v1/embed-sessions`, needs `embed-sessions:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_sessions.origin_refused`, `embed_sessions.scope_not_grantable`, `embed_sessions.unknown_user`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createEmbedSession: (
  transport: Transport,
  body: CreateEmbedSessionBody,
  options?: CallOptions,
) => Promise<CreateEmbedSessionResult> = /* @__PURE__ */ defineCall('POST /v1/embed-sessions', 'bi');

export type GetEmbedSessionParameters = ParametersOf<operations['embedSessions.get']>;
export type GetEmbedSessionResult = ResultOf<operations['embedSessions.get']>;
/** Codes that {@link getEmbedSession} may fail with, besides those of every call. */
export type GetEmbedSessionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read the session of a page.
 *
 * `GET /v1/embed-sessions/{id}`, needs `embed-sessions:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getEmbedSession: (
  transport: Transport,
  parameters: GetEmbedSessionParameters,
  options?: CallOptions,
) => Promise<GetEmbedSessionResult> = /* @__PURE__ */ defineCall('GET /v1/embed-sessions/{id}', 'p');

export type ListEmbedSessionsParameters = ParametersOf<operations['embedSessions.list']>;
export type ListEmbedSessionsResult = ResultOf<operations['embedSessions.list']>;
/** Codes that {@link listEmbedSessions} may fail with, besides those of every call. */
export type ListEmbedSessionsProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
/**
 * List the sessions of pages.
 *
 * Newest first.
 *
 * `GET /v1/embed-sessions`, needs `embed-sessions:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listEmbedSessions: (
  transport: Transport,
  parameters?: ListEmbedSessionsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['embedSessions.list']>, ListEmbedSessionsResult> = /* @__PURE__ */ defineList('GET /v1/embed-sessions', 'p');

export type RefreshEmbedSessionParameters = ParametersOf<operations['embedSessions.refresh']>;
export type RefreshEmbedSessionBody = BodyOf<operations['embedSessions.refresh']>;
export type RefreshEmbedSessionResult = ResultOf<operations['embedSessions.refresh']>;
/** Codes that {@link refreshEmbedSession} may fail with, besides those of every call. */
export type RefreshEmbedSessionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'embed_sessions.ended'
  | 'idempotency.answer_unavailable'
  | 'idempotency.in_progress'
  | 'idempotency.key_reused'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Get the next token of a session.
 *
 * The session stays the same: event streams go on, and so do keys of idempotent requests. Possible until an hour after the last token expired and for twelve hours in all.
 *
 * `POST /v1/embed-sessions/{id}/refresh`, needs `embed-sessions:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_sessions.ended`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const refreshEmbedSession: (
  transport: Transport,
  parameters: RefreshEmbedSessionParameters,
  body?: RefreshEmbedSessionBody,
  options?: CallOptions,
) => Promise<RefreshEmbedSessionResult> = /* @__PURE__ */ defineCall('POST /v1/embed-sessions/{id}/refresh', 'pbi');

export type RevokeEmbedSessionParameters = ParametersOf<operations['embedSessions.revoke']>;
export type RevokeEmbedSessionResult = ResultOf<operations['embedSessions.revoke']>;
/** Codes that {@link revokeEmbedSession} may fail with, besides those of every call. */
export type RevokeEmbedSessionProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * End the session of a page.
 *
 * Its tokens are refused at once with `auth.session_revoked`; event streams end within seconds.
 *
 * `DELETE /v1/embed-sessions/{id}`, needs `embed-sessions:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const revokeEmbedSession: (
  transport: Transport,
  parameters: RevokeEmbedSessionParameters,
  options?: CallOptions,
) => Promise<RevokeEmbedSessionResult> = /* @__PURE__ */ defineCall('DELETE /v1/embed-sessions/{id}', 'p');
