// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type EndImpersonationParameters = ParametersOf<operations['impersonations.end']>;
export type EndImpersonationResult = ResultOf<operations['impersonations.end']>;
/** Codes that {@link endImpersonation} may fail with, besides those of every call. */
export type EndImpersonationProblem =
  | 'auth.forbidden'
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
 * End it before its time.
 *
 * The token opens nothing from then on. Safe to repeat.
 *
 * `POST /v1/platform/impersonations/{id}/end`, needs `provisioning:impersonate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const endImpersonation: (
  transport: Transport,
  parameters: EndImpersonationParameters,
  options?: CallOptions,
) => Promise<EndImpersonationResult> = /* @__PURE__ */ defineCall('POST /v1/platform/impersonations/{id}/end', 'p');

export type ListImpersonationsParameters = ParametersOf<operations['impersonations.list']>;
export type ListImpersonationsResult = ResultOf<operations['impersonations.list']>;
/** Codes that {@link listImpersonations} may fail with, besides those of every call. */
export type ListImpersonationsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
/**
 * List who of the platform was let into a tenant.
 *
 * Newest first.
 *
 * `GET /v1/platform/impersonations`, needs `provisioning:read-impersonations`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listImpersonations: (
  transport: Transport,
  parameters: ListImpersonationsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['impersonations.list']>, ListImpersonationsResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/impersonations',
  'p',
);

export type StartImpersonationBody = BodyOf<operations['impersonations.start']>;
export type StartImpersonationResult = ResultOf<operations['impersonations.start']>;
/** Codes that {@link startImpersonation} may fail with, besides those of every call. */
export type StartImpersonationProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Be let into a tenant for a while.
 *
 * For support. The tenant sees in its audit log who it was, why, and what was done. The token ends by itself; it makes no users, invites, roles, webhooks or keys, which would outlive it.
 *
 * `POST /v1/platform/impersonations`, needs `provisioning:impersonate`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const startImpersonation: (
  transport: Transport,
  body: StartImpersonationBody,
  options?: CallOptions,
) => Promise<StartImpersonationResult> = /* @__PURE__ */ defineCall('POST /v1/platform/impersonations', 'b');
