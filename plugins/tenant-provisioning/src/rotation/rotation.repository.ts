import { toTimestamp, toTimestampOrNull, type Requester, type Rotation, type RotationState } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { RotationStep } from './rotation.schema.js';

interface Row {
  readonly tenant_id: string;
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly state: RotationState;
  readonly reason: string;
  readonly requested_by: Requester;
  readonly is_scheduled: boolean;
  readonly grace_seconds: number;
  readonly grace_until: Date | null;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly next_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly finished_at: Date | null;
}

const columns = `tenant_id, id, kind, subject, state, reason, requested_by, is_scheduled, grace_seconds, grace_until, attempts, last_error,
  next_at, version, created_at, updated_at, finished_at`;

const toRotation = (row: Row): Rotation => ({
  id: row.id,
  tenantId: row.tenant_id,
  kind: row.kind,
  subject: row.subject,
  state: row.state,
  reason: row.reason,
  requestedBy: row.requested_by,
  isScheduled: row.is_scheduled,
  graceSeconds: row.grace_seconds,
  graceUntil: toTimestampOrNull(row.grace_until),
  attempts: row.attempts,
  lastError: row.last_error,
  nextAt: toTimestampOrNull(row.next_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
  finishedAt: toTimestampOrNull(row.finished_at),
});

const first = (rows: readonly Row[]): Rotation | undefined => rows[0] && toRotation(rows[0]);

/** One writer per secret at a time. */
export const lockSecret = async (tx: Transaction, kind: string, subject: string): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rotation ${tx.scope.tenantId} ${kind} ${subject}`]);
};

export const findRotation = async (sql: Sql, id: string): Promise<Rotation | undefined> =>
  first(await sql<Row>(`select ${columns} from rotations where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]));

export const lockRotation = async (tx: Transaction, id: string): Promise<Rotation | undefined> =>
  first(await tx.sql<Row>(`select ${columns} from rotations where tenant_id = $1 and id = $2 for no key update`, [tx.scope.tenantId, id]));

/** The one of a secret that has not ended. */
export const findOpen = async (sql: Sql, kind: string, subject: string): Promise<Rotation | undefined> =>
  first(
    await sql<Row>(`select ${columns} from rotations where tenant_id = $1 and kind = $2 and subject = $3 and next_at is not null`, [
      sql.scope.tenantId,
      kind,
      subject,
    ]),
  );

/** What the same request made before, with a hash of that request. */
export const findRequested = async (sql: Sql, key: string): Promise<{ readonly id: string; readonly hash: string } | undefined> =>
  (
    await sql<{ id: string; hash: string }>('select id, request_hash as hash from rotations where tenant_id = $1 and request_key = $2', [
      sql.scope.tenantId,
      key,
    ])
  )[0];

/** Newest first. */
export const listRotations = async (
  sql: Sql,
  { kind, before, limit }: { readonly kind: string | undefined; readonly before: string | undefined; readonly limit: number },
): Promise<readonly Rotation[]> => {
  const rows = await sql<Row>(
    `select ${columns} from rotations where tenant_id = $1 and ($2::text is null or kind = $2) and ($3::uuid is null or id < $3)
     order by id desc limit $4`,
    [sql.scope.tenantId, kind ?? null, before ?? null, limit],
  );
  return rows.map(toRotation);
};

export const listDueIds = async (sql: Sql, now: Date, limit: number): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>('select id from rotations where tenant_id = $1 and next_at <= $2 order by next_at limit $3', [
      sql.scope.tenantId,
      now,
      limit,
    ])
  ).map(({ id }) => id);

export interface NewRotation {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly reason: string;
  readonly requestedBy: Requester;
  readonly isScheduled: boolean;
  readonly graceSeconds: number;
  readonly request: { readonly key: string; readonly hash: string } | undefined;
}

export const insertRotation = async (tx: Transaction, rotation: NewRotation): Promise<Rotation> => {
  const rows = await tx.sql<Row>(
    `insert into rotations (tenant_id, id, kind, subject, state, reason, requested_by, is_scheduled, grace_seconds, request_key, request_hash,
       next_at, created_at, updated_at)
     values ($1, $2, $3, $4, 'creating', $5, $6, $7, $8, $9, $10, $11, $11, $11) returning ${columns}`,
    [
      tx.scope.tenantId,
      rotation.id,
      rotation.kind,
      rotation.subject,
      rotation.reason,
      JSON.stringify(rotation.requestedBy),
      rotation.isScheduled,
      rotation.graceSeconds,
      rotation.request?.key ?? null,
      rotation.request?.hash ?? null,
      tx.now,
    ],
  );
  return toRotation(rows[0] as Row);
};

/** Whoever holds a claim works on the rotation; one that died is followed by the next, whose number is higher. */
export interface Claim {
  readonly rotation: Rotation;
  readonly number: number;
}

/** Undefined when it is not due, has ended or somebody else works on it. */
export const claimRotation = async (tx: Transaction, id: string, until: Date): Promise<Claim | undefined> => {
  const rows = await tx.sql<Row & { claim: number }>(
    `update rotations set claimed_until = $3, claim = claim + 1
     where tenant_id = $1 and id = $2 and next_at <= $4 and (claimed_until is null or claimed_until <= $4)
     returning ${columns}, claim`,
    [tx.scope.tenantId, id, until, tx.now],
  );
  const [row] = rows;
  return row && { rotation: toRotation(row), number: row.claim };
};

export interface RotationChange {
  readonly state: RotationState;
  readonly attempts?: number;
  readonly lastError?: string | null;
  readonly graceUntil?: Date;
  /** Null ends it. */
  readonly nextAt: Date | null;
}

/** @param claim - Undefined changes it whoever holds it, and takes it away from them. @returns undefined when the claim is another's by now */
export const changeRotation = async (
  tx: Transaction,
  id: string,
  claim: number | undefined,
  { state, attempts = 0, lastError = null, graceUntil, nextAt }: RotationChange,
): Promise<Rotation | undefined> =>
  first(
    await tx.sql<Row>(
      `update rotations set state = $3, attempts = $4, last_error = $5, grace_until = coalesce($6, grace_until), next_at = $7,
         finished_at = case when $7::timestamptz is null then $8::timestamptz end, claimed_until = null, claim = claim + 1,
         version = version + 1, updated_at = $8
       where tenant_id = $1 and id = $2 and ($9::int is null or claim = $9) returning ${columns}`,
      [tx.scope.tenantId, id, state, attempts, lastError, graceUntil ?? null, nextAt, tx.now, claim ?? null],
    ),
  );

export const insertStep = async (
  tx: Transaction,
  rotationId: string,
  { step, outcome, attempt, error = null }: Pick<RotationStep, 'step' | 'outcome' | 'attempt'> & { readonly error?: string | null },
): Promise<void> => {
  const { tenantId, actor } = tx.scope;
  await tx.sql(
    'insert into rotation_steps (tenant_id, id, rotation_id, step, outcome, attempt, error, actor, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [tenantId, uuidv7(), rotationId, step, outcome, attempt, error, `${actor.kind}:${actor.id}`, tx.now],
  );
};

export const listSteps = async (sql: Sql, rotationId: string): Promise<RotationStep[]> => {
  const rows = await sql<Omit<RotationStep, 'at'> & { at: Date }>(
    'select step, outcome, attempt, error, actor, at from rotation_steps where tenant_id = $1 and rotation_id = $2 order by id',
    [sql.scope.tenantId, rotationId],
  );
  return rows.map((row) => ({ ...row, at: toTimestamp(row.at) }));
};
