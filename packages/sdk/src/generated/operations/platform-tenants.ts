// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreatePlatformTenantBody = BodyOf<operations['platformTenants.create']>;
export type CreatePlatformTenantResult = ResultOf<operations['platformTenants.create']>;
/** Codes that {@link createPlatformTenant} may fail with, besides those of every call. */
export type CreatePlatformTenantProblem =
  | 'auth.forbidden'
  | 'auth.password_rejected'
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
  | 'request.unsupported_media_type'
  | 'tenants.slug_taken';
/**
 * Add a tenant with its first admin.
 *
 * `POST /v1/platform/tenants`, needs `tenants:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
 */
export const createPlatformTenant: (
  transport: Transport,
  body: CreatePlatformTenantBody,
  options?: CallOptions,
) => Promise<CreatePlatformTenantResult> = /* @__PURE__ */ defineCall('POST /v1/platform/tenants', 'bi');

export type GetPlatformTenantParameters = ParametersOf<operations['platformTenants.get']>;
export type GetPlatformTenantResult = ResultOf<operations['platformTenants.get']>;
/** Codes that {@link getPlatformTenant} may fail with, besides those of every call. */
export type GetPlatformTenantProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Read a tenant.
 *
 * `GET /v1/platform/tenants/{id}`, needs `tenants:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getPlatformTenant: (
  transport: Transport,
  parameters: GetPlatformTenantParameters,
  options?: CallOptions,
) => Promise<GetPlatformTenantResult> = /* @__PURE__ */ defineCall('GET /v1/platform/tenants/{id}', 'p');

export type ListPlatformTenantsParameters = ParametersOf<operations['platformTenants.list']>;
export type ListPlatformTenantsResult = ResultOf<operations['platformTenants.list']>;
/** Codes that {@link listPlatformTenants} may fail with, besides those of every call. */
export type ListPlatformTenantsProblem =
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
 * List the tenants.
 *
 * Oldest first.
 *
 * `GET /v1/platform/tenants`, needs `tenants:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listPlatformTenants: (
  transport: Transport,
  parameters?: ListPlatformTenantsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['platformTenants.list']>, ListPlatformTenantsResult> = /* @__PURE__ */ defineList(
  'GET /v1/platform/tenants',
  'p',
);

export type UpdatePlatformTenantParameters = ParametersOf<operations['platformTenants.update']>;
export type UpdatePlatformTenantBody = BodyOf<operations['platformTenants.update']>;
export type UpdatePlatformTenantResult = ResultOf<operations['platformTenants.update']>;
/** Codes that {@link updatePlatformTenant} may fail with, besides those of every call. */
export type UpdatePlatformTenantProblem =
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
 * Rename, suspend or reactivate a tenant.
 *
 * `PATCH /v1/platform/tenants/{id}`, needs `tenants:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const updatePlatformTenant: (
  transport: Transport,
  parameters: UpdatePlatformTenantParameters,
  body: UpdatePlatformTenantBody,
  options?: CallOptions,
) => Promise<UpdatePlatformTenantResult> = /* @__PURE__ */ defineCall('PATCH /v1/platform/tenants/{id}', 'pb');
