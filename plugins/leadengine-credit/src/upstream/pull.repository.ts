import { Id, Timestamp, toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { LeadPull, LeadPullInput } from './source.schema.js';

/** All leads are read first, then the hot ones are marked. */
export type PullPhase = 'all' | 'hot';

interface PullRow {
  readonly id: string;
  readonly source_id: string;
  readonly agreement_id: string;
  readonly status: LeadPull['status'];
  readonly since: Date | null;
  readonly until: Date | null;
  readonly phase: PullPhase;
  readonly next_page: number;
  readonly pulled: number;
  readonly added: number;
  readonly changed: number;
  readonly rejected: number;
  readonly failure: string | null;
  readonly created_at: Date;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
}

/** A pull and how far it is. */
export interface PullProgress extends LeadPull {
  readonly phase: PullPhase;
  readonly nextPage: number;
}

const columns = `id, source_id, agreement_id, status, since, until, phase, next_page, pulled, added, changed, rejected, failure, created_at,
  started_at, ended_at`;
const select = `select ${columns} from credit_pulls where tenant_id = $1`;

const toPull = (row: PullRow): LeadPull => ({
  id: row.id,
  sourceId: row.source_id,
  agreementId: row.agreement_id,
  status: row.status,
  since: toTimestampOrNull(row.since),
  until: toTimestampOrNull(row.until),
  pulled: row.pulled,
  added: row.added,
  changed: row.changed,
  rejected: row.rejected,
  failure: row.failure,
  createdAt: toTimestamp(row.created_at),
  startedAt: toTimestampOrNull(row.started_at),
  endedAt: toTimestampOrNull(row.ended_at),
});

const newestFirst: KeysetOrder<PullRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const pullListStatement = (tenantId: string, sourceId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('source_id', sourceId)], newestFirst, query);

export const listPulls = (sql: Sql, sourceId: string, query: PageQuery) =>
  readPage(sql, pullListStatement(sql.scope.tenantId, sourceId, query), newestFirst, query, toPull);

export const findPull = async (sql: Sql, id: string): Promise<LeadPull | undefined> => {
  const [row] = await sql<PullRow>(`${select} and id = $2`, [sql.scope.tenantId, id]);
  return row && toPull(row);
};

/** Undefined when another pull of the same leads has not ended. */
export const insertPull = async (tx: Transaction, sourceId: string, input: LeadPullInput): Promise<LeadPull | undefined> => {
  const [row] = await tx.sql<PullRow>(
    `insert into credit_pulls (tenant_id, id, source_id, agreement_id, since, until, created_at)
     values ($1, $2, $3, $4, $5::timestamptz, $6::timestamptz, $7)
     on conflict (tenant_id, source_id, agreement_id) where status in ('queued', 'running') do nothing returning ${columns}`,
    [tx.scope.tenantId, uuidv7(), sourceId, input.agreementId, input.since ?? null, input.until ?? null, tx.now],
  );
  return row && toPull(row);
};

export const findRunningPullId = async (tx: Transaction, sourceId: string, agreementId: string): Promise<string> => {
  const [row] = await tx.sql<{ id: string }>(
    `select id from credit_pulls where tenant_id = $1 and source_id = $2 and agreement_id = $3 and status in ('queued', 'running')`,
    [tx.scope.tenantId, sourceId, agreementId],
  );
  return row?.id ?? '';
};

/** Undefined once it has ended. */
export const lockRunningPull = async (tx: Transaction, id: string): Promise<PullProgress | undefined> => {
  const [row] = await tx.sql<PullRow>(
    `update credit_pulls set status = 'running', started_at = coalesce(started_at, $3)
     where tenant_id = $1 and id = $2 and status in ('queued', 'running') returning ${columns}`,
    [tx.scope.tenantId, id, tx.now],
  );
  return row && { ...toPull(row), phase: row.phase, nextPage: row.next_page };
};

/** What one page brought. */
export interface PageOutcome {
  readonly pulled: number;
  readonly added: number;
  readonly changed: number;
  readonly rejected: number;
}

/** Of a pull that the caller has locked. */
export const advancePull = async (
  tx: Transaction,
  id: string,
  next: { phase: PullPhase; page: number },
  outcome: PageOutcome,
): Promise<void> => {
  await tx.sql(
    `update credit_pulls set phase = $3, next_page = $4, pulled = pulled + $5, added = added + $6, changed = changed + $7,
       rejected = rejected + $8
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, next.phase, next.page, outcome.pulled, outcome.added, outcome.changed, outcome.rejected],
  );
};

/** Undefined when it had ended before. */
export const endPull = async (tx: Transaction, id: string, failure: string | null): Promise<LeadPull | undefined> => {
  const [row] = await tx.sql<PullRow>(
    `update credit_pulls set status = $3, failure = $4, ended_at = $5 where tenant_id = $1 and id = $2 and status in ('queued', 'running')
     returning ${columns}`,
    [tx.scope.tenantId, id, failure === null ? 'succeeded' : 'failed', failure, tx.now],
  );
  return row && toPull(row);
};
