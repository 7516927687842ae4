import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { ContactImport, ContactImportRow, ImportOutcome } from './import.contract.js';
import { actorOf } from './records.repository.js';

interface ImportRecord {
  readonly id: string;
  readonly status: ContactImport['status'];
  readonly row_count: number;
  readonly created_count: number;
  readonly updated_count: number;
  readonly skipped_count: number;
  readonly invalid_count: number;
  readonly created_at: Date;
  readonly finished_at: Date | null;
}

const columns = 'id, status, row_count, created_count, updated_count, skipped_count, invalid_count, created_at, finished_at';

const toImport = (row: ImportRecord): ContactImport => ({
  id: row.id,
  status: row.status,
  rows: row.row_count,
  created: row.created_count,
  updated: row.updated_count,
  skipped: row.skipped_count,
  invalid: row.invalid_count,
  createdAt: toTimestamp(row.created_at),
  finishedAt: toTimestampOrNull(row.finished_at),
});

export const insertImport = async (tx: Transaction, csv: string): Promise<ContactImport> => {
  const [row] = await tx.sql<ImportRecord>(
    `insert into contact_imports (tenant_id, id, content, created_by, created_at) values ($1, $2, $3, $4, $5) returning ${columns}`,
    [tx.scope.tenantId, uuidv7(), csv, actorOf(tx.scope.actor), tx.now],
  );
  return toImport(row as ImportRecord);
};

export const findImport = async (sql: Sql, id: string): Promise<ContactImport | undefined> => {
  const [row] = await sql<ImportRecord>(`select ${columns} from contact_imports where tenant_id = $1 and id = $2`, [
    sql.scope.tenantId,
    id,
  ]);
  return row && toImport(row);
};

/** The file; undefined once it is taken in. */
export const findContent = async (sql: Sql, id: string): Promise<string | undefined> => {
  const [row] = await sql<{ content: string | null }>('select content from contact_imports where tenant_id = $1 and id = $2', [
    sql.scope.tenantId,
    id,
  ]);
  return row?.content ?? undefined;
};

/** Lets one job at a time take rows in. @returns How many rows are done; undefined once all are. */
export const lockProgress = async (tx: Transaction, id: string): Promise<number | undefined> => {
  const [row] = await tx.sql<{ row_count: number }>(
    `select row_count from contact_imports where tenant_id = $1 and id = $2 and status <> 'completed' for update`,
    [tx.scope.tenantId, id],
  );
  return row?.row_count;
};

export interface DoneRow {
  readonly outcome: ImportOutcome;
  readonly contactId: string | null;
  readonly detail: string | null;
}

const countOf = (rows: readonly DoneRow[], outcome: ImportOutcome): number => rows.filter((row) => row.outcome === outcome).length;

/** Writes down what became of the next rows. */
export const addDoneRows = async (tx: Transaction, id: string, done: number, rows: readonly DoneRow[]): Promise<void> => {
  await tx.sql(
    `insert into contact_import_rows (tenant_id, import_id, row_number, outcome, contact_id, detail)
     select $1, $2, r.row_number, r.outcome, r.contact_id, r.detail
     from unnest($3::int[], $4::text[], $5::text[], $6::text[]) as g(row_number, outcome, contact, detail)
     cross join lateral (select g.row_number, g.outcome, nullif(g.contact, '')::uuid as contact_id, nullif(g.detail, '') as detail) r`,
    [
      tx.scope.tenantId,
      id,
      rows.map((_, index) => done + index + 1),
      rows.map(({ outcome }) => outcome),
      rows.map(({ contactId }) => contactId ?? ''),
      rows.map(({ detail }) => detail ?? ''),
    ],
  );
  await tx.sql(
    `update contact_imports set status = 'running', row_count = $3, created_count = created_count + $4, updated_count = updated_count + $5,
       skipped_count = skipped_count + $6, invalid_count = invalid_count + $7
     where tenant_id = $1 and id = $2`,
    [
      tx.scope.tenantId,
      id,
      done + rows.length,
      countOf(rows, 'created'),
      countOf(rows, 'updated'),
      countOf(rows, 'skipped'),
      countOf(rows, 'invalid'),
    ],
  );
};

/** The file itself is not kept any longer than it takes. */
export const completeImport = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update contact_imports set status = 'completed', content = null, finished_at = $3 where tenant_id = $1 and id = $2 and status <> 'completed'`,
    [tx.scope.tenantId, id, tx.now],
  );
};

export interface ImportRowQuery {
  readonly outcome?: ImportOutcome;
  readonly limit?: number;
  readonly cursor?: string;
}

const RowCursor = Type.Tuple([Type.Integer()]);

interface RowRecord {
  readonly row_number: number;
  readonly outcome: ImportOutcome;
  readonly contact_id: string | null;
  readonly detail: string | null;
}

/** In the order of the file. */
export const listImportRows = async (sql: Sql, id: string, { outcome, limit = defaultPageSize, cursor }: ImportRowQuery) => {
  const [after] = cursor === undefined ? [0] : decodeCursor(RowCursor, cursor);
  const rows = await sql<RowRecord>(
    `select row_number, outcome, contact_id, detail from contact_import_rows
     where tenant_id = $1 and import_id = $2 and row_number > $3 and ($4::text is null or outcome = $4) order by row_number limit $5`,
    [sql.scope.tenantId, id, after, outcome ?? null, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row): ContactImportRow => ({ row: row.row_number, outcome: row.outcome, contactId: row.contact_id, detail: row.detail }),
    (row) => [row.row_number],
  );
};
