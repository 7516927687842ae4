import type { Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { InvalidRequest, NotFound, VersionMismatch } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { isActiveUser } from '../tickets/assignee.repository.js';
import { findContact } from './contact.repository.js';
import { lockExisting } from './contact.service.js';
import { UnknownTaskAssignee } from './problems.js';
import type {
  ContactInteraction,
  ContactInteractionInput,
  ContactNote,
  ContactTask,
  ContactTaskInput,
  ContactTaskPatch,
  RecordQuery,
  TaskListQuery,
  TimelineEntry,
} from './records.contract.js';
import { insertInteraction, insertNote, listNotes, listTasksOfContact } from './records.repository.js';
import { findTask, insertTask, listDueTasks, lockTask, updateTask } from './task.repository.js';
import { listTimeline } from './timeline.repository.js';

interface Page<T> {
  readonly data: T[];
  readonly nextCursor: string | null;
}

/** What people write down about contacts. */
export interface ContactRecords {
  /** @throws NotFound, InvalidCursor */
  listNotes(scope: Scope, contactId: string, query: RecordQuery): Promise<Page<ContactNote>>;
  /** @throws NotFound */
  addNote(scope: Scope, contactId: string, body: string): Promise<ContactNote>;
  /** @throws NotFound, InvalidCursor */
  listTasks(scope: Scope, contactId: string, query: RecordQuery): Promise<Page<ContactTask>>;
  /** @throws NotFound, UnknownTaskAssignee */
  addTask(scope: Scope, contactId: string, input: ContactTaskInput): Promise<ContactTask>;
  /** Of all contacts, next due first. @throws InvalidCursor */
  listDueTasks(scope: Scope, query: TaskListQuery): Promise<Page<ContactTask>>;
  /** @throws NotFound */
  getTask(scope: Scope, id: string): Promise<ContactTask>;
  /** @throws NotFound, VersionMismatch, UnknownTaskAssignee */
  updateTask(scope: Scope, id: string, patch: ContactTaskPatch, ifMatch: number | undefined): Promise<ContactTask>;
  /** @throws NotFound, InvalidRequest when it lies ahead */
  addInteraction(scope: Scope, contactId: string, input: ContactInteractionInput): Promise<ContactInteraction>;
  /** @throws NotFound, InvalidCursor */
  listTimeline(scope: Scope, contactId: string, query: RecordQuery): Promise<Page<TimelineEntry>>;
}

export const createContactRecords = (unitOfWork: UnitOfWork): ContactRecords => {
  const ofContact = <T>(scope: Scope, contactId: string, work: (sql: Sql) => Promise<T>): Promise<T> =>
    unitOfWork.read(scope, async (sql) => {
      if (!(await findContact(sql, contactId))) throw new NotFound({ resource: 'contact' });
      return work(sql);
    });

  const assertAssignee = async (tx: Transaction, assigneeId: string | null | undefined): Promise<void> => {
    if (assigneeId === null || assigneeId === undefined) return;
    if (!(await isActiveUser(tx, assigneeId))) throw new UnknownTaskAssignee({ assigneeId });
  };

  const settledAt = (tx: Transaction, task: ContactTask, status: ContactTask['status']): string | null => {
    if (status === 'open') return null;
    return status === task.status ? task.settledAt : toTimestamp(tx.now);
  };

  return {
    listNotes: (scope, contactId, query) => ofContact(scope, contactId, (sql) => listNotes(sql, contactId, query)),

    addNote: (scope, contactId, body) =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, contactId);
        return insertNote(tx, contactId, storableText(body));
      }),

    listTasks: (scope, contactId, query) => ofContact(scope, contactId, (sql) => listTasksOfContact(sql, contactId, query)),

    addTask: (scope, contactId, { title, description = '', dueAt = null, assigneeId = null }) =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, contactId);
        await assertAssignee(tx, assigneeId);
        return insertTask(tx, { contactId, title: storableText(title).trim(), description: storableText(description), dueAt, assigneeId });
      }),

    listDueTasks: (scope, query) => unitOfWork.read(scope, (sql) => listDueTasks(sql, query)),

    getTask: async (scope, id) => {
      const task = await unitOfWork.read(scope, (sql) => findTask(sql, id));
      if (!task) throw new NotFound({ resource: 'task' });
      return task;
    },

    updateTask: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const task = await lockTask(tx, id);
        if (!task) throw new NotFound({ resource: 'task' });
        if (ifMatch !== undefined && ifMatch !== task.version) throw new VersionMismatch({ currentVersion: task.version });
        await assertAssignee(tx, patch.assigneeId);
        const status = patch.status ?? task.status;
        return updateTask(tx, {
          ...task,
          ...(patch.title !== undefined && { title: storableText(patch.title).trim() }),
          ...(patch.description !== undefined && { description: storableText(patch.description) }),
          ...(patch.dueAt !== undefined && { dueAt: patch.dueAt }),
          ...(patch.assigneeId !== undefined && { assigneeId: patch.assigneeId }),
          status,
          settledAt: settledAt(tx, task, status),
        });
      }),

    addInteraction: (scope, contactId, input) =>
      unitOfWork.run(scope, async (tx) => {
        await lockExisting(tx, contactId);
        const occurredAt = input.occurredAt === undefined ? tx.now : new Date(input.occurredAt);
        if (occurredAt > tx.now) throw new InvalidRequest({ errors: [{ pointer: '/occurredAt', detail: 'must not lie ahead' }] });
        return insertInteraction(tx, contactId, { ...input, summary: storableText(input.summary).trim() }, occurredAt);
      }),

    listTimeline: (scope, contactId, query) => ofContact(scope, contactId, (sql) => listTimeline(sql, contactId, query)),
  };
};
