import type { Actor, Sql, SqlValue, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { InvalidRequest } from '../../contract/problems.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { ContactTask, TaskListQuery } from './records.contract.js';
import { actorOf, taskColumns, toTask, type TaskRow } from './records.repository.js';

/** Tasks without a time come after all that have one. */
const never = 'infinity';
const DueCursor = Type.Tuple([Type.Union([Timestamp, Type.Literal(never)]), Id]);

const userOf = (assignee: string, actor: Actor): string => {
  if (assignee !== 'me') return assignee;
  if (actor.kind !== 'user') {
    throw new InvalidRequest({ errors: [{ pointer: '/query/assignee', detail: 'only a user has tasks of their own' }] });
  }
  return actor.id;
};

/** Next due first. */
export const taskListStatement = (query: TaskListQuery, actor: Actor, tenantId: string) => {
  const { status = 'open', assignee, cursor, limit = defaultPageSize } = query;
  const values: SqlValue[] = [tenantId, status, limit + 1];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;
  const conditions = ['tenant_id = $1', 'status = $2'];
  if (assignee === 'none') conditions.push('assignee_id is null');
  else if (assignee !== undefined) conditions.push(`assignee_id = ${bind(userOf(assignee, actor))}::uuid`);
  if (cursor !== undefined) {
    const [due, id] = decodeCursor(DueCursor, cursor);
    conditions.push(`(due_key, id) > (${bind(due)}::timestamptz, ${bind(id)}::uuid)`);
  }
  return {
    text: `select ${taskColumns} from contact_tasks where ${conditions.join(' and ')} order by due_key, id limit $3`,
    values,
  };
};

export const listDueTasks = async (sql: Sql, query: TaskListQuery) => {
  const { text, values } = taskListStatement(query, sql.scope.actor, sql.scope.tenantId);
  const rows = await sql<TaskRow>(text, values);
  return toPage(rows, query.limit ?? defaultPageSize, toTask, (row) => [row.due_at === null ? never : toTimestamp(row.due_at), row.id]);
};

export const findTask = async (sql: Sql, id: string): Promise<ContactTask | undefined> => {
  const [row] = await sql<TaskRow>(`select ${taskColumns} from contact_tasks where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toTask(row);
};

export const lockTask = async (tx: Transaction, id: string): Promise<ContactTask | undefined> => {
  const [row] = await tx.sql<TaskRow>(`select ${taskColumns} from contact_tasks where tenant_id = $1 and id = $2 for no key update`, [
    tx.scope.tenantId,
    id,
  ]);
  return row && toTask(row);
};

export const insertTask = async (
  tx: Transaction,
  task: Pick<ContactTask, 'contactId' | 'title' | 'description' | 'dueAt' | 'assigneeId'>,
): Promise<ContactTask> => {
  const [row] = await tx.sql<TaskRow>(
    `insert into contact_tasks (tenant_id, id, contact_id, title, description, due_at, assignee_id, created_by, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) returning ${taskColumns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      task.contactId,
      task.title,
      task.description,
      task.dueAt,
      task.assigneeId,
      actorOf(tx.scope.actor),
      tx.now,
    ],
  );
  return toTask(row as TaskRow);
};

/** Writes a task that the caller has locked. */
export const updateTask = async (tx: Transaction, task: ContactTask): Promise<ContactTask> => {
  const [row] = await tx.sql<TaskRow>(
    `update contact_tasks set title = $3, description = $4, status = $5, due_at = $6, assignee_id = $7, settled_at = $8,
       version = version + 1, updated_at = $9
     where tenant_id = $1 and id = $2 returning ${taskColumns}`,
    [tx.scope.tenantId, task.id, task.title, task.description, task.status, task.dueAt, task.assigneeId, task.settledAt, tx.now],
  );
  return toTask(row as TaskRow);
};
