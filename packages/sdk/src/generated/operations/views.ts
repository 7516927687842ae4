// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateViewBody = BodyOf<operations['views.create']>;
export type CreateViewResult = ResultOf<operations['views.create']>;
/** Codes that {@link createView} may fail with, besides those of every call. */
export type CreateViewProblem =
  | 'auth.forbidden'
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
  | 'tickets.user_needed'
  | 'views.name_taken';
const createViewOperation: Operation = { id: 'views.create', method: 'POST', path: '/v1/views', idempotent: true };
/**
 * Save filters of the list of tickets under a name.
 *
 * `POST /v1/views`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.user_needed`, `views.name_taken`
 */
export const createView = (transport: Transport, body: CreateViewBody, options?: CallOptions): Promise<CreateViewResult> =>
  sendCall(transport, createViewOperation, undefined, body, options);

export type DeleteViewParameters = ParametersOf<operations['views.delete']>;
export type DeleteViewResult = ResultOf<operations['views.delete']>;
/** Codes that {@link deleteView} may fail with, besides those of every call. */
export type DeleteViewProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found'
  | 'views.not_own';
const deleteViewOperation: Operation = { id: 'views.delete', method: 'DELETE', path: '/v1/views/{id}' };
/**
 * Remove a view of your own.
 *
 * `DELETE /v1/views/{id}`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `views.not_own`
 */
export const deleteView = (transport: Transport, parameters: DeleteViewParameters, options?: CallOptions): Promise<DeleteViewResult> =>
  sendCall(transport, deleteViewOperation, parameters, undefined, options);

export type GetViewParameters = ParametersOf<operations['views.get']>;
export type GetViewResult = ResultOf<operations['views.get']>;
/** Codes that {@link getView} may fail with, besides those of every call. */
export type GetViewProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getViewOperation: Operation = { id: 'views.get', method: 'GET', path: '/v1/views/{id}' };
/**
 * Read a view.
 *
 * `GET /v1/views/{id}`, needs `views:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getView = (transport: Transport, parameters: GetViewParameters, options?: CallOptions): Promise<GetViewResult> =>
  sendCall(transport, getViewOperation, parameters, undefined, options);

export type ListViewsParameters = ParametersOf<operations['views.list']>;
export type ListViewsResult = ResultOf<operations['views.list']>;
/** Codes that {@link listViews} may fail with, besides those of every call. */
export type ListViewsProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listViewsOperation: Operation = { id: 'views.list', method: 'GET', path: '/v1/views' };
/**
 * List your views and those that others share, by position.
 *
 * `GET /v1/views`, needs `views:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listViews = (
  transport: Transport,
  parameters?: ListViewsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['views.list']>, ListViewsResult> => sendList(transport, listViewsOperation, parameters, options);

export type ListViewTicketsParameters = ParametersOf<operations['views.listTickets']>;
export type ListViewTicketsResult = ResultOf<operations['views.listTickets']>;
/** Codes that {@link listViewTickets} may fail with, besides those of every call. */
export type ListViewTicketsProblem =
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
const listViewTicketsOperation: Operation = { id: 'views.listTickets', method: 'GET', path: '/v1/views/{id}/tickets' };
/**
 * List the tickets of a view, in its order.
 *
 * `me` in its filters is whoever asks.
 *
 * `GET /v1/views/{id}/tickets`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listViewTickets = (
  transport: Transport,
  parameters: ListViewTicketsParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['views.listTickets']>, ListViewTicketsResult> =>
  sendList(transport, listViewTicketsOperation, parameters, options);

export type UpdateViewParameters = ParametersOf<operations['views.update']>;
export type UpdateViewBody = BodyOf<operations['views.update']>;
export type UpdateViewResult = ResultOf<operations['views.update']>;
/** Codes that {@link updateView} may fail with, besides those of every call. */
export type UpdateViewProblem =
  | 'auth.forbidden'
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
  | 'views.name_taken'
  | 'views.not_own';
const updateViewOperation: Operation = { id: 'views.update', method: 'PATCH', path: '/v1/views/{id}' };
/**
 * Change a view of your own.
 *
 * `PATCH /v1/views/{id}`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `views.name_taken`, `views.not_own`
 */
export const updateView = (
  transport: Transport,
  parameters: UpdateViewParameters,
  body: UpdateViewBody,
  options?: CallOptions,
): Promise<UpdateViewResult> => sendCall(transport, updateViewOperation, parameters, body, options);
