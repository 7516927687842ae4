// Written from the OpenAPI document of an engine. Do not edit.

import type {} from '@leadengine/sdk/events';
import type {} from '@leadengine/sdk/problems';
import type { BodyOf } from '@leadengine/sdk/extension';
import type { operations } from './schema.js';

/** A reminder is not needed any more. */
export type RemindersCancelledEvent = BodyOf<operations['event.reminders.cancelled']>;
/** A reminder was set. */
export type RemindersCreatedEvent = BodyOf<operations['event.reminders.created']>;
/** It is time to call a contact back. */
export type RemindersFellDueEvent = BodyOf<operations['event.reminders.fell_due']>;

declare module '@leadengine/sdk/events' {
  interface LeadEngineEvents {
    readonly 'reminders.cancelled': RemindersCancelledEvent;
    readonly 'reminders.created': RemindersCreatedEvent;
    readonly 'reminders.fell_due': RemindersFellDueEvent;
  }
}

declare module '@leadengine/sdk/problems' {
  interface ProblemCodes {
    readonly 'reminders.already_due': true;
    readonly 'reminders.due_time_not_ahead': true;
    readonly 'reminders.unknown_contact': true;
  }
}
