import { Id, storableText, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { actorText } from '../agreement/history.repository.js';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { AllocationEvent, AllocationStatus } from './allocation.schema.js';

/** Names the rule by which people are given out, so that it can be told later why somebody got them. */
export const claimRuleVersion = 'pull-1';

interface EventRow {
  readonly id: string;
  readonly from_status: AllocationStatus | null;
  readonly to_status: AllocationStatus;
  readonly reason: string;
  readonly rule_version: string;
  readonly note: string;
  readonly actor: string;
  readonly created_at: Date;
}

/** What happened to allocations, alike for all of them. */
export interface AllocationStep {
  readonly from: AllocationStatus | null;
  readonly to: AllocationStatus;
  readonly reason: string;
  readonly note: string;
}

export const recordAllocationEvents = async (tx: Transaction, ids: readonly string[], step: AllocationStep): Promise<void> => {
  await tx.sql(
    `insert into credit_allocation_events (tenant_id, id, allocation_id, from_status, to_status, reason, rule_version, note, actor, created_at)
     select $1, n.id, n.allocation_id, $2, $3, $4, $5, $6, $7, $8 from unnest($9::uuid[], $10::uuid[]) as n(id, allocation_id)`,
    [
      tx.scope.tenantId,
      step.from,
      step.to,
      step.reason,
      claimRuleVersion,
      storableText(step.note),
      actorText(tx.scope.actor),
      tx.now,
      ids.map(() => uuidv7()),
      ids,
    ],
  );
};

const newestFirst: KeysetOrder<EventRow> = {
  columns: ['created_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.created_at), row.id],
};

export const allocationEventStatement = (tenantId: string, allocationId: string, query: PageQuery): ListStatement =>
  keysetStatement(
    `select id, from_status, to_status, reason, rule_version, note, actor, created_at from credit_allocation_events where tenant_id = $1`,
    tenantId,
    [equal('allocation_id', allocationId)],
    newestFirst,
    query,
  );

export const listAllocationEvents = (sql: Sql, allocationId: string, query: PageQuery) =>
  readPage(sql, allocationEventStatement(sql.scope.tenantId, allocationId, query), newestFirst, query, (row): AllocationEvent => ({
    id: row.id,
    fromStatus: row.from_status,
    toStatus: row.to_status,
    reason: row.reason,
    ruleVersion: row.rule_version,
    note: row.note,
    actor: row.actor,
    createdAt: toTimestamp(row.created_at),
  }));
