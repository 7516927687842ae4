// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall } from '../../define-call.js';
import type { BodyOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateQueueBody = BodyOf<operations['queues.create']>;
export type CreateQueueResult = ResultOf<operations['queues.create']>;
/** Codes that {@link createQueue} may fail with, besides those of every call. */
export type CreateQueueProblem =
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
  | 'queues.invalid_business_hours'
  | 'queues.name_taken'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Add a queue.
 *
 * `POST /v1/queues`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `queues.invalid_business_hours`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createQueue: (transport: Transport, body: CreateQueueBody, options?: CallOptions) => Promise<CreateQueueResult> =
  /* @__PURE__ */ defineCall('POST /v1/queues', 'bi');

export type DeleteQueueParameters = ParametersOf<operations['queues.delete']>;
export type DeleteQueueResult = ResultOf<operations['queues.delete']>;
/** Codes that {@link deleteQueue} may fail with, besides those of every call. */
export type DeleteQueueProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'queues.default_needed'
  | 'queues.not_empty'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Remove a queue.
 *
 * Refused while tickets are open in it, unless moveTo names the queue that takes them. Closed tickets keep naming it.
 *
 * `DELETE /v1/queues/{id}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.not_empty`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteQueue: (transport: Transport, parameters: DeleteQueueParameters, options?: CallOptions) => Promise<DeleteQueueResult> =
  /* @__PURE__ */ defineCall('DELETE /v1/queues/{id}', 'p');

export type GetQueueParameters = ParametersOf<operations['queues.get']>;
export type GetQueueResult = ResultOf<operations['queues.get']>;
/** Codes that {@link getQueue} may fail with, besides those of every call. */
export type GetQueueProblem =
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
 * Read a queue.
 *
 * `GET /v1/queues/{id}`, needs `queues:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getQueue: (transport: Transport, parameters: GetQueueParameters, options?: CallOptions) => Promise<GetQueueResult> =
  /* @__PURE__ */ defineCall('GET /v1/queues/{id}', 'p');

export type ListQueuesResult = ResultOf<operations['queues.list']>;
/** Codes that {@link listQueues} may fail with, besides those of every call. */
export type ListQueuesProblem =
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
 * List the queues.
 *
 * All of them in one page, in the order of their position.
 *
 * `GET /v1/queues`, needs `queues:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`
 */
export const listQueues: (transport: Transport, options?: CallOptions) => Promise<ListQueuesResult> = /* @__PURE__ */ defineCall(
  'GET /v1/queues',
  '',
);

export type ReorderQueueBody = BodyOf<operations['queues.reorder']>;
export type ReorderQueueResult = ResultOf<operations['queues.reorder']>;
/** Codes that {@link reorderQueue} may fail with, besides those of every call. */
export type ReorderQueueProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'queues.unknown'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Put the queues into another order.
 *
 * Changes all positions or none. Answers with all queues.
 *
 * `PATCH /v1/queues/reorder`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.unknown`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const reorderQueue: (transport: Transport, body: ReorderQueueBody, options?: CallOptions) => Promise<ReorderQueueResult> =
  /* @__PURE__ */ defineCall('PATCH /v1/queues/reorder', 'b');

export type UpdateQueueParameters = ParametersOf<operations['queues.update']>;
export type UpdateQueueBody = BodyOf<operations['queues.update']>;
export type UpdateQueueResult = ResultOf<operations['queues.update']>;
/** Codes that {@link updateQueue} may fail with, besides those of every call. */
export type UpdateQueueProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'queues.default_needed'
  | 'queues.invalid_business_hours'
  | 'queues.name_taken'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Change a queue.
 *
 * `PATCH /v1/queues/{id}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `queues.default_needed`, `queues.invalid_business_hours`, `queues.name_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateQueue: (
  transport: Transport,
  parameters: UpdateQueueParameters,
  body: UpdateQueueBody,
  options?: CallOptions,
) => Promise<UpdateQueueResult> = /* @__PURE__ */ defineCall('PATCH /v1/queues/{id}', 'pb');
