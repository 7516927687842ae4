// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
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
const acceptInviteOperation: Operation = { id: 'invites.accept', method: 'POST', path: '/v1/invites/accept', public: true };
/**
 * Accept an invite and log in.
 *
 * `POST /v1/invites/accept`
 *
 * @throws LeadEngineError `auth.password_rejected`, `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `users.email_taken`
 */
export const acceptInvite = (transport: Transport, body: AcceptInviteBody, options?: CallOptions): Promise<AcceptInviteResult> =>
  sendCall(transport, acceptInviteOperation, undefined, body, options);

export type CreateInviteBody = BodyOf<operations['invites.create']>;
export type CreateInviteResult = ResultOf<operations['invites.create']>;
/** Codes that {@link createInvite} may fail with, besides those of every call. */
export type CreateInviteProblem =
  | 'auth.forbidden'
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
const createInviteOperation: Operation = { id: 'invites.create', method: 'POST', path: '/v1/invites', idempotent: true };
/**
 * Invite somebody.
 *
 * Mails a link that works once. The token is in no answer.
 *
 * `POST /v1/invites`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.already_invited`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `roles.unknown`, `users.email_taken`, `users.role_not_for_admins`, `users.role_not_grantable`
 */
export const createInvite = (transport: Transport, body: CreateInviteBody, options?: CallOptions): Promise<CreateInviteResult> =>
  sendCall(transport, createInviteOperation, undefined, body, options);

export type GetInviteParameters = ParametersOf<operations['invites.get']>;
export type GetInviteResult = ResultOf<operations['invites.get']>;
/** Codes that {@link getInvite} may fail with, besides those of every call. */
export type GetInviteProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getInviteOperation: Operation = { id: 'invites.get', method: 'GET', path: '/v1/invites/{id}' };
/**
 * Read an invite with its latest deliveries.
 *
 * `GET /v1/invites/{id}`, needs `invites:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getInvite = (transport: Transport, parameters: GetInviteParameters, options?: CallOptions): Promise<GetInviteResult> =>
  sendCall(transport, getInviteOperation, parameters, undefined, options);

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
const inspectInviteOperation: Operation = { id: 'invites.inspect', method: 'POST', path: '/v1/invites/inspect', public: true };
/**
 * See what an invite offers.
 *
 * `POST /v1/invites/inspect`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `invites.expired`, `invites.revoked`, `invites.unknown_token`, `invites.used`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const inspectInvite = (transport: Transport, body: InspectInviteBody, options?: CallOptions): Promise<InspectInviteResult> =>
  sendCall(transport, inspectInviteOperation, undefined, body, options);

export type ListInvitesParameters = ParametersOf<operations['invites.list']>;
export type ListInvitesResult = ResultOf<operations['invites.list']>;
/** Codes that {@link listInvites} may fail with, besides those of every call. */
export type ListInvitesProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listInvitesOperation: Operation = { id: 'invites.list', method: 'GET', path: '/v1/invites' };
/**
 * List the invites.
 *
 * Newest first.
 *
 * `GET /v1/invites`, needs `invites:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listInvites = (
  transport: Transport,
  parameters?: ListInvitesParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['invites.list']>, ListInvitesResult> => sendList(transport, listInvitesOperation, parameters, options);

export type ResendInviteParameters = ParametersOf<operations['invites.resend']>;
export type ResendInviteResult = ResultOf<operations['invites.resend']>;
/** Codes that {@link resendInvite} may fail with, besides those of every call. */
export type ResendInviteProblem =
  | 'auth.forbidden'
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
const resendInviteOperation: Operation = { id: 'invites.resend', method: 'POST', path: '/v1/invites/{id}/resend', idempotent: true };
/**
 * Mail a new link.
 *
 * Also renews an expired invite. The link of the mail before no longer works.
 *
 * `POST /v1/invites/{id}/resend`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
 */
export const resendInvite = (
  transport: Transport,
  parameters: ResendInviteParameters,
  options?: CallOptions,
): Promise<ResendInviteResult> => sendCall(transport, resendInviteOperation, parameters, undefined, options);

export type RevokeInviteParameters = ParametersOf<operations['invites.revoke']>;
export type RevokeInviteResult = ResultOf<operations['invites.revoke']>;
/** Codes that {@link revokeInvite} may fail with, besides those of every call. */
export type RevokeInviteProblem =
  | 'auth.forbidden'
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
const revokeInviteOperation: Operation = { id: 'invites.revoke', method: 'POST', path: '/v1/invites/{id}/revoke', idempotent: true };
/**
 * Revoke an invite.
 *
 * `POST /v1/invites/{id}/revoke`, needs `invites:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `invites.not_open`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `users.role_not_grantable`
 */
export const revokeInvite = (
  transport: Transport,
  parameters: RevokeInviteParameters,
  options?: CallOptions,
): Promise<RevokeInviteResult> => sendCall(transport, revokeInviteOperation, parameters, undefined, options);
