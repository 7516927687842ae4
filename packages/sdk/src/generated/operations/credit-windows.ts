// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateCreditWindowParameters = ParametersOf<operations['creditWindows.create']>;
export type CreateCreditWindowBody = BodyOf<operations['creditWindows.create']>;
export type CreateCreditWindowResult = ResultOf<operations['creditWindows.create']>;
/** Codes that {@link createCreditWindow} may fail with, besides those of every call. */
export type CreateCreditWindowProblem =
  | 'auth.forbidden'
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
const createCreditWindowOperation: Operation = {
  id: 'creditWindows.create',
  method: 'POST',
  path: '/v1/credit/agreements/{id}/windows',
  idempotent: true,
};
/**
 * Add a contract window.
 *
 * `POST /v1/credit/agreements/{id}/windows`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.unknown_table`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const createCreditWindow = (
  transport: Transport,
  parameters: CreateCreditWindowParameters,
  body: CreateCreditWindowBody,
  options?: CallOptions,
): Promise<CreateCreditWindowResult> => sendCall(transport, createCreditWindowOperation, parameters, body, options);

export type ListCreditWindowsParameters = ParametersOf<operations['creditWindows.list']>;
export type ListCreditWindowsResult = ResultOf<operations['creditWindows.list']>;
/** Codes that {@link listCreditWindows} may fail with, besides those of every call. */
export type ListCreditWindowsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor'
  | 'resource.not_found';
const listCreditWindowsOperation: Operation = { id: 'creditWindows.list', method: 'GET', path: '/v1/credit/agreements/{id}/windows' };
/**
 * List the contract windows of an agreement by day.
 *
 * `GET /v1/credit/agreements/{id}/windows`, needs `credit:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listCreditWindows = (
  transport: Transport,
  parameters: ListCreditWindowsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['creditWindows.list']>, ListCreditWindowsResult> =>
  sendList(transport, listCreditWindowsOperation, parameters, options);

export type RemoveCreditWindowParameters = ParametersOf<operations['creditWindows.remove']>;
export type RemoveCreditWindowResult = ResultOf<operations['creditWindows.remove']>;
/** Codes that {@link removeCreditWindow} may fail with, besides those of every call. */
export type RemoveCreditWindowProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
const removeCreditWindowOperation: Operation = { id: 'creditWindows.remove', method: 'DELETE', path: '/v1/credit/windows/{id}' };
/**
 * Remove a contract window.
 *
 * Simulations keep the days they were made with.
 *
 * `DELETE /v1/credit/windows/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeCreditWindow = (
  transport: Transport,
  parameters: RemoveCreditWindowParameters,
  options?: CallOptions,
): Promise<RemoveCreditWindowResult> => sendCall(transport, removeCreditWindowOperation, parameters, undefined, options);

export type UpdateCreditWindowParameters = ParametersOf<operations['creditWindows.update']>;
export type UpdateCreditWindowBody = BodyOf<operations['creditWindows.update']>;
export type UpdateCreditWindowResult = ResultOf<operations['creditWindows.update']>;
/** Codes that {@link updateCreditWindow} may fail with, besides those of every call. */
export type UpdateCreditWindowProblem =
  | 'auth.forbidden'
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
const updateCreditWindowOperation: Operation = { id: 'creditWindows.update', method: 'PATCH', path: '/v1/credit/windows/{id}' };
/**
 * Change a contract window.
 *
 * `PATCH /v1/credit/windows/{id}`, needs `credit:manage`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `credit.window_days_invalid`, `credit.window_overlaps`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateCreditWindow = (
  transport: Transport,
  parameters: UpdateCreditWindowParameters,
  body: UpdateCreditWindowBody,
  options?: CallOptions,
): Promise<UpdateCreditWindowResult> => sendCall(transport, updateCreditWindowOperation, parameters, body, options);
