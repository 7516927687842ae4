// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '../../define-call.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetTaskParameters = ParametersOf<operations['tasks.get']>;
export type GetTaskResult = ResultOf<operations['tasks.get']>;
/** Codes that {@link getTask} may fail with, besides those of every call. */
export type GetTaskProblem =
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
 * Read a task.
 *
 * `GET /v1/tasks/{id}`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTask: (transport: Transport, parameters: GetTaskParameters, options?: CallOptions) => Promise<GetTaskResult> =
  /* @__PURE__ */ defineCall('GET /v1/tasks/{id}', 'p');

export type ListTasksParameters = ParametersOf<operations['tasks.list']>;
export type ListTasksResult = ResultOf<operations['tasks.list']>;
/** Codes that {@link listTasks} may fail with, besides those of every call. */
export type ListTasksProblem =
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
 * List tasks of all contacts, next due first.
 *
 * Open ones, unless another status is asked for. Tasks without a time come last.
 *
 * `GET /v1/tasks`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listTasks: (
  transport: Transport,
  parameters?: ListTasksParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['tasks.list']>, ListTasksResult> = /* @__PURE__ */ defineList('GET /v1/tasks', 'p');

export type UpdateTaskParameters = ParametersOf<operations['tasks.update']>;
export type UpdateTaskBody = BodyOf<operations['tasks.update']>;
export type UpdateTaskResult = ResultOf<operations['tasks.update']>;
/** Codes that {@link updateTask} may fail with, besides those of every call. */
export type UpdateTaskProblem =
  | 'auth.forbidden'
  | 'auth.origin_not_allowed'
  | 'auth.session_revoked'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'contacts.unknown_assignee'
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
 * Change, complete, cancel or reopen a task.
 *
 * `PATCH /v1/tasks/{id}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown_assignee`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateTask: (
  transport: Transport,
  parameters: UpdateTaskParameters,
  body: UpdateTaskBody,
  options?: CallOptions,
) => Promise<UpdateTaskResult> = /* @__PURE__ */ defineCall('PATCH /v1/tasks/{id}', 'pb');
