import type { Sql, SqlValue, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp, toTimestampOrNull } from '../schema.js';
import type { ContactInteraction, ContactInteractionInput, ContactNote, ContactTask, RecordQuery } from './records.contract.js';

const TimeCursor = Type.Tuple([Timestamp, Id]);

interface NoteRow {
  readonly id: string;
  readonly contact_id: string;
  readonly body: string;
  readonly created_by: string;
  readonly created_at: Date;
}

const toNote = (row: NoteRow): ContactNote => ({
  id: row.id,
  contactId: row.contact_id,
  body: row.body,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
});

/** Who acts, as rows tell it. */
export const actorOf = ({ kind, id }: Transaction['scope']['actor']): string => `${kind}:${id}`;

/** The parameters of a page of a contact's records, which differ in nothing else. */
const pageValues = (sql: Sql, contactId: string, { limit = defaultPageSize, cursor }: RecordQuery): readonly SqlValue[] => [
  sql.scope.tenantId,
  contactId,
  limit + 1,
  ...(cursor === undefined ? [] : decodeCursor(TimeCursor, cursor)),
];

const noteColumns = 'id, contact_id, body, created_by, created_at';

const noteTexts = {
  first: `select ${noteColumns} from contact_notes where tenant_id = $1 and contact_id = $2 order by created_at desc, id desc limit $3`,
  next: `select ${noteColumns} from contact_notes where tenant_id = $1 and contact_id = $2 and (created_at, id) < ($4, $5) order by created_at desc, id desc limit $3`,
};

export const listNotes = async (sql: Sql, contactId: string, query: RecordQuery) => {
  const rows = await sql<NoteRow>(noteTexts[query.cursor === undefined ? 'first' : 'next'], pageValues(sql, contactId, query));
  return toPage(rows, query.limit ?? defaultPageSize, toNote, (row) => [toTimestamp(row.created_at), row.id]);
};

export const insertNote = async (tx: Transaction, contactId: string, body: string): Promise<ContactNote> => {
  const [row] = await tx.sql<NoteRow>(
    `insert into contact_notes (tenant_id, id, contact_id, body, created_by, created_at) values ($1, $2, $3, $4, $5, $6) returning ${noteColumns}`,
    [tx.scope.tenantId, uuidv7(), contactId, body, actorOf(tx.scope.actor), tx.now],
  );
  return toNote(row as NoteRow);
};

export interface TaskRow {
  readonly id: string;
  readonly contact_id: string;
  readonly title: string;
  readonly description: string;
  readonly status: ContactTask['status'];
  readonly due_at: Date | null;
  readonly assignee_id: string | null;
  readonly created_by: string;
  readonly settled_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export const taskColumns =
  'id, contact_id, title, description, status, due_at, assignee_id, created_by, settled_at, version, created_at, updated_at';

export const toTask = (row: TaskRow): ContactTask => ({
  id: row.id,
  contactId: row.contact_id,
  title: row.title,
  description: row.description,
  status: row.status,
  dueAt: toTimestampOrNull(row.due_at),
  assigneeId: row.assignee_id,
  createdBy: row.created_by,
  settledAt: toTimestampOrNull(row.settled_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const taskTexts = {
  first: `select ${taskColumns} from contact_tasks where tenant_id = $1 and contact_id = $2 order by created_at desc, id desc limit $3`,
  next: `select ${taskColumns} from contact_tasks where tenant_id = $1 and contact_id = $2 and (created_at, id) < ($4, $5) order by created_at desc, id desc limit $3`,
};

export const listTasksOfContact = async (sql: Sql, contactId: string, query: RecordQuery) => {
  const rows = await sql<TaskRow>(taskTexts[query.cursor === undefined ? 'first' : 'next'], pageValues(sql, contactId, query));
  return toPage(rows, query.limit ?? defaultPageSize, toTask, (row) => [toTimestamp(row.created_at), row.id]);
};

export const insertInteraction = async (
  tx: Transaction,
  contactId: string,
  { channel, direction, summary }: ContactInteractionInput,
  occurredAt: Date,
): Promise<ContactInteraction> => {
  const id = uuidv7();
  const createdBy = actorOf(tx.scope.actor);
  await tx.sql(
    `insert into contact_interactions (tenant_id, id, contact_id, channel, direction, summary, occurred_at, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.scope.tenantId, id, contactId, channel, direction, summary, occurredAt, createdBy, tx.now],
  );
  await tx.sql(
    'update contacts set last_interaction_at = greatest(last_interaction_at, $3::timestamptz) where tenant_id = $1 and id = $2',
    [tx.scope.tenantId, contactId, occurredAt],
  );
  return {
    id,
    contactId,
    channel,
    direction,
    summary,
    occurredAt: toTimestamp(occurredAt),
    createdBy,
    createdAt: toTimestamp(tx.now),
  };
};
