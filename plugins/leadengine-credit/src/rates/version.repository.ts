import { storableText, toTimestamp, toTimestampOrNull, violatesExclusion } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import { EffectiveTimeOverlaps } from './rates.problems.js';
import type { CoefficientBasis, TableVersion } from './table.schema.js';

interface VersionRow {
  readonly id: string;
  readonly table_id: string;
  readonly number: number;
  readonly status: TableVersion['status'];
  readonly effective_from: Date | null;
  readonly effective_until: Date | null;
  readonly coefficient_basis: CoefficientBasis;
  readonly copied_from: string | null;
  readonly note: string;
  readonly rate_count: number;
  readonly created_by: string;
  readonly created_at: Date;
  readonly published_at: Date | null;
}

const columns = `id, table_id, number, status, lower(effective) as effective_from, upper(effective) as effective_until, coefficient_basis,
  copied_from, note, created_by, created_at, published_at,
  (select count(*)::int from credit_rates r where r.tenant_id = v.tenant_id and r.version_id = v.id) as rate_count`;
const select = `select ${columns} from credit_table_versions v where tenant_id = $1`;

const toVersion = (row: VersionRow): TableVersion => ({
  id: row.id,
  tableId: row.table_id,
  number: row.number,
  status: row.status,
  effectiveFrom: toTimestampOrNull(row.effective_from),
  effectiveUntil: toTimestampOrNull(row.effective_until),
  coefficientBasis: row.coefficient_basis,
  copiedFromId: row.copied_from,
  note: row.note,
  rateCount: row.rate_count,
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
  publishedAt: toTimestampOrNull(row.published_at),
});

const newestFirst: KeysetOrder<VersionRow> = {
  columns: ['number'],
  direction: 'desc',
  cursor: Type.Tuple([Type.Integer()]),
  keyOf: (row) => [row.number],
};

export const versionListStatement = (tenantId: string, tableId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('table_id', tableId)], newestFirst, query);

export const listVersions = (sql: Sql, tableId: string, query: PageQuery) =>
  readPage(sql, versionListStatement(sql.scope.tenantId, tableId, query), newestFirst, query, toVersion);

export const findVersion = async (sql: Sql, id: string): Promise<TableVersion | undefined> => {
  const [row] = await sql<VersionRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toVersion(row);
};

export const findVersions = async (sql: Sql, ids: readonly string[]): Promise<TableVersion[]> => {
  const rows = await sql<VersionRow>(`${select} and id = any($2::uuid[]) order by id`, [sql.scope.tenantId, ids]);
  return rows.map(toVersion);
};

/** The version in force at an instant; there is one at most. */
export const findVersionInForce = async (sql: Sql, tableId: string, asOf: Date): Promise<TableVersion | undefined> => {
  const [row] = await sql<VersionRow>(`${select} and table_id = $2 and status = 'published' and effective @> $3::timestamptz`, [
    sql.scope.tenantId,
    tableId,
    asOf,
  ]);
  return row && toVersion(row);
};

/** What a version is made from. */
export interface NewVersion {
  readonly coefficientBasis: CoefficientBasis;
  readonly copiedFromId: string | null;
  readonly note: string;
}

/** Of a table that the caller has locked. */
export const insertVersion = async (tx: Transaction, tableId: string, version: NewVersion): Promise<string> => {
  const id = uuidv7();
  await tx.sql(
    `insert into credit_table_versions (tenant_id, id, table_id, number, coefficient_basis, copied_from, note, created_by, created_at)
     values ($1, $2, $3, (select coalesce(max(number), 0) + 1 from credit_table_versions where tenant_id = $1 and table_id = $3), $4, $5, $6, $7, $8)`,
    [
      tx.scope.tenantId,
      id,
      tableId,
      version.coefficientBasis,
      version.copiedFromId,
      storableText(version.note),
      actorText(tx.scope.actor),
      tx.now,
    ],
  );
  return id;
};

/** Ends the version in force at an instant there. */
export const endVersionInForce = async (tx: Transaction, tableId: string, at: Date): Promise<void> => {
  await tx.sql(
    `update credit_table_versions set effective = tstzrange(lower(effective), $3)
     where tenant_id = $1 and table_id = $2 and status = 'published' and effective @> $3::timestamptz and lower(effective) < $3`,
    [tx.scope.tenantId, tableId, at],
  );
};

/** @throws EffectiveTimeOverlaps */
export const publishVersion = async (tx: Transaction, id: string, from: Date, until: Date | null): Promise<void> => {
  try {
    await tx.sql(
      `update credit_table_versions set status = 'published', effective = tstzrange($3, $4), planned_until = $4, published_at = $5 where tenant_id = $1 and id = $2`,
      [tx.scope.tenantId, id, from, until, tx.now],
    );
  } catch (error) {
    if (violatesExclusion(error, 'credit_table_versions_apart')) throw new EffectiveTimeOverlaps();
    throw error;
  }
};

/** Takes back what has not come into force; the version before it stays in force. */
export const withdrawVersion = async (tx: Transaction, { id, tableId }: TableVersion, from: Date): Promise<void> => {
  const parameters = [tx.scope.tenantId, id];
  await tx.sql(`update credit_table_versions set status = 'withdrawn', effective = null where tenant_id = $1 and id = $2`, parameters);
  await tx.sql(
    `update credit_table_versions v set effective = tstzrange(lower(effective), least(planned_until, (
       select min(lower(n.effective)) from credit_table_versions n
       where n.tenant_id = $1 and n.table_id = $2 and n.status = 'published' and lower(n.effective) >= $3)))
     where tenant_id = $1 and table_id = $2 and status = 'published' and upper(effective) = $3`,
    [tx.scope.tenantId, tableId, from],
  );
};
