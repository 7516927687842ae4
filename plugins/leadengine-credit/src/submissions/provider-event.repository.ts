import { Id, storableText, Timestamp, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { equal, keysetStatement, readPage, type KeysetOrder, type ListStatement, type PageQuery } from '../keyset.js';
import type { ProviderState } from '../providers/provider-port.js';
import type { ProposalStatus } from '../sales/proposal.schema.js';
import type { ProviderEvent } from './submission.schema.js';

interface EventRow {
  readonly id: string;
  readonly source: ProviderEvent['source'];
  readonly outcome: ProviderEvent['outcome'];
  readonly status: ProposalStatus;
  readonly raw_status: string;
  readonly raw_text: string;
  readonly sequence: number;
  readonly received_at: Date;
}

const select = `select id, source, outcome, status, raw_status, raw_text, sequence, received_at from credit_provider_events where tenant_id = $1`;

const newestFirst: KeysetOrder<EventRow> = {
  columns: ['received_at', 'id'],
  direction: 'desc',
  cursor: Type.Tuple([Timestamp, Id]),
  keyOf: (row) => [toTimestamp(row.received_at), row.id],
};

export const providerEventStatement = (tenantId: string, submissionId: string, query: PageQuery): ListStatement =>
  keysetStatement(select, tenantId, [equal('submission_id', submissionId)], newestFirst, query);

export const listProviderEvents = (sql: Sql, submissionId: string, query: PageQuery) =>
  readPage(sql, providerEventStatement(sql.scope.tenantId, submissionId, query), newestFirst, query, (row): ProviderEvent => ({
    id: row.id,
    source: row.source,
    outcome: row.outcome,
    status: row.status,
    rawStatus: row.raw_status,
    rawText: row.raw_text,
    sequence: row.sequence,
    receivedAt: toTimestamp(row.received_at),
  }));

/** One thing that a provider said. */
export interface HeardEvent extends ProviderState {
  readonly providerId: string;
  /** The same for the same thing, however it comes. */
  readonly key: string;
  readonly externalId: string;
  readonly source: ProviderEvent['source'];
}

/** False when it was heard before. */
export const insertProviderEvent = async (
  tx: Transaction,
  event: HeardEvent,
  submissionId: string | null,
  outcome: ProviderEvent['outcome'],
): Promise<boolean> =>
  (
    await tx.sql(
      `insert into credit_provider_events (tenant_id, id, provider_id, event_key, external_id, submission_id, source, outcome, status, raw_status,
         raw_text, sequence, received_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (tenant_id, provider_id, event_key) do nothing returning id`,
      [
        tx.scope.tenantId,
        uuidv7(),
        event.providerId,
        storableText(event.key),
        storableText(event.externalId),
        submissionId,
        event.source,
        outcome,
        event.status,
        storableText(event.rawStatus),
        storableText(event.rawText),
        event.sequence,
        tx.now,
      ],
    )
  ).length > 0;

/** What a provider said of a proposal before we knew that it is ours; from now on it is of this submission. In order. */
export const adoptUnmatched = async (
  tx: Transaction,
  providerId: string,
  externalId: string,
  submissionId: string,
): Promise<readonly ProviderState[]> => {
  const rows = await tx.sql<EventRow>(
    `update credit_provider_events set submission_id = $4, outcome = 'applied'
     where tenant_id = $1 and provider_id = $2 and external_id = $3 and outcome = 'unmatched'
     returning id, source, outcome, status, raw_status, raw_text, sequence, received_at`,
    [tx.scope.tenantId, providerId, externalId, submissionId],
  );
  return [...rows]
    .sort((a, b) => a.sequence - b.sequence)
    .map((row) => ({ status: row.status, rawStatus: row.raw_status, rawText: row.raw_text, sequence: row.sequence }));
};
