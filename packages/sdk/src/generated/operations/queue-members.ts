// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AddQueueMemberParameters = ParametersOf<operations['queueMembers.add']>;
export type AddQueueMemberResult = ResultOf<operations['queueMembers.add']>;
/** Codes that {@link addQueueMember} may fail with, besides those of every call. */
export type AddQueueMemberProblem =
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
 * Add a member to a queue.
 *
 * `PUT /v1/queues/{id}/members/{userId}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const addQueueMember: (
  transport: Transport,
  parameters: AddQueueMemberParameters,
  options?: CallOptions,
) => Promise<AddQueueMemberResult> = /* @__PURE__ */ defineCall('PUT /v1/queues/{id}/members/{userId}', 'p');

export type ListQueueMembersParameters = ParametersOf<operations['queueMembers.list']>;
export type ListQueueMembersResult = ResultOf<operations['queueMembers.list']>;
/** Codes that {@link listQueueMembers} may fail with, besides those of every call. */
export type ListQueueMembersProblem =
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
 * List the members of a queue.
 *
 * `GET /v1/queues/{id}/members`, needs `queues:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listQueueMembers: (
  transport: Transport,
  parameters: ListQueueMembersParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['queueMembers.list']>, ListQueueMembersResult> = /* @__PURE__ */ defineList(
  'GET /v1/queues/{id}/members',
  'p',
);

export type RemoveQueueMemberParameters = ParametersOf<operations['queueMembers.remove']>;
export type RemoveQueueMemberResult = ResultOf<operations['queueMembers.remove']>;
/** Codes that {@link removeQueueMember} may fail with, besides those of every call. */
export type RemoveQueueMemberProblem =
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
 * Remove a member from a queue.
 *
 * Tickets that they have stay with them.
 *
 * `DELETE /v1/queues/{id}/members/{userId}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeQueueMember: (
  transport: Transport,
  parameters: RemoveQueueMemberParameters,
  options?: CallOptions,
) => Promise<RemoveQueueMemberResult> = /* @__PURE__ */ defineCall('DELETE /v1/queues/{id}/members/{userId}', 'p');
