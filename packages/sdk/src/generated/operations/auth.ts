// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type ChangeAuthPasswordBody = BodyOf<operations['auth.changePassword']>;
export type ChangeAuthPasswordResult = ResultOf<operations['auth.changePassword']>;
/** Codes that {@link changeAuthPassword} may fail with, besides those of every call. */
export type ChangeAuthPasswordProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
  | 'auth.password_rejected'
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
const changeAuthPasswordOperation: Operation = { id: 'auth.changePassword', method: 'POST', path: '/v1/auth/password', idempotent: true };
/**
 * Change the password.
 *
 * Ends every session of the user, also the one that asks, and answers with a new one. A caller that never got the answer logs in with the new password; the same request with the same Idempotency-Key then repeats the answer, since keys belong to the user and not to the session.
 *
 * `POST /v1/auth/password`, needs `self:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.password_rejected`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `auth.wrong_password`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const changeAuthPassword = (
  transport: Transport,
  body: ChangeAuthPasswordBody,
  options?: CallOptions,
): Promise<ChangeAuthPasswordResult> => sendCall(transport, changeAuthPasswordOperation, undefined, body, options);

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
const loginAuthOperation: Operation = { id: 'auth.login', method: 'POST', path: '/v1/auth/login', public: true };
/**
 * Log in.
 *
 * `POST /v1/auth/login`
 *
 * @throws LeadEngineError `auth.invalid_credentials`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const loginAuth = (transport: Transport, body: LoginAuthBody, options?: CallOptions): Promise<LoginAuthResult> =>
  sendCall(transport, loginAuthOperation, undefined, body, options);

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
const logoutAuthOperation: Operation = { id: 'auth.logout', method: 'POST', path: '/v1/auth/logout', public: true };
/**
 * End a session.
 *
 * `POST /v1/auth/logout`
 *
 * @throws LeadEngineError `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const logoutAuth = (transport: Transport, body: LogoutAuthBody, options?: CallOptions): Promise<LogoutAuthResult> =>
  sendCall(transport, logoutAuthOperation, undefined, body, options);

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
const refreshAuthOperation: Operation = { id: 'auth.refresh', method: 'POST', path: '/v1/auth/refresh', public: true };
/**
 * Exchange a refresh token for a new session.
 *
 * Each token is good once; an old one that comes back ends the session.
 *
 * `POST /v1/auth/refresh`
 *
 * @throws LeadEngineError `auth.refresh_token_invalid`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const refreshAuth = (transport: Transport, body: RefreshAuthBody, options?: CallOptions): Promise<RefreshAuthResult> =>
  sendCall(transport, refreshAuthOperation, undefined, body, options);
