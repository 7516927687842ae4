// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
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
const createPlatformTenantOperation: Operation = {
  id: 'platformTenants.create',
  method: 'POST',
  path: '/v1/platform/tenants',
  idempotent: true,
};
/**
 * Add a tenant with its first admin.
 *
 * `POST /v1/platform/tenants`, needs `tenants:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tenants.slug_taken`
 */
export const createPlatformTenant = (
  transport: Transport,
  body: CreatePlatformTenantBody,
  options?: CallOptions,
): Promise<CreatePlatformTenantResult> => sendCall(transport, createPlatformTenantOperation, undefined, body, options);

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
const getPlatformTenantOperation: Operation = { id: 'platformTenants.get', method: 'GET', path: '/v1/platform/tenants/{id}' };
/**
 * Read a tenant.
 *
 * `GET /v1/platform/tenants/{id}`, needs `tenants:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getPlatformTenant = (
  transport: Transport,
  parameters: GetPlatformTenantParameters,
  options?: CallOptions,
): Promise<GetPlatformTenantResult> => sendCall(transport, getPlatformTenantOperation, parameters, undefined, options);

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
const listPlatformTenantsOperation: Operation = { id: 'platformTenants.list', method: 'GET', path: '/v1/platform/tenants' };
/**
 * List the tenants.
 *
 * Oldest first.
 *
 * `GET /v1/platform/tenants`, needs `tenants:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listPlatformTenants = (
  transport: Transport,
  parameters?: ListPlatformTenantsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['platformTenants.list']>, ListPlatformTenantsResult> =>
  sendList(transport, listPlatformTenantsOperation, parameters, options);

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
const updatePlatformTenantOperation: Operation = { id: 'platformTenants.update', method: 'PATCH', path: '/v1/platform/tenants/{id}' };
/**
 * Rename, suspend or reactivate a tenant.
 *
 * `PATCH /v1/platform/tenants/{id}`, needs `tenants:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const updatePlatformTenant = (
  transport: Transport,
  parameters: UpdatePlatformTenantParameters,
  body: UpdatePlatformTenantBody,
  options?: CallOptions,
): Promise<UpdatePlatformTenantResult> => sendCall(transport, updatePlatformTenantOperation, parameters, body, options);
