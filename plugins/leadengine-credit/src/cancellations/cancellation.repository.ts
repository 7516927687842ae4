import { storableText, toTimestamp } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { actorText } from '../agreement/history.repository.js';
import type { Cancellation, CancellationState } from './cancellation.schema.js';

interface Row {
  readonly submission_id: string;
  readonly state: CancellationState;
  readonly reason: string;
  readonly attempts: number;
  readonly due_at: Date;
  readonly failure_code: string | null;
  readonly failure: string | null;
  readonly created_by: string;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'submission_id, state, reason, attempts, due_at, failure_code, failure, created_by, created_at, updated_at';
const select = `select ${columns} from credit_cancellations where tenant_id = $1 and submission_id = $2`;

/** With when it goes on, which only we need to know. */
export interface KeptCancellation extends Cancellation {
  readonly dueAt: Date;
}

const toCancellation = (row: Row): KeptCancellation => ({
  submissionId: row.submission_id,
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
  dueAt: row.due_at,
  failure: row.failure_code === null ? null : { code: row.failure_code, text: row.failure ?? '' },
  createdBy: row.created_by,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const shownCancellation = ({ dueAt: _dueAt, ...cancellation }: KeptCancellation): Cancellation => cancellation;

export const findCancellation = async (sql: Sql, submissionId: string): Promise<KeptCancellation | undefined> => {
  const [row] = await sql<Row>(select, [sql.scope.tenantId, submissionId]);
  return row && toCancellation(row);
};

export const lockCancellation = async (tx: Transaction, submissionId: string): Promise<KeptCancellation | undefined> => {
  const [row] = await tx.sql<Row>(`${select} for no key update`, [tx.scope.tenantId, submissionId]);
  return row && toCancellation(row);
};

/** Of a submission that the caller has locked. One that was parked begins anew. */
export const saveCancellation = async (tx: Transaction, submissionId: string, reason: string): Promise<KeptCancellation> => {
  const [row] = await tx.sql<Row>(
    `insert into credit_cancellations (tenant_id, submission_id, state, reason, due_at, created_by, created_at, updated_at)
     values ($1, $2, 'pending', $3, $5, $4, $5, $5)
     on conflict (tenant_id, submission_id) do update set state = 'pending', reason = excluded.reason, attempts = 0, due_at = excluded.due_at,
       failure_code = null, failure = null, updated_at = excluded.updated_at
     returning ${columns}`,
    [tx.scope.tenantId, submissionId, storableText(reason.trim()), actorText(tx.scope.actor), tx.now],
  );
  return toCancellation(row as Row);
};

/** Committed before the provider is asked. */
export const beginAttempt = async (tx: Transaction, submissionId: string, until: Date): Promise<void> => {
  await tx.sql(
    'update credit_cancellations set attempts = attempts + 1, due_at = $3, updated_at = $4 where tenant_id = $1 and submission_id = $2',
    [tx.scope.tenantId, submissionId, until, tx.now],
  );
};

export const postponeCancellation = async (tx: Transaction, submissionId: string, dueAt: Date): Promise<void> => {
  await tx.sql('update credit_cancellations set due_at = $3 where tenant_id = $1 and submission_id = $2', [
    tx.scope.tenantId,
    submissionId,
    dueAt,
  ]);
};

/** How an attempt ended; `dueAt` when it goes on. */
export interface AttemptEnd {
  readonly state: CancellationState;
  readonly failure: { readonly code: string; readonly text: string } | null;
  readonly dueAt?: Date;
}

export const endAttempt = async (
  tx: Transaction,
  submissionId: string,
  { state, failure, dueAt }: AttemptEnd,
): Promise<KeptCancellation> => {
  const [row] = await tx.sql<Row>(
    `update credit_cancellations set state = $3, failure_code = $4, failure = $5, due_at = coalesce($6::timestamptz, due_at), updated_at = $7
     where tenant_id = $1 and submission_id = $2 returning ${columns}`,
    [
      tx.scope.tenantId,
      submissionId,
      state,
      failure?.code ?? null,
      failure === null ? null : storableText(failure.text),
      dueAt ?? null,
      tx.now,
    ],
  );
  return toCancellation(row as Row);
};

/** Whose job was lost. */
export const listStuckCancellations = async (sql: Sql, before: Date): Promise<readonly string[]> =>
  (
    await sql<{ submission_id: string }>(
      `select submission_id from credit_cancellations where tenant_id = $1 and state = 'pending' and due_at < $2 order by due_at limit 500`,
      [sql.scope.tenantId, before],
    )
  ).map((row) => row.submission_id);
