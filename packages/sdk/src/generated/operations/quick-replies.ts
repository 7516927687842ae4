// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateQuickReplyBody = BodyOf<operations['quickReplies.create']>;
export type CreateQuickReplyResult = ResultOf<operations['quickReplies.create']>;
/** Codes that {@link createQuickReply} may fail with, besides those of every call. */
export type CreateQuickReplyProblem =
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
  | 'quick_replies.no_owner'
  | 'quick_replies.sharing_not_allowed'
  | 'quick_replies.shortcut_taken'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Add a quick reply.
 *
 * `POST /v1/quick-replies`, needs `quick-replies:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `quick_replies.no_owner`, `quick_replies.sharing_not_allowed`, `quick_replies.shortcut_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createQuickReply: (
  transport: Transport,
  body: CreateQuickReplyBody,
  options?: CallOptions,
) => Promise<CreateQuickReplyResult> = /* @__PURE__ */ defineCall('POST /v1/quick-replies', 'bi');

export type DeleteQuickReplyParameters = ParametersOf<operations['quickReplies.delete']>;
export type DeleteQuickReplyResult = ResultOf<operations['quickReplies.delete']>;
/** Codes that {@link deleteQuickReply} may fail with, besides those of every call. */
export type DeleteQuickReplyProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'quick_replies.sharing_not_allowed'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Remove a quick reply.
 *
 * `DELETE /v1/quick-replies/{id}`, needs `quick-replies:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.sharing_not_allowed`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteQuickReply: (
  transport: Transport,
  parameters: DeleteQuickReplyParameters,
  options?: CallOptions,
) => Promise<DeleteQuickReplyResult> = /* @__PURE__ */ defineCall('DELETE /v1/quick-replies/{id}', 'p');

export type GetQuickReplyParameters = ParametersOf<operations['quickReplies.get']>;
export type GetQuickReplyResult = ResultOf<operations['quickReplies.get']>;
/** Codes that {@link getQuickReply} may fail with, besides those of every call. */
export type GetQuickReplyProblem =
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
 * Read a quick reply.
 *
 * `GET /v1/quick-replies/{id}`, needs `quick-replies:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getQuickReply: (
  transport: Transport,
  parameters: GetQuickReplyParameters,
  options?: CallOptions,
) => Promise<GetQuickReplyResult> = /* @__PURE__ */ defineCall('GET /v1/quick-replies/{id}', 'p');

export type ListQuickRepliesParameters = ParametersOf<operations['quickReplies.list']>;
export type ListQuickRepliesResult = ResultOf<operations['quickReplies.list']>;
/** Codes that {@link listQuickReplies} may fail with, besides those of every call. */
export type ListQuickRepliesProblem =
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
 * List the quick replies.
 *
 * Shared ones and one’s own, by shortcut.
 *
 * `GET /v1/quick-replies`, needs `quick-replies:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listQuickReplies: (
  transport: Transport,
  parameters?: ListQuickRepliesParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['quickReplies.list']>, ListQuickRepliesResult> = /* @__PURE__ */ defineList('GET /v1/quick-replies', 'p');

export type RenderQuickReplyParameters = ParametersOf<operations['quickReplies.render']>;
export type RenderQuickReplyBody = BodyOf<operations['quickReplies.render']>;
export type RenderQuickReplyResult = ResultOf<operations['quickReplies.render']>;
/** Codes that {@link renderQuickReply} may fail with, besides those of every call. */
export type RenderQuickReplyProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'quick_replies.unknown_ticket'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found';
/**
 * Fill a quick reply in for a ticket.
 *
 * Sends nothing. Variables that nobody knows stay in the text and are named.
 *
 * `POST /v1/quick-replies/{id}/render`, needs `quick-replies:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.unknown_ticket`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`
 */
export const renderQuickReply: (
  transport: Transport,
  parameters: RenderQuickReplyParameters,
  body: RenderQuickReplyBody,
  options?: CallOptions,
) => Promise<RenderQuickReplyResult> = /* @__PURE__ */ defineCall('POST /v1/quick-replies/{id}/render', 'pb');

export type UpdateQuickReplyParameters = ParametersOf<operations['quickReplies.update']>;
export type UpdateQuickReplyBody = BodyOf<operations['quickReplies.update']>;
export type UpdateQuickReplyResult = ResultOf<operations['quickReplies.update']>;
/** Codes that {@link updateQuickReply} may fail with, besides those of every call. */
export type UpdateQuickReplyProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'quick_replies.sharing_not_allowed'
  | 'quick_replies.shortcut_taken'
  | 'rate.limited'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type'
  | 'resource.not_found'
  | 'resource.version_mismatch';
/**
 * Change a quick reply.
 *
 * `PATCH /v1/quick-replies/{id}`, needs `quick-replies:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `quick_replies.sharing_not_allowed`, `quick_replies.shortcut_taken`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateQuickReply: (
  transport: Transport,
  parameters: UpdateQuickReplyParameters,
  body: UpdateQuickReplyBody,
  options?: CallOptions,
) => Promise<UpdateQuickReplyResult> = /* @__PURE__ */ defineCall('PATCH /v1/quick-replies/{id}', 'pb');
