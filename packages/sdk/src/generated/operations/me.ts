// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetMeResult = ResultOf<operations['me.get']>;
/** Codes that {@link getMe} may fail with, besides those of every call. */
export type GetMeProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited';
const getMeOperation: Operation = { id: 'me.get', method: 'GET', path: '/v1/me' };
/**
 * Who am I, and what may I do.
 *
 * `GET /v1/me`, needs `self:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const getMe = (transport: Transport, options?: CallOptions): Promise<GetMeResult> =>
  sendCall(transport, getMeOperation, undefined, undefined, options);

export type UpdateMeBody = BodyOf<operations['me.update']>;
export type UpdateMeResult = ResultOf<operations['me.update']>;
/** Codes that {@link updateMe} may fail with, besides those of every call. */
export type UpdateMeProblem =
  | 'auth.forbidden'
  | 'auth.not_a_user'
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
const updateMeOperation: Operation = { id: 'me.update', method: 'PATCH', path: '/v1/me' };
/**
 * Change my profile.
 *
 * `PATCH /v1/me`, needs `self:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.not_a_user`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const updateMe = (transport: Transport, body: UpdateMeBody, options?: CallOptions): Promise<UpdateMeResult> =>
  sendCall(transport, updateMeOperation, undefined, body, options);
