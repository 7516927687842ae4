import { NotFound, storableText, type Contacts } from '@leadengine/core/contract';
import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import {
  AlreadyDue,
  DueTimeNotAhead,
  ReminderCancelled,
  ReminderCreated,
  ReminderFellDue,
  ringReminder,
  UnknownContact,
  type Reminder,
  type ReminderInput,
} from './contract.js';
import {
  cancelOpenReminders,
  findReminder,
  insertReminder,
  listReminders,
  lockReminder,
  settleReminder,
  type ReminderListQuery,
} from './reminder.repository.js';

interface Needs {
  readonly unitOfWork: UnitOfWork;
  readonly contacts: Contacts;
}

/** Reminders of a tenant. */
export const createReminders = ({ unitOfWork, contacts }: Needs) => ({
  /** Next due first. @throws InvalidCursor */
  list: (scope: Scope, query: ReminderListQuery) => unitOfWork.read(scope, (sql) => listReminders(sql, query)),

  /** @throws NotFound */
  get: async (scope: Scope, id: string): Promise<Reminder> => {
    const reminder = await unitOfWork.read(scope, (sql) => findReminder(sql, id));
    if (!reminder) throw new NotFound({ resource: 'reminder' });
    return reminder;
  },

  /** @throws UnknownContact, DueTimeNotAhead */
  create: (scope: Scope, input: ReminderInput): Promise<Reminder> =>
    unitOfWork.run(scope, async (tx) => {
      const dueAt = new Date(input.dueAt);
      if (dueAt <= tx.now) throw new DueTimeNotAhead();
      if (!(await contacts.find(tx.sql, input.contactId))) throw new UnknownContact();
      const reminder = await insertReminder(tx, { ...input, note: storableText(input.note ?? '') });
      // The row, the job and the event are one commit: a crash leaves all three or none.
      tx.enqueue(ringReminder, { reminderId: reminder.id }, { runAt: dueAt });
      tx.emit(ReminderCreated, reminder);
      return reminder;
    }),

  /** Cancelling what is cancelled changes nothing. @throws NotFound, AlreadyDue */
  cancel: (scope: Scope, id: string): Promise<Reminder> =>
    unitOfWork.run(scope, async (tx) => {
      const reminder = await lockReminder(tx, id);
      if (!reminder) throw new NotFound({ resource: 'reminder' });
      if (reminder.status === 'due') throw new AlreadyDue();
      if (reminder.status === 'cancelled') return reminder;
      const cancelled = await settleReminder(tx, id, 'cancelled');
      tx.emit(ReminderCancelled, cancelled);
      return cancelled;
    }),

  /** Once per reminder, however often it is called: only an open one rings. */
  ring: (scope: Scope, id: string): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const reminder = await lockReminder(tx, id);
      if (reminder?.status !== 'open') return;
      tx.emit(ReminderFellDue, await settleReminder(tx, id, 'due'));
    }),

  cancelOfContact: async (tx: Transaction, contactId: string): Promise<void> => {
    for (const reminder of await cancelOpenReminders(tx, contactId)) tx.emit(ReminderCancelled, reminder);
  },
});

export type Reminders = ReturnType<typeof createReminders>;
