import { decodeCursor, defaultPageSize, Id, Timestamp, toPage, toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import type { Reminder, ReminderInput, ReminderStatus } from './contract.js';

interface ReminderRow {
  readonly id: string;
  readonly contact_id: string;
  readonly due_at: Date;
  readonly note: string;
  readonly status: ReminderStatus;
  readonly created_at: Date;
  readonly settled_at: Date | null;
}

export interface ReminderListQuery {
  readonly status?: ReminderStatus;
  readonly limit?: number;
  readonly cursor?: string;
}

const columns = 'id, contact_id, due_at, note, status, created_at, settled_at';
const Cursor = Type.Tuple([Timestamp, Id]);

const toReminder = (row: ReminderRow): Reminder => ({
  id: row.id,
  contactId: row.contact_id,
  dueAt: toTimestamp(row.due_at),
  note: row.note,
  status: row.status,
  createdAt: toTimestamp(row.created_at),
  settledAt: toTimestampOrNull(row.settled_at),
});

const firstPage = `select ${columns} from reminders where tenant_id = $1 and status = $2 order by due_at, id limit $3`;
const nextPage = `select ${columns} from reminders where tenant_id = $1 and status = $2 and (due_at, id) > ($4, $5) order by due_at, id limit $3`;

export const listReminders = async (sql: Sql, { status = 'open', limit = defaultPageSize, cursor }: ReminderListQuery) => {
  const after = cursor === undefined ? [] : decodeCursor(Cursor, cursor);
  const rows = await sql<ReminderRow>(cursor === undefined ? firstPage : nextPage, [sql.scope.tenantId, status, limit + 1, ...after]);
  return toPage(rows, limit, toReminder, (row) => [toTimestamp(row.due_at), row.id]);
};

export const findReminder = async (sql: Sql, id: string): Promise<Reminder | undefined> => {
  const [row] = await sql<ReminderRow>(`select ${columns} from reminders where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toReminder(row);
};

export const lockReminder = async (tx: Transaction, id: string): Promise<Reminder | undefined> => {
  const [row] = await tx.sql<ReminderRow>(`select ${columns} from reminders where tenant_id = $1 and id = $2 for no key update`, [
    tx.scope.tenantId,
    id,
  ]);
  return row && toReminder(row);
};

export const insertReminder = async (tx: Transaction, { contactId, dueAt, note = '' }: ReminderInput): Promise<Reminder> => {
  const [row] = await tx.sql<ReminderRow>(
    `insert into reminders (tenant_id, id, contact_id, due_at, note, created_at) values ($1, $2, $3, $4, $5, $6) returning ${columns}`,
    [tx.scope.tenantId, uuidv7(), contactId, new Date(dueAt), note, tx.now],
  );
  return toReminder(row as ReminderRow);
};

/** Settles an open reminder that the caller has locked. */
export const settleReminder = async (tx: Transaction, id: string, status: 'due' | 'cancelled'): Promise<Reminder> => {
  const [row] = await tx.sql<ReminderRow>(
    `update reminders set status = $3, settled_at = $4 where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, status, tx.now],
  );
  return toReminder(row as ReminderRow);
};

export const cancelOpenReminders = async (tx: Transaction, contactId: string): Promise<readonly Reminder[]> => {
  const rows = await tx.sql<ReminderRow>(
    `update reminders set status = 'cancelled', settled_at = $3 where tenant_id = $1 and contact_id = $2 and status = 'open' returning ${columns}`,
    [tx.scope.tenantId, contactId, tx.now],
  );
  return rows.map(toReminder);
};
