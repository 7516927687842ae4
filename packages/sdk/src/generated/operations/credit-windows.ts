// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditWindowParameters = ParametersOf<operations['creditWindows.create']>;
export type CreateCreditWindowBody = BodyOf<operations['creditWindows.create']>;
export type CreateCreditWindowResult = ResultOf<operations['creditWindows.create']>;
/** Codes that {@link createCreditWindow} may fail with, besides those of every call. */
export type CreateCreditWindowProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.unknown_table'
  | 'credit.window_days_invalid'
  | 'credit.window_overlaps'
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
  | 'resource.not_found';
/**
 * Add a contract window.
 *
 * `POST /v1/credit/agreements/{id}/windows`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.unknown_table`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditWindow: (
  transport: Transport,
  parameters: CreateCreditWindowParameters,
  body: CreateCreditWindowBody,
  options?: CallOptions,
) => Promise<CreateCreditWindowResult> = /* @__PURE__ */ defineCall('POST /v1/credit/agreements/{id}/windows', 'pbi');

export type ListCreditWindowsParameters = ParametersOf<operations['creditWindows.list']>;
export type ListCreditWindowsResult = ResultOf<operations['creditWindows.list']>;
/** Codes that {@link listCreditWindows} may fail with, besides those of every call. */
export type ListCreditWindowsProblem =
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
  | 'request.invalid_cursor'
  | 'resource.not_found';
/**
 * List the contract windows of an agreement by day.
 *
 * `GET /v1/credit/agreements/{id}/windows`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditWindows: (
  transport: Transport,
  parameters: ListCreditWindowsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['creditWindows.list']>, ListCreditWindowsResult> = /* @__PURE__ */ defineList(
  'GET /v1/credit/agreements/{id}/windows',
  'p',
);

export type RemoveCreditWindowParameters = ParametersOf<operations['creditWindows.remove']>;
export type RemoveCreditWindowResult = ResultOf<operations['creditWindows.remove']>;
/** Codes that {@link removeCreditWindow} may fail with, besides those of every call. */
export type RemoveCreditWindowProblem =
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
  | 'resource.not_found';
/**
 * Remove a contract window.
 *
 * Simulations keep the days they were made with.
 *
 * `DELETE /v1/credit/windows/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeCreditWindow: (
  transport: Transport,
  parameters: RemoveCreditWindowParameters,
  options?: CallOptions,
) => Promise<RemoveCreditWindowResult> = /* @__PURE__ */ defineCall('DELETE /v1/credit/windows/{id}', 'p');

export type UpdateCreditWindowParameters = ParametersOf<operations['creditWindows.update']>;
export type UpdateCreditWindowBody = BodyOf<operations['creditWindows.update']>;
export type UpdateCreditWindowResult = ResultOf<operations['creditWindows.update']>;
/** Codes that {@link updateCreditWindow} may fail with, besides those of every call. */
export type UpdateCreditWindowProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'credit.window_days_invalid'
  | 'credit.window_overlaps'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Change a contract window.
 *
 * `PATCH /v1/credit/windows/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditWindow: (
  transport: Transport,
  parameters: UpdateCreditWindowParameters,
  body: UpdateCreditWindowBody,
  options?: CallOptions,
) => Promise<UpdateCreditWindowResult> = /* @__PURE__ */ defineCall('PATCH /v1/credit/windows/{id}', 'pb');
