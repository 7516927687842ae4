// Written from the OpenAPI document of an engine. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '../../operation-types.js';
import type { Pager } from '../../pager.js';
import { sendList } from '../../pager.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetTaskParameters = ParametersOf<operations['tasks.get']>;
export type GetTaskResult = ResultOf<operations['tasks.get']>;
/** Codes that {@link getTask} may fail with, besides those of every call. */
export type GetTaskProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'resource.not_found';
const getTaskOperation: Operation = { id: 'tasks.get', method: 'GET', path: '/v1/tasks/{id}' };
/**
 * Read a task.
 *
 * `GET /v1/tasks/{id}`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getTask = (transport: Transport, parameters: GetTaskParameters, options?: CallOptions): Promise<GetTaskResult> =>
  sendCall(transport, getTaskOperation, parameters, undefined, options);

export type ListTasksParameters = ParametersOf<operations['tasks.list']>;
export type ListTasksResult = ResultOf<operations['tasks.list']>;
/** Codes that {@link listTasks} may fail with, besides those of every call. */
export type ListTasksProblem =
  | 'auth.forbidden'
  | 'auth.token_expired'
  | 'auth.token_invalid'
  | 'auth.unauthenticated'
  | 'dependency.unavailable'
  | 'internal'
  | 'rate.limited'
  | 'request.invalid'
  | 'request.invalid_cursor';
const listTasksOperation: Operation = { id: 'tasks.list', method: 'GET', path: '/v1/tasks' };
/**
 * List tasks of all contacts, next due first.
 *
 * Open ones, unless another status is asked for. Tasks without a time come last.
 *
 * `GET /v1/tasks`, needs `contacts:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listTasks = (
  transport: Transport,
  parameters?: ListTasksParameters,
  options?: CallOptions,
): Pager<ItemOf<operations['tasks.list']>, ListTasksResult> => sendList(transport, listTasksOperation, parameters, options);

export type UpdateTaskParameters = ParametersOf<operations['tasks.update']>;
export type UpdateTaskBody = BodyOf<operations['tasks.update']>;
export type UpdateTaskResult = ResultOf<operations['tasks.update']>;
/** Codes that {@link updateTask} may fail with, besides those of every call. */
export type UpdateTaskProblem =
  | 'auth.forbidden'
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
const updateTaskOperation: Operation = { id: 'tasks.update', method: 'PATCH', path: '/v1/tasks/{id}' };
/**
 * Change, complete, cancel or reopen a task.
 *
 * `PATCH /v1/tasks/{id}`, needs `contacts:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `contacts.unknown_assignee`, `dependency.unavailable`, `internal`, `rate.limited`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`, `resource.not_found`, `resource.version_mismatch`
 */
export const updateTask = (
  transport: Transport,
  parameters: UpdateTaskParameters,
  body: UpdateTaskBody,
  options?: CallOptions,
): Promise<UpdateTaskResult> => sendCall(transport, updateTaskOperation, parameters, body, options);
