// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ChangeAuthPasswordBody = BodyOf<operations['auth.changePassword']>;
export type ChangeAuthPasswordResult = ResultOf<operations['auth.changePassword']>;
/** Codes that {@link changeAuthPassword} may fail with, besides those of every call. */
export type ChangeAuthPasswordProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
  | 'auth.origin_not_allowed'
  | 'auth.password_rejected'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'auth.wrong_password'
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
 * Change the password.
 *
 * Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
 *
 * `POST /v1/auth/password`, needs `self:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.password_rejected`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `auth.wrong_password`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const changeAuthPassword: (
  transport: Transport,
  body: ChangeAuthPasswordBody,
  options?: CallOptions,
) => Promise<ChangeAuthPasswordResult> = /* @__PURE__ */ defineCall('POST /v1/auth/password', 'bi');

export type LoginAuthBody = BodyOf<operations['auth.login']>;
export type LoginAuthResult = ResultOf<operations['auth.login']>;
/** Codes that {@link loginAuth} may fail with, besides those of every call. */
export type LoginAuthProblem =
  | 'auth.invalid_credentials'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Log in.
 *
 * `POST /v1/auth/login`
 *
 * @throws LeadEngineError `auth.invalid_credentials`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const loginAuth: (transport: Transport, body: LoginAuthBody, options?: CallOptions) => Promise<LoginAuthResult> =
  /* @__PURE__ */ defineCall('POST /v1/auth/login', 'bu');

export type LogoutAuthBody = BodyOf<operations['auth.logout']>;
export type LogoutAuthResult = ResultOf<operations['auth.logout']>;
/** Codes that {@link logoutAuth} may fail with, besides those of every call. */
export type LogoutAuthProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * End a session.
 *
 * `POST /v1/auth/logout`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const logoutAuth: (transport: Transport, body: LogoutAuthBody, options?: CallOptions) => Promise<LogoutAuthResult> =
  /* @__PURE__ */ defineCall('POST /v1/auth/logout', 'bu');

export type RecoverAuthPasswordBody = BodyOf<operations['auth.recoverPassword']>;
export type RecoverAuthPasswordResult = ResultOf<operations['auth.recoverPassword']>;
/** Codes that {@link recoverAuthPassword} may fail with, besides those of every call. */
export type RecoverAuthPasswordProblem =
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Ask for a link to a new password.
 *
 * The answer is the same, and takes as long, whether or not there is such a user.
 *
 * `POST /v1/auth/password/recover`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const recoverAuthPassword: (
  transport: Transport,
  body: RecoverAuthPasswordBody,
  options?: CallOptions,
) => Promise<RecoverAuthPasswordResult> = /* @__PURE__ */ defineCall('POST /v1/auth/password/recover', 'bu');

export type RefreshAuthBody = BodyOf<operations['auth.refresh']>;
export type RefreshAuthResult = ResultOf<operations['auth.refresh']>;
/** Codes that {@link refreshAuth} may fail with, besides those of every call. */
export type RefreshAuthProblem =
  | 'auth.refresh_token_invalid'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Exchange a refresh token for a new session.
 *
 * Each token is good once; an old one that comes back ends the session.
 *
 * `POST /v1/auth/refresh`
 *
 * @throws LeadEngineError `auth.refresh_token_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const refreshAuth: (transport: Transport, body: RefreshAuthBody, options?: CallOptions) => Promise<RefreshAuthResult> =
  /* @__PURE__ */ defineCall('POST /v1/auth/refresh', 'bu');

export type ResetAuthPasswordBody = BodyOf<operations['auth.resetPassword']>;
export type ResetAuthPasswordResult = ResultOf<operations['auth.resetPassword']>;
/** Codes that {@link resetAuthPassword} may fail with, besides those of every call. */
export type ResetAuthPasswordProblem =
  | 'auth.password_rejected'
  | 'auth.password_reset_invalid'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Choose a new password with a mailed link.
 *
 * Works once, within 24 hours, and ends every session of the user.
 *
 * `POST /v1/auth/password/reset`
 *
 * @throws LeadEngineError `auth.password_rejected`, `auth.password_reset_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const resetAuthPassword: (
  transport: Transport,
  body: ResetAuthPasswordBody,
  options?: CallOptions,
) => Promise<ResetAuthPasswordResult> = /* @__PURE__ */ defineCall('POST /v1/auth/password/reset', 'bu');
