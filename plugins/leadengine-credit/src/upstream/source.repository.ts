import { storableText, toTimestamp, toTimestampOrNull, violatesUnique } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { SourceNameTaken, type LeadSource } from './source.schema.js';

interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly base_url: string;
  readonly token_sealed: string;
  readonly is_active: boolean;
  readonly timeout_ms: number;
  readonly failures: number;
  readonly blocked_until: Date | null;
  readonly last_success_at: Date | null;
  readonly last_failure_at: Date | null;
  readonly last_failure: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A source with its token, which stays inside. */
export interface SealedSource extends LeadSource {
  readonly tokenSealed: string;
}

const columns = `id, name, base_url, token_sealed, is_active, timeout_ms, failures, blocked_until, last_success_at, last_failure_at, last_failure,
  version, created_at, updated_at`;
const select = `select ${columns} from credit_sources where tenant_id = $1`;

const toSource = (row: SourceRow): LeadSource => ({
  id: row.id,
  name: row.name,
  baseUrl: row.base_url,
  isActive: row.is_active,
  timeoutMs: row.timeout_ms,
  blockedUntil: toTimestampOrNull(row.blocked_until),
  lastSuccessAt: toTimestampOrNull(row.last_success_at),
  lastFailureAt: toTimestampOrNull(row.last_failure_at),
  lastFailure: row.last_failure,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const byName: KeysetOrder<SourceRow> = {
  columns: ['name'],
  direction: 'asc',
  cursor: Type.Tuple([Type.String()]),
  keyOf: (row) => [row.name],
};

export const sourceListStatement = (tenantId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [], byName, query);

export const listSources = (sql: Sql, query: PageQuery) =>
  readPage(sql, sourceListStatement(sql.scope.tenantId, query), byName, query, toSource);

export const findSource = async (sql: Sql, id: string): Promise<SealedSource | undefined> => {
  const [row] = await sql<SourceRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && { ...toSource(row), tokenSealed: row.token_sealed };
};

export const lockSource = async (tx: Transaction, id: string): Promise<SealedSource | undefined> => {
  const [row] = await tx.sql<SourceRow>(`${select} and id = $2 for no key update`, [tx.scope.tenantId, id]);
  return row && { ...toSource(row), tokenSealed: row.token_sealed };
};

/** What a source is saved with. */
export type SourceValues = Pick<SealedSource, 'name' | 'baseUrl' | 'tokenSealed' | 'timeoutMs' | 'isActive'>;

const write = async (tx: Transaction, text: string, id: string, values: SourceValues): Promise<LeadSource> => {
  try {
    const [row] = await tx.sql<SourceRow>(`${text} returning ${columns}`, [
      tx.scope.tenantId,
      id,
      storableText(values.name.trim()),
      values.baseUrl,
      values.tokenSealed,
      values.timeoutMs,
      values.isActive,
      tx.now,
    ]);
    return toSource(row as SourceRow);
  } catch (error) {
    if (violatesUnique(error, 'credit_sources_name')) throw new SourceNameTaken({ name: values.name });
    throw error;
  }
};

/** @throws SourceNameTaken */
export const insertSource = (tx: Transaction, values: SourceValues): Promise<LeadSource> =>
  write(
    tx,
    `insert into credit_sources (tenant_id, id, name, base_url, token_sealed, timeout_ms, is_active, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    uuidv7(),
    values,
  );

/** Forgets earlier failures, which may be over now. @throws SourceNameTaken */
export const updateSource = (tx: Transaction, id: string, values: SourceValues): Promise<LeadSource> =>
  write(
    tx,
    `update credit_sources set name = $3, base_url = $4, token_sealed = $5, timeout_ms = $6, is_active = $7, failures = 0, blocked_until = null,
       updated_at = $8, version = version + 1
     where tenant_id = $1 and id = $2`,
    id,
    values,
  );

export const noteSuccess = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update credit_sources set failures = 0, blocked_until = null, last_success_at = $3 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    tx.now,
  ]);
};

/** From so many failures in a row on, the source is left in peace for a while. */
export const noteFailure = async (
  tx: Transaction,
  id: string,
  reason: string,
  { threshold, blockMs }: { readonly threshold: number; readonly blockMs: number },
): Promise<void> => {
  await tx.sql(
    `update credit_sources set failures = failures + 1, last_failure_at = $3, last_failure = $4,
       blocked_until = case when failures + 1 >= $5 then $6::timestamptz else blocked_until end
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, tx.now, reason, threshold, new Date(tx.now.getTime() + blockMs)],
  );
};
