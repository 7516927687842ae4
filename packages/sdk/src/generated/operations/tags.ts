// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type CreateTagBody = BodyOf<operations['tags.create']>;
export type CreateTagResult = ResultOf<operations['tags.create']>;
/** Codes that {@link createTag} may fail with, besides those of every call. */
export type CreateTagProblem =
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
  | 'tags.name_taken';
/**
 * Add a tag.
 *
 * `POST /v1/tags`, needs `tags:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `tags.name_taken`
 */
export const createTag: (transport: Transport, body: CreateTagBody, options?: CallOptions) => Promise<CreateTagResult> =
  /* @__PURE__ */ defineCall('POST /v1/tags', 'bi');

export type DeleteTagParameters = ParametersOf<operations['tags.delete']>;
export type DeleteTagResult = ResultOf<operations['tags.delete']>;
/** Codes that {@link deleteTag} may fail with, besides those of every call. */
export type DeleteTagProblem =
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
 * Remove a tag from everything.
 *
 * `DELETE /v1/tags/{id}`, needs `tags:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const deleteTag: (transport: Transport, parameters: DeleteTagParameters, options?: CallOptions) => Promise<DeleteTagResult> =
  /* @__PURE__ */ defineCall('DELETE /v1/tags/{id}', 'p');

export type GetTagParameters = ParametersOf<operations['tags.get']>;
export type GetTagResult = ResultOf<operations['tags.get']>;
/** Codes that {@link getTag} may fail with, besides those of every call. */
export type GetTagProblem =
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
 * Read a tag.
 *
 * `GET /v1/tags/{id}`, needs `tags:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTag: (transport: Transport, parameters: GetTagParameters, options?: CallOptions) => Promise<GetTagResult> =
  /* @__PURE__ */ defineCall('GET /v1/tags/{id}', 'p');

export type ListTagsParameters = ParametersOf<operations['tags.list']>;
export type ListTagsResult = ResultOf<operations['tags.list']>;
/** Codes that {@link listTags} may fail with, besides those of every call. */
export type ListTagsProblem =
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
 * List the tags by name.
 *
 * Each with the number of things of every kind that carry it.
 *
 * `GET /v1/tags`, needs `tags:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listTags: (
  transport: Transport,
  parameters?: ListTagsParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['tags.list']>, ListTagsResult> = /* @__PURE__ */ defineList('GET /v1/tags', 'p');

export type UpdateTagParameters = ParametersOf<operations['tags.update']>;
export type UpdateTagBody = BodyOf<operations['tags.update']>;
export type UpdateTagResult = ResultOf<operations['tags.update']>;
/** Codes that {@link updateTag} may fail with, besides those of every call. */
export type UpdateTagProblem =
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
  | 'tags.name_taken';
/**
 * Rename or recolor a tag.
 *
 * `PATCH /v1/tags/{id}`, needs `tags:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`, `tags.name_taken`
 */
export const updateTag: (
  transport: Transport,
  parameters: UpdateTagParameters,
  body: UpdateTagBody,
  options?: CallOptions,
) => Promise<UpdateTagResult> = /* @__PURE__ */ defineCall('PATCH /v1/tags/{id}', 'pb');
