// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateViewBody = BodyOf<operations['views.create']>;
export type CreateViewResult = ResultOf<operations['views.create']>;
/** Codes that {@link createView} may fail with, besides those of every call. */
export type CreateViewProblem =
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
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'tickets.user_needed'
  | 'views.name_taken';
/**
 * Save filters of the list of tickets under a name.
 *
 * `POST /v1/views`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tickets.user_needed`, `views.name_taken`
 */
export const createView: (transport: Transport, body: CreateViewBody, options?: CallOptions) => Promise<CreateViewResult> =
  /* @__PURE__ */ defineCall('POST /v1/views', 'bi');

export type DeleteViewParameters = ParametersOf<operations['views.delete']>;
export type DeleteViewResult = ResultOf<operations['views.delete']>;
/** Codes that {@link deleteView} may fail with, besides those of every call. */
export type DeleteViewProblem =
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
  | 'resource.not_found'
  | 'views.not_own';
/**
 * Remove a view of your own.
 *
 * `DELETE /v1/views/{id}`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`, `views.not_own`
 */
export const deleteView: (transport: Transport, parameters: DeleteViewParameters, options?: CallOptions) => Promise<DeleteViewResult> =
  /* @__PURE__ */ defineCall('DELETE /v1/views/{id}', 'p');

export type GetViewParameters = ParametersOf<operations['views.get']>;
export type GetViewResult = ResultOf<operations['views.get']>;
/** Codes that {@link getView} may fail with, besides those of every call. */
export type GetViewProblem =
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
 * Read a view.
 *
 * `GET /v1/views/{id}`, needs `views:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getView: (transport: Transport, parameters: GetViewParameters, options?: CallOptions) => Promise<GetViewResult> =
  /* @__PURE__ */ defineCall('GET /v1/views/{id}', 'p');

export type ListViewsParameters = ParametersOf<operations['views.list']>;
export type ListViewsResult = ResultOf<operations['views.list']>;
/** Codes that {@link listViews} may fail with, besides those of every call. */
export type ListViewsProblem =
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
 * List your views and those that others share, by position.
 *
 * `GET /v1/views`, needs `views:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listViews: (
  transport: Transport,
  parameters?: ListViewsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['views.list']>, ListViewsResult> = /* @__PURE__ */ defineList('GET /v1/views', 'p');

export type ListViewTicketsParameters = ParametersOf<operations['views.listTickets']>;
export type ListViewTicketsResult = ResultOf<operations['views.listTickets']>;
/** Codes that {@link listViewTickets} may fail with, besides those of every call. */
export type ListViewTicketsProblem =
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
 * List the tickets of a view, in its order.
 *
 * `me` in its filters is whoever asks.
 *
 * `GET /v1/views/{id}/tickets`, needs `tickets:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listViewTickets: (
  transport: Transport,
  parameters: ListViewTicketsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['views.listTickets']>, ListViewTicketsResult> = /* @__PURE__ */ defineList('GET /v1/views/{id}/tickets', 'p');

export type UpdateViewParameters = ParametersOf<operations['views.update']>;
export type UpdateViewBody = BodyOf<operations['views.update']>;
export type UpdateViewResult = ResultOf<operations['views.update']>;
/** Codes that {@link updateView} may fail with, besides those of every call. */
export type UpdateViewProblem =
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
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch'
  | 'views.name_taken'
  | 'views.not_own';
/**
 * Change a view of your own.
 *
 * `PATCH /v1/views/{id}`, needs `views:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `views.name_taken`, `views.not_own`
 */
export const updateView: (
  transport: Transport,
  parameters: UpdateViewParameters,
  body: UpdateViewBody,
  options?: CallOptions,
) => Promise<UpdateViewResult> = /* @__PURE__ */ defineCall('PATCH /v1/views/{id}', 'pb');
