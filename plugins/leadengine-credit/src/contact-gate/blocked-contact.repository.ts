import { Id, storableText, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { BlockedContact } from './contact-gate.schema.js';

interface BlockedRow {
  readonly id: string;
  readonly kind: BlockedContact['kind'];
  readonly subject_hint: string;
  readonly registered_on: string;
  readonly removed_on: string | null;
  readonly source: string;
  readonly updated_at: Date;
}

const newestFirst: KeysetOrder<BlockedRow> = {
  columns: ['updated_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.updated_at), row.id],
};

export const blockedListStatement = (tenantId: string, query: PageQuery): ListStatement =>
  keysetStatement(
    `select id, kind, subject_hint, registered_on::text as registered_on, removed_on::text as removed_on, source, updated_at
     from credit_blocked_contacts where tenant_id = $1`,
    tenantId,
    [],
    newestFirst,
    query,
  );

export const listBlocked = (sql: Sql, query: PageQuery) =>
  readPage(sql, blockedListStatement(sql.scope.tenantId, query), newestFirst, query, (row): BlockedContact => ({
    id: row.id,
    kind: row.kind,
    subject: `***${row.subject_hint}`,
    registeredOn: row.registered_on,
    removedOn: row.removed_on,
    source: row.source,
    updatedAt: toTimestamp(row.updated_at),
  }));

export interface NewBlock {
  readonly kind: BlockedContact['kind'];
  readonly index: string;
  readonly hint: string;
  readonly registeredOn: string;
  readonly removedOn: string | null;
}

/** What is said later about a number counts; the same again changes nothing. Returns how many changed. */
export const saveBlocks = async (tx: Transaction, source: string, blocks: readonly NewBlock[]): Promise<number> => {
  const distinct = [...new Map(blocks.map((block) => [`${block.kind} ${block.index}`, block])).values()];
  const rows = await tx.sql(
    `insert into credit_blocked_contacts as b (tenant_id, id, kind, subject_index, subject_hint, registered_on, removed_on, source, created_at,
       updated_at)
     select $1, n.id, n.kind, n.index, n.hint, n."registeredOn", n."removedOn", $3, $4, $4
     from jsonb_to_recordset($2::jsonb) as n(id uuid, kind text, index text, hint text, "registeredOn" date, "removedOn" date)
     order by n.kind, n.index
     on conflict (tenant_id, kind, subject_index) do update set registered_on = excluded.registered_on, removed_on = excluded.removed_on,
       source = excluded.source, updated_at = excluded.updated_at
     where (b.registered_on, b.removed_on) is distinct from (excluded.registered_on, excluded.removed_on)
     returning id`,
    [tx.scope.tenantId, JSON.stringify(distinct.map((block) => ({ id: uuidv7(), ...block }))), storableText(source.trim()), tx.now],
  );
  return rows.length;
};

/** Blocks by `kind index`. */
export const findBlocks = async (
  sql: Sql,
  subjects: readonly { readonly kind: BlockedContact['kind']; readonly index: string }[],
): Promise<ReadonlyMap<string, { readonly registeredOn: string; readonly removedOn: string | null }>> => {
  if (subjects.length === 0) return new Map();
  const rows = await sql<{ kind: string; subject_index: string; registered_on: string; removed_on: string | null }>(
    `select b.kind, b.subject_index, b.registered_on::text as registered_on, b.removed_on::text as removed_on
     from unnest($2::text[], $3::text[]) as s(kind, index)
       join credit_blocked_contacts b on b.tenant_id = $1 and b.kind = s.kind and b.subject_index = s.index`,
    [sql.scope.tenantId, subjects.map(({ kind }) => kind), subjects.map(({ index }) => index)],
  );
  return new Map(rows.map((row) => [`${row.kind} ${row.subject_index}`, { registeredOn: row.registered_on, removedOn: row.removed_on }]));
};
