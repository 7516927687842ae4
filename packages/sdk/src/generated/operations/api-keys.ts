// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateApiKeyBody = BodyOf<operations['apiKeys.create']>;
export type CreateApiKeyResult = ResultOf<operations['apiKeys.create']>;
/** Codes that {@link createApiKey} may fail with, besides those of every call. */
export type CreateApiKeyProblem =
  | 'api_keys.expiry_not_ahead'
  | 'api_keys.scope_not_grantable'
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
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
 * Make an API key; it is shown once.
 *
 * `POST /v1/api-keys`, needs `api-keys:write`
 *
 * @throws LeadEngineError `api_keys.expiry_not_ahead`, `api_keys.scope_not_grantable`, `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createApiKey: (transport: Transport, body: CreateApiKeyBody, options?: CallOptions) => Promise<CreateApiKeyResult> =
  /* @__PURE__ */ defineCall('POST /v1/api-keys', 'bi');

export type ListApiKeysParameters = ParametersOf<operations['apiKeys.list']>;
export type ListApiKeysResult = ResultOf<operations['apiKeys.list']>;
/** Codes that {@link listApiKeys} may fail with, besides those of every call. */
export type ListApiKeysProblem =
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
 * List the API keys.
 *
 * `GET /v1/api-keys`, needs `api-keys:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listApiKeys: (
  transport: Transport,
  parameters?: ListApiKeysParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['apiKeys.list']>, ListApiKeysResult> = /* @__PURE__ */ defineList('GET /v1/api-keys', 'p');

export type RevokeApiKeyParameters = ParametersOf<operations['apiKeys.revoke']>;
export type RevokeApiKeyResult = ResultOf<operations['apiKeys.revoke']>;
/** Codes that {@link revokeApiKey} may fail with, besides those of every call. */
export type RevokeApiKeyProblem =
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
 * Revoke an API key.
 *
 * `DELETE /v1/api-keys/{id}`, needs `api-keys:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const revokeApiKey: (
  transport: Transport,
  parameters: RevokeApiKeyParameters,
  options?: CallOptions,
) => Promise<RevokeApiKeyResult> = /* @__PURE__ */ defineCall('DELETE /v1/api-keys/{id}', 'p');
