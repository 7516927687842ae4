// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateRoleBody = BodyOf<operations['roles.create']>;
export type CreateRoleResult = ResultOf<operations['roles.create']>;
/** Codes that {@link createRole} may fail with, besides those of every call. */
export type CreateRoleProblem =
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
  | 'request.unsupported_media_type'
  | 'roles.name_taken'
  | 'roles.permission_not_grantable'
  | 'roles.unknown_permission';
/**
 * Add a custom role.
 *
 * Its permissions must be among those that the caller holds.
 *
 * `POST /v1/roles`, needs `roles:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.name_taken`, `roles.permission_not_grantable`, `roles.unknown_permission`
 */
export const createRole: (transport: Transport, body: CreateRoleBody, options?: CallOptions) => Promise<CreateRoleResult> =
  /* @__PURE__ */ defineCall('POST /v1/roles', 'bi');

export type DeleteRoleParameters = ParametersOf<operations['roles.delete']>;
export type DeleteRoleResult = ResultOf<operations['roles.delete']>;
/** Codes that {@link deleteRole} may fail with, besides those of every call. */
export type DeleteRoleProblem =
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
  | 'resource.not_found'
  | 'roles.in_use'
  | 'roles.permission_not_grantable';
/**
 * Remove a custom role.
 *
 * Refused while users hold it. Open invites with this role are revoked.
 *
 * `DELETE /v1/roles/{id}`, needs `roles:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `roles.in_use`, `roles.permission_not_grantable`
 */
export const deleteRole: (transport: Transport, parameters: DeleteRoleParameters, options?: CallOptions) => Promise<DeleteRoleResult> =
  /* @__PURE__ */ defineCall('DELETE /v1/roles/{id}', 'p');

export type GetRoleParameters = ParametersOf<operations['roles.get']>;
export type GetRoleResult = ResultOf<operations['roles.get']>;
/** Codes that {@link getRole} may fail with, besides those of every call. */
export type GetRoleProblem =
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
 * Read a custom role.
 *
 * `GET /v1/roles/{id}`, needs `roles:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getRole: (transport: Transport, parameters: GetRoleParameters, options?: CallOptions) => Promise<GetRoleResult> =
  /* @__PURE__ */ defineCall('GET /v1/roles/{id}', 'p');

export type ListRolesParameters = ParametersOf<operations['roles.list']>;
export type ListRolesResult = ResultOf<operations['roles.list']>;
/** Codes that {@link listRoles} may fail with, besides those of every call. */
export type ListRolesProblem =
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
 * List the custom roles.
 *
 * Oldest first. The built-in roles admin, supervisor and agent are not among them.
 *
 * `GET /v1/roles`, needs `roles:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listRoles: (
  transport: Transport,
  parameters?: ListRolesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['roles.list']>, ListRolesResult> = /* @__PURE__ */ defineList('GET /v1/roles', 'p');

export type UpdateRoleParameters = ParametersOf<operations['roles.update']>;
export type UpdateRoleBody = BodyOf<operations['roles.update']>;
export type UpdateRoleResult = ResultOf<operations['roles.update']>;
/** Codes that {@link updateRole} may fail with, besides those of every call. */
export type UpdateRoleProblem =
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
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch'
  | 'roles.name_taken'
  | 'roles.permission_not_grantable'
  | 'roles.unknown_permission';
/**
 * Change a custom role.
 *
 * Takes effect at once for everybody who holds it, also on access tokens and API keys in use.
 *
 * `PATCH /v1/roles/{id}`, needs `roles:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `roles.name_taken`, `roles.permission_not_grantable`, `roles.unknown_permission`
 */
export const updateRole: (
  transport: Transport,
  parameters: UpdateRoleParameters,
  body: UpdateRoleBody,
  options?: CallOptions,
) => Promise<UpdateRoleResult> = /* @__PURE__ */ defineCall('PATCH /v1/roles/{id}', 'pb');
