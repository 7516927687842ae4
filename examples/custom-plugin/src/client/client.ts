// Written from the OpenAPI document of an engine. Do not edit.

import type { ItemOf } from '@leadengine/sdk/extension';
import type { Pager } from '@leadengine/sdk/extension';
import type { CallOptions, Transport } from '@leadengine/sdk/extension';
import { cancelReminder, createReminder, getReminder, listReminders } from './operations/index.js';
import type {
  CancelReminderParameters,
  CancelReminderResult,
  CreateReminderBody,
  CreateReminderResult,
  GetReminderParameters,
  GetReminderResult,
  ListRemindersParameters,
  ListRemindersResult,
} from './operations/index.js';
import type { operations } from './schema.js';

export interface RemindersResource {
  /**
   * Cancel a reminder.
   *
   * `POST /v1/reminders/{id}/cancel`, needs `reminders:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `reminders.already_due`, `request.body_too_large`, `request.invalid`, `resource.not_found`
   */
  cancel(parameters: CancelReminderParameters, options?: CallOptions): Promise<CancelReminderResult>;
  /**
   * Set a reminder.
   *
   * `POST /v1/reminders`, needs `reminders:write`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `idempotency.answer_unavailable`, `idempotency.in_progress`, `idempotency.key_reused`, `internal`, `rate.limited`, `reminders.due_time_not_ahead`, `reminders.unknown_contact`, `request.body_too_large`, `request.invalid`, `request.invalid_json`, `request.unsupported_media_type`
   */
  create(body: CreateReminderBody, options?: CallOptions): Promise<CreateReminderResult>;
  /**
   * Read a reminder.
   *
   * `GET /v1/reminders/{id}`, needs `reminders:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `resource.not_found`
   */
  get(parameters: GetReminderParameters, options?: CallOptions): Promise<GetReminderResult>;
  /**
   * List reminders, next due first.
   *
   * Open ones, unless another status is asked for.
   *
   * `GET /v1/reminders`, needs `reminders:read`
   *
   * @throws LeadEngineError `auth.forbidden`, `auth.origin_not_allowed`, `auth.session_revoked`, `auth.token_expired`, `auth.token_invalid`, `auth.unauthenticated`, `dependency.unavailable`, `internal`, `rate.limited`, `request.invalid`, `request.invalid_cursor`
   */
  list(parameters?: ListRemindersParameters, options?: CallOptions): Pager<ItemOf<operations['reminders.list']>, ListRemindersResult>;
}

/** Adds `reminders` to a client, or to any transport. */
export const createRemindersResource = (transport: Transport): RemindersResource => {
  const bind =
    <Given extends unknown[], Answer>(call: (transport: Transport, ...given: Given) => Answer) =>
    (...given: Given): Answer =>
      call(transport, ...given);
  return { cancel: bind(cancelReminder), create: bind(createReminder), get: bind(getReminder), list: bind(listReminders) };
};
