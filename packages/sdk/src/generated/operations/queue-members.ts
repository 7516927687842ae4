// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type AddQueueMemberParameters = ParametersOf<operations['queueMembers.add']>;
export type AddQueueMemberResult = ResultOf<operations['queueMembers.add']>;
/** Codes that {@link addQueueMember} may fail with, besides those of every call. */
export type AddQueueMemberProblem =
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
const addQueueMemberOperation: Operation = { id: 'queueMembers.add', method: 'PUT', path: '/v1/queues/{id}/members/{userId}' };
/**
 * Add a member to a queue.
 *
 * `PUT /v1/queues/{id}/members/{userId}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const addQueueMember = (
  transport: Transport,
  parameters: AddQueueMemberParameters,
  options?: CallOptions,
): Promise<AddQueueMemberResult> => sendCall(transport, addQueueMemberOperation, parameters, undefined, options);

export type ListQueueMembersParameters = ParametersOf<operations['queueMembers.list']>;
export type ListQueueMembersResult = ResultOf<operations['queueMembers.list']>;
/** Codes that {@link listQueueMembers} may fail with, besides those of every call. */
export type ListQueueMembersProblem =
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
const listQueueMembersOperation: Operation = { id: 'queueMembers.list', method: 'GET', path: '/v1/queues/{id}/members' };
/**
 * List the members of a queue.
 *
 * `GET /v1/queues/{id}/members`, needs `queues:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`, `resource.not_found`
 */
export const listQueueMembers = (
  transport: Transport,
  parameters: ListQueueMembersParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['queueMembers.list']>, ListQueueMembersResult> =>
  sendList(transport, listQueueMembersOperation, parameters, options);

export type RemoveQueueMemberParameters = ParametersOf<operations['queueMembers.remove']>;
export type RemoveQueueMemberResult = ResultOf<operations['queueMembers.remove']>;
/** Codes that {@link removeQueueMember} may fail with, besides those of every call. */
export type RemoveQueueMemberProblem =
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
const removeQueueMemberOperation: Operation = { id: 'queueMembers.remove', method: 'DELETE', path: '/v1/queues/{id}/members/{userId}' };
/**
 * Remove a member from a queue.
 *
 * Tickets that they have stay with them.
 *
 * `DELETE /v1/queues/{id}/members/{userId}`, needs `queues:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const removeQueueMember = (
  transport: Transport,
  parameters: RemoveQueueMemberParameters,
  options?: CallOptions,
): Promise<RemoveQueueMemberResult> => sendCall(transport, removeQueueMemberOperation, parameters, undefined, options);
