import { Id, storableJson, storableText, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Actor, Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { AgreementHistoryEntry } from './agreement.schema.js';

interface HistoryRow {
  readonly id: string;
  readonly action: string;
  readonly subject_id: string | null;
  readonly actor: string;
  readonly note: string;
  readonly changes: Record<string, unknown>;
  readonly created_at: Date;
}

export const actorText = ({ kind, id }: Actor): string => `${kind}:${id}`;

/** Writes down, in the same commit, what was done to an agreement. */
export const recordHistory = async (
  tx: Transaction,
  agreementId: string,
  action: string,
  {
    subjectId = null,
    note = '',
    changes = {},
  }: { readonly subjectId?: string | null; readonly note?: string | undefined; readonly changes?: object } = {},
): Promise<void> => {
  await tx.sql(
    `insert into credit_agreement_history (tenant_id, id, agreement_id, action, subject_id, actor, note, changes, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9)`,
    [
      tx.scope.tenantId,
      uuidv7(),
      agreementId,
      action,
      subjectId,
      actorText(tx.scope.actor),
      storableText(note),
      storableJson(changes),
      tx.now,
    ],
  );
};

const newestFirst: KeysetOrder<HistoryRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const historyStatement = (tenantId: string, agreementId: string, query: PageQuery): ListStatement =>
  keysetStatement(
    'select id, action, subject_id, actor, note, changes, created_at from credit_agreement_history where tenant_id = $1',
    tenantId,
    [equal('agreement_id', agreementId)],
    newestFirst,
    query,
  );

export const listHistory = (sql: Sql, agreementId: string, query: PageQuery) =>
  readPage(sql, historyStatement(sql.scope.tenantId, agreementId, query), newestFirst, query, (row): AgreementHistoryEntry => ({
    id: row.id,
    action: row.action,
    subjectId: row.subject_id,
    actor: row.actor,
    note: row.note,
    changes: row.changes,
    createdAt: toTimestamp(row.created_at),
  }));
