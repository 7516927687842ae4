// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AcceptInviteBody = BodyOf<operations['invites.accept']>;
export type AcceptInviteResult = ResultOf<operations['invites.accept']>;
/** Codes that {@link acceptInvite} may fail with, besides those of every call. */
export type AcceptInviteProblem =
  | 'auth.password_rejected'
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.expired'
  | 'invites.revoked'
  | 'invites.unknown_token'
  | 'invites.used'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'users.email_taken';
/**
 * Accept an invite and log in.
 *
 * `POST /v1/invites/accept`
 *
 * @throws LeadEngineError `auth.password_rejected`, `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `users.email_taken`
 */
export const acceptInvite: (transport: Transport, body: AcceptInviteBody, options?: CallOptions) => Promise<AcceptInviteResult> =
  /* @__PURE__ */ defineCall('POST /v1/invites/accept', 'bu');

export type CreateInviteBody = BodyOf<operations['invites.create']>;
export type CreateInviteResult = ResultOf<operations['invites.create']>;
/** Codes that {@link createInvite} may fail with, besides those of every call. */
export type CreateInviteProblem =
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
  | 'invites.already_invited'
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
 * Invite somebody.
 *
 * Mails a link that works once. The token is in no answer.
 *
 * `POST /v1/invites`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.already_invited`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.unknown`, `users.email_taken`, `users.role_not_for_admins`, `users.role_not_grantable`
 */
export const createInvite: (transport: Transport, body: CreateInviteBody, options?: CallOptions) => Promise<CreateInviteResult> =
  /* @__PURE__ */ defineCall('POST /v1/invites', 'bi');

export type GetInviteParameters = ParametersOf<operations['invites.get']>;
export type GetInviteResult = ResultOf<operations['invites.get']>;
/** Codes that {@link getInvite} may fail with, besides those of every call. */
export type GetInviteProblem =
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
 * Read an invite with its latest deliveries.
 *
 * `GET /v1/invites/{id}`, needs `invites:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getInvite: (transport: Transport, parameters: GetInviteParameters, options?: CallOptions) => Promise<GetInviteResult> =
  /* @__PURE__ */ defineCall('GET /v1/invites/{id}', 'p');

export type InspectInviteBody = BodyOf<operations['invites.inspect']>;
export type InspectInviteResult = ResultOf<operations['invites.inspect']>;
/** Codes that {@link inspectInvite} may fail with, besides those of every call. */
export type InspectInviteProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'invites.expired'
  | 'invites.revoked'
  | 'invites.unknown_token'
  | 'invites.used'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * See what an invite offers.
 *
 * `POST /v1/invites/inspect`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const inspectInvite: (transport: Transport, body: InspectInviteBody, options?: CallOptions) => Promise<InspectInviteResult> =
  /* @__PURE__ */ defineCall('POST /v1/invites/inspect', 'bu');

export type ListInvitesParameters = ParametersOf<operations['invites.list']>;
export type ListInvitesResult = ResultOf<operations['invites.list']>;
/** Codes that {@link listInvites} may fail with, besides those of every call. */
export type ListInvitesProblem =
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
 * List the invites.
 *
 * Newest first.
 *
 * `GET /v1/invites`, needs `invites:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listInvites: (
  transport: Transport,
  parameters?: ListInvitesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['invites.list']>, ListInvitesResult> = /* @__PURE__ */ defineList('GET /v1/invites', 'p');

export type ResendInviteParameters = ParametersOf<operations['invites.resend']>;
export type ResendInviteResult = ResultOf<operations['invites.resend']>;
/** Codes that {@link resendInvite} may fail with, besides those of every call. */
export type ResendInviteProblem =
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
  | 'invites.not_open'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'users.role_not_grantable';
/**
 * Mail a new link.
 *
 * Also renews an expired invite. The link of the mail before no longer works.
 *
 * `POST /v1/invites/{id}/resend`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
 */
export const resendInvite: (
  transport: Transport,
  parameters: ResendInviteParameters,
  options?: CallOptions,
) => Promise<ResendInviteResult> = /* @__PURE__ */ defineCall('POST /v1/invites/{id}/resend', 'pi');

export type RevokeInviteParameters = ParametersOf<operations['invites.revoke']>;
export type RevokeInviteResult = ResultOf<operations['invites.revoke']>;
/** Codes that {@link revokeInvite} may fail with, besides those of every call. */
export type RevokeInviteProblem =
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
  | 'invites.not_open'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'users.role_not_grantable';
/**
 * Revoke an invite.
 *
 * `POST /v1/invites/{id}/revoke`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
 */
export const revokeInvite: (
  transport: Transport,
  parameters: RevokeInviteParameters,
  options?: CallOptions,
) => Promise<RevokeInviteResult> = /* @__PURE__ */ defineCall('POST /v1/invites/{id}/revoke', 'pi');
