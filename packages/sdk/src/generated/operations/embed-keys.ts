// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateEmbedKeyBody = BodyOf<operations['embedKeys.create']>;
export type CreateEmbedKeyResult = ResultOf<operations['embedKeys.create']>;
/** Codes that {@link createEmbedKey} may fail with, besides those of every call. */
export type CreateEmbedKeyProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'embed_keys.unusable_key'
  | 'embed_sessions.origin_refused'
  | 'embed_sessions.scope_not_grantable'
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
 * Register a key that your backend signs tokens with.
 *
 * Instead of asking for each token, a backend may sign them with Ed25519: header `{"alg":"EdDSA","typ":"embed+jwt","kid":<id>}`, claims `iss` (the tenant), `aud` (`leadengine-embed`), `sid` (a UUID that names the session), `userId` or `externalUserId`, `widgets`, `origins`, `iat`, `exp` (15 minutes later at most) and, for less than the key allows, `scopes`. A new token with the same `sid` goes on with the session.
 *
 * `POST /v1/embed-keys`, needs `embed-keys:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `embed_keys.unusable_key`, `embed_sessions.origin_refused`, `embed_sessions.scope_not_grantable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createEmbedKey: (transport: Transport, body: CreateEmbedKeyBody, options?: CallOptions) => Promise<CreateEmbedKeyResult> =
  /* @__PURE__ */ defineCall('POST /v1/embed-keys', 'bi');

export type ListEmbedKeysParameters = ParametersOf<operations['embedKeys.list']>;
export type ListEmbedKeysResult = ResultOf<operations['embedKeys.list']>;
/** Codes that {@link listEmbedKeys} may fail with, besides those of every call. */
export type ListEmbedKeysProblem =
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
 * List the keys that hosts sign with.
 *
 * Oldest first.
 *
 * `GET /v1/embed-keys`, needs `embed-keys:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listEmbedKeys: (
  transport: Transport,
  parameters?: ListEmbedKeysParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['embedKeys.list']>, ListEmbedKeysResult> = /* @__PURE__ */ defineList('GET /v1/embed-keys', 'p');

export type RevokeEmbedKeyParameters = ParametersOf<operations['embedKeys.revoke']>;
export type RevokeEmbedKeyResult = ResultOf<operations['embedKeys.revoke']>;
/** Codes that {@link revokeEmbedKey} may fail with, besides those of every call. */
export type RevokeEmbedKeyProblem =
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
 * Revoke a key and end the sessions that were signed with it.
 *
 * `DELETE /v1/embed-keys/{id}`, needs `embed-keys:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const revokeEmbedKey: (
  transport: Transport,
  parameters: RevokeEmbedKeyParameters,
  options?: CallOptions,
) => Promise<RevokeEmbedKeyResult> = /* @__PURE__ */ defineCall('DELETE /v1/embed-keys/{id}', 'p');
