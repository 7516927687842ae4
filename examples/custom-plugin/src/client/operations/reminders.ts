// Written from the OpenAPI document of an engine. Do not edit.

import { defineCall, defineList } from '@leadengine/sdk/extension';
import type { BodyOf, ItemOf, ParametersOf, ResultOf } from '@leadengine/sdk/extension';
import type { Pager } from '@leadengine/sdk/extension';
import type { CallOptions, Transport } from '@leadengine/sdk/extension';
import type { operations } from '../schema.js';

export type CancelReminderParameters = ParametersOf<operations['reminders.cancel']>;
export type CancelReminderResult = ResultOf<operations['reminders.cancel']>;
/** Codes that {@link cancelReminder} may fail with, besides those of every call. */
export type CancelReminderProblem =
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
  | 'reminders.already_due'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'resource.not_found';
/**
 * Cancel a reminder.
 *
 * `POST /v1/reminders/{id}/cancel`, needs `reminders:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `reminders.already_due`, `request.body_too_large`, `request.invalid`, `resource.not_found`
 */
export const cancelReminder: (
  transport: Transport,
  parameters: CancelReminderParameters,
  options?: CallOptions,
) => Promise<CancelReminderResult> = /* @__PURE__ */ defineCall('POST /v1/reminders/{id}/cancel', 'pi');

export type CreateReminderBody = BodyOf<operations['reminders.create']>;
export type CreateReminderResult = ResultOf<operations['reminders.create']>;
/** Codes that {@link createReminder} may fail with, besides those of every call. */
export type CreateReminderProblem =
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
  | 'reminders.due_time_not_ahead'
  | 'reminders.unknown_contact'
  | 'request.body_too_large'
  | 'request.invalid'
  | 'request.invalid_json'
  | 'request.unsupported_media_type';
/**
 * Set a reminder.
 *
 * `POST /v1/reminders`, needs `reminders:write`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `reminders.due_time_not_ahead`, `reminders.unknown_contact`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
 */
export const createReminder: (transport: Transport, body: CreateReminderBody, options?: CallOptions) => Promise<CreateReminderResult> =
  /* @__PURE__ */ defineCall('POST /v1/reminders', 'bi');

export type GetReminderParameters = ParametersOf<operations['reminders.get']>;
export type GetReminderResult = ResultOf<operations['reminders.get']>;
/** Codes that {@link getReminder} may fail with, besides those of every call. */
export type GetReminderProblem =
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
 * Read a reminder.
 *
 * `GET /v1/reminders/{id}`, needs `reminders:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
 */
export const getReminder: (transport: Transport, parameters: GetReminderParameters, options?: CallOptions) => Promise<GetReminderResult> =
  /* @__PURE__ */ defineCall('GET /v1/reminders/{id}', 'p');

export type ListRemindersParameters = ParametersOf<operations['reminders.list']>;
export type ListRemindersResult = ResultOf<operations['reminders.list']>;
/** Codes that {@link listReminders} may fail with, besides those of every call. */
export type ListRemindersProblem =
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
 * List reminders, next due first.
 *
 * Open ones, unless another status is asked for.
 *
 * `GET /v1/reminders`, needs `reminders:read`
 *
 * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
 */
export const listReminders: (
  transport: Transport,
  parameters?: ListRemindersParameters,
  options?: CallOptions,
) => Pager<ItemOf<operations['reminders.list']>, ListRemindersResult> = /* @__PURE__ */ defineList('GET /v1/reminders', 'p');
