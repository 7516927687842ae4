// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetFlagParameters = ParametersOf<operations['flags.get']>;
export type GetFlagResult = ResultOf<operations['flags.get']>;
/** Codes that {@link getFlag} may fail with, besides those of every call. */
export type GetFlagProblem =
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
 * Whether the caller has a feature.
 *
 * `GET /v1/flags/{key}`, needs `flags:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getFlag: (transport: Transport, parameters: GetFlagParameters, options?: CallOptions) => Promise<GetFlagResult> =
  /* @__PURE__ */ defineCall('GET /v1/flags/{key}', 'p');

export type ListFlagsResult = ResultOf<operations['flags.list']>;
/** Codes that {@link listFlags} may fail with, besides those of every call. */
export type ListFlagsProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
/**
 * List the feature flags as the caller has them.
 *
 * `GET /v1/flags`, needs `flags:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const listFlags: (transport: Transport, options?: CallOptions) => Promise<ListFlagsResult> = /* @__PURE__ */ defineCall(
  'GET /v1/flags',
  '',
);
