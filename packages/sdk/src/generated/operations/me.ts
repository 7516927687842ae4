// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetMeResult = ResultOf<operations['me.get']>;
/** Codes that {@link getMe} may fail with, besides those of every call. */
export type GetMeProblem =
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
 * Who am I, and what may I do.
 *
 * `GET /v1/me`, needs `self:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const getMe: (transport: Transport, options?: CallOptions) => Promise<GetMeResult> = /* @__PURE__ */ defineCall('GET /v1/me', '');

export type UpdateMeBody = BodyOf<operations['me.update']>;
export type UpdateMeResult = ResultOf<operations['me.update']>;
/** Codes that {@link updateMe} may fail with, besides those of every call. */
export type UpdateMeProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
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
  | 'request.unsupported_media_type';
/**
 * Change my profile.
 *
 * `PATCH /v1/me`, needs `self:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const updateMe: (transport: Transport, body: UpdateMeBody, options?: CallOptions) => Promise<UpdateMeResult> =
  /* @__PURE__ */ defineCall('PATCH /v1/me', 'b');
