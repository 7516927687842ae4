// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateUserBody = BodyOf<operations['users.create']>;
export type CreateUserResult = ResultOf<operations['users.create']>;
/** Codes that {@link createUser} may fail with, besides those of every call. */
export type CreateUserProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.password_rejected'
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
  | 'roles.unknown'
  | 'users.email_taken'
  | 'users.role_not_for_admins'
  | 'users.role_not_grantable';
/**
 * Add a user.
 *
 * `POST /v1/users`, needs `users:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.password_rejected`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.unknown`, `users.email_taken`, `users.role_not_for_admins`, `users.role_not_grantable`
 */
export const createUser: (transport: Transport, body: CreateUserBody, options?: CallOptions) => Promise<CreateUserResult> =
  /* @__PURE__ */ defineCall('POST /v1/users', 'bi');

export type GetUserParameters = ParametersOf<operations['users.get']>;
export type GetUserResult = ResultOf<operations['users.get']>;
/** Codes that {@link getUser} may fail with, besides those of every call. */
export type GetUserProblem =
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
 * Read a user.
 *
 * `GET /v1/users/{id}`, needs `users:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getUser: (transport: Transport, parameters: GetUserParameters, options?: CallOptions) => Promise<GetUserResult> =
  /* @__PURE__ */ defineCall('GET /v1/users/{id}', 'p');

export type ListUsersParameters = ParametersOf<operations['users.list']>;
export type ListUsersResult = ResultOf<operations['users.list']>;
/** Codes that {@link listUsers} may fail with, besides those of every call. */
export type ListUsersProblem =
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
 * List the users.
 *
 * Oldest first.
 *
 * `GET /v1/users`, needs `users:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listUsers: (
  transport: Transport,
  parameters?: ListUsersParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['users.list']>, ListUsersResult> = /* @__PURE__ */ defineList('GET /v1/users', 'p');

export type OfferUserPasswordResetParameters = ParametersOf<operations['users.offerPasswordReset']>;
export type OfferUserPasswordResetResult = ResultOf<operations['users.offerPasswordReset']>;
/** Codes that {@link offerUserPasswordReset} may fail with, besides those of every call. */
export type OfferUserPasswordResetProblem =
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
  | 'resource.not_found'
  | 'users.not_active'
  | 'users.role_not_grantable';
/**
 * Mail a user a link to a new password.
 *
 * The present password keeps working until the link is used.
 *
 * `POST /v1/users/{id}/password-reset`, needs `users:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.not_active`, `users.role_not_grantable`
 */
export const offerUserPasswordReset: (
  transport: Transport,
  parameters: OfferUserPasswordResetParameters,
  options?: CallOptions,
) => Promise<OfferUserPasswordResetResult> = /* @__PURE__ */ defineCall('POST /v1/users/{id}/password-reset', 'pi');

export type UpdateUserParameters = ParametersOf<operations['users.update']>;
export type UpdateUserBody = BodyOf<operations['users.update']>;
export type UpdateUserResult = ResultOf<operations['users.update']>;
/** Codes that {@link updateUser} may fail with, besides those of every call. */
export type UpdateUserProblem =
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
  | 'roles.unknown'
  | 'users.last_admin'
  | 'users.own_access'
  | 'users.role_not_for_admins'
  | 'users.role_not_grantable';
/**
 * Change a user, or end or restore access.
 *
 * Ending access ends the sessions at once and gives the tickets back to their queues.
 *
 * `PATCH /v1/users/{id}`, needs `users:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `roles.unknown`, `users.last_admin`, `users.own_access`, `users.role_not_for_admins`, `users.role_not_grantable`
 */
export const updateUser: (
  transport: Transport,
  parameters: UpdateUserParameters,
  body: UpdateUserBody,
  options?: CallOptions,
) => Promise<UpdateUserResult> = /* @__PURE__ */ defineCall('PATCH /v1/users/{id}', 'pb');
