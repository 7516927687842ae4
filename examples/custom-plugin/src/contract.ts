import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem, defineQueue } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';

export const ReminderStatus = Type.Union([Type.Literal('open'), Type.Literal('due'), Type.Literal('cancelled')], {
  description: 'Open until its time comes (due), somebody cancels it or the contact writes first (cancelled)',
});
export type ReminderStatus = Static<typeof ReminderStatus>;

/** A promise to call a contact back. */
export const Reminder = Type.Object(
  {
    id: Id,
    contactId: Id,
    dueAt: Timestamp,
    note: Type.String(),
    status: ReminderStatus,
    createdAt: Timestamp,
    settledAt: nullable(Type.String({ format: 'date-time', description: 'When it fell due or was cancelled' })),
  },
  { $id: 'Reminder', additionalProperties: false },
);
export type Reminder = Static<typeof Reminder>;

export const ReminderInput = Type.Object(
  {
    contactId: Id,
    dueAt: Timestamp,
    note: Type.Optional(Type.String({ maxLength: 500 })),
  },
  { $id: 'ReminderInput', additionalProperties: false },
);
export type ReminderInput = Static<typeof ReminderInput>;

const reminderEvent = <const N extends string>(name: N, summary: string) => defineEvent({ name, version: 1, summary, payload: Reminder });

export const ReminderCreated = reminderEvent('reminders.created', 'A reminder was set');
export const ReminderFellDue = reminderEvent('reminders.fell_due', 'It is time to call a contact back');
export const ReminderCancelled = reminderEvent('reminders.cancelled', 'A reminder is not needed any more');

/** Added with the reminder, run at its time. */
export const ringReminder = defineQueue({
  name: 'reminders.ring',
  summary: 'Tells that a reminder fell due',
  payload: Type.Object({ reminderId: Id }, { additionalProperties: false }),
});

export const UnknownContact = defineProblem({
  code: 'reminders.unknown_contact',
  status: 422,
  title: 'No such contact',
  detail: () => 'The contact of the reminder does not exist.',
});

export const DueTimeNotAhead = defineProblem({
  code: 'reminders.due_time_not_ahead',
  status: 422,
  title: 'The time is not ahead',
  detail: () => 'A reminder is set for a time to come.',
});

export const AlreadyDue = defineProblem({
  code: 'reminders.already_due',
  status: 409,
  title: 'The reminder fell due',
  detail: () => 'What fell due cannot be cancelled.',
});
