import type { PlainSql } from '@leadengine/core/contract';
import { FenceLost, type StoredFailure } from './step-failure.js';
import type { RunFacts, RunKind, RunState, TenantRequest } from './run.js';
import type { PlannedEffect } from './step.js';

/** What a plan says of one step. */
export interface PlannedStep {
  readonly name: string;
  readonly summary: string;
  readonly effects: readonly PlannedEffect[];
}

export interface Approval {
  readonly by: string;
  readonly name: string;
  readonly email: string;
  readonly at: string;
}

export interface RunRow {
  readonly id: string;
  readonly kind: RunKind;
  readonly tenantId: string;
  readonly slug: string;
  readonly request: TenantRequest;
  readonly requestedBy: string;
  readonly requestHash: string;
  readonly state: RunState;
  readonly plan: readonly PlannedStep[];
  readonly planHash: string;
  readonly approval: Approval | null;
  readonly isCancelled: boolean;
  readonly epoch: number;
  readonly attempts: number;
  readonly failure: StoredFailure | null;
  readonly retryAt: Date | null;
  readonly lastProgress: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly finishedAt: Date | null;
}

const columns = `id, kind, tenant_id as "tenantId", slug, request, requested_by as "requestedBy", request_hash as "requestHash", state, plan,
  plan_hash as "planHash", approval, is_cancelled as "isCancelled", epoch, attempts, failure, retry_at as "retryAt",
  last_progress as "lastProgress", created_at as "createdAt", updated_at as "updatedAt", finished_at as "finishedAt"`;

/** Ends, from which nothing follows. */
export const finalStates: readonly RunState[] = ['completed', 'undone', 'cancelled'];

export const factsOf = ({ id, kind, tenantId, request, createdAt }: RunRow): RunFacts => ({ id, kind, tenantId, request, createdAt });

export type NewRun = Pick<
  RunRow,
  'id' | 'kind' | 'tenantId' | 'slug' | 'request' | 'requestedBy' | 'requestHash' | 'state' | 'plan' | 'planHash' | 'createdAt'
> & { readonly idempotencyKey: string };

/** False when the key, the slug or the tenant has a run already. */
export const insertRun = async (sql: PlainSql, run: NewRun): Promise<boolean> => {
  const rows = await sql(
    `insert into platform.provision_runs (id, kind, tenant_id, slug, request, requested_by, idempotency_key, request_hash, state, plan,
       plan_hash, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) on conflict do nothing returning id`,
    [
      run.id,
      run.kind,
      run.tenantId,
      run.slug,
      JSON.stringify(run.request),
      run.requestedBy,
      run.idempotencyKey,
      run.requestHash,
      run.state,
      JSON.stringify(run.plan),
      run.planHash,
      run.createdAt,
    ],
  );
  return rows.length > 0;
};

export const findRun = async (sql: PlainSql, id: string): Promise<RunRow | undefined> =>
  (await sql<RunRow>(`select ${columns} from platform.provision_runs where id = $1`, [id]))[0];

export const findRunByKey = async (sql: PlainSql, requestedBy: string, idempotencyKey: string): Promise<RunRow | undefined> =>
  (
    await sql<RunRow>(`select ${columns} from platform.provision_runs where requested_by = $1 and idempotency_key = $2`, [
      requestedBy,
      idempotencyKey,
    ])
  )[0];

/** Newest first. */
export const listRuns = (
  sql: PlainSql,
  { limit, before, state }: { readonly limit: number; readonly before: string | undefined; readonly state: RunState | undefined },
): Promise<readonly RunRow[]> =>
  sql<RunRow>(
    `select ${columns} from platform.provision_runs
     where ($1::uuid is null or id < $1) and ($2::text is null or state = $2) order by id desc limit $3`,
    [before ?? null, state ?? null, limit],
  );

/** Takes the run over: what its worker before still writes is refused from here on. */
export const claimRun = async (sql: PlainSql, id: string, now: Date): Promise<RunRow | undefined> =>
  (
    await sql<RunRow>(
      `update platform.provision_runs
       set epoch = epoch + 1, state = case when state = 'queued' then 'running' else state end, updated_at = $2
       where id = $1 and state in ('queued', 'running', 'undoing') and (retry_at is null or retry_at <= $2) returning ${columns}`,
      [id, now],
    )
  )[0];

export type RunChange = Partial<Pick<RunRow, 'state' | 'attempts' | 'failure' | 'retryAt' | 'finishedAt'>>;

/** Changes a run that is held. @throws FenceLost */
export const changeRun = async (
  sql: PlainSql,
  { id, epoch }: { readonly id: string; readonly epoch: number },
  change: RunChange,
  now: Date,
): Promise<RunRow> => {
  const has = (name: keyof RunChange): boolean => name in change;
  const [row] = await sql<RunRow>(
    `update platform.provision_runs set state = coalesce($3, state), attempts = coalesce($4, attempts),
       failure = case when $5 then $6::jsonb else failure end, retry_at = case when $7 then $8::timestamptz else retry_at end,
       finished_at = coalesce($9, finished_at), updated_at = $10
     where id = $1 and epoch = $2 returning ${columns}`,
    [
      id,
      epoch,
      change.state ?? null,
      change.attempts ?? null,
      has('failure'),
      change.failure == null ? null : JSON.stringify(change.failure),
      has('retryAt'),
      change.retryAt ?? null,
      change.finishedAt ?? null,
      now,
    ],
  );
  if (row === undefined) throw new FenceLost();
  return row;
};

/** Changes a run from outside, when it is in one of these states. */
export const moveRun = async (
  sql: PlainSql,
  id: string,
  from: readonly RunState[],
  change: { readonly state?: RunState; readonly isCancelled?: boolean; readonly approval?: Approval; readonly finishedAt?: Date },
  now: Date,
): Promise<RunRow | undefined> =>
  (
    await sql<RunRow>(
      `update platform.provision_runs set state = coalesce($3, state), is_cancelled = coalesce($4, is_cancelled),
         approval = coalesce($5::jsonb, approval), finished_at = coalesce($6, finished_at), attempts = 0, retry_at = null, updated_at = $7
       where id = $1 and state = any ($2) returning ${columns}`,
      [
        id,
        [...from],
        change.state ?? null,
        change.isCancelled ?? null,
        change.approval === undefined ? null : JSON.stringify(change.approval),
        change.finishedAt ?? null,
        now,
      ],
    )
  )[0];

/** Runs that nobody has touched for a while, or whose time to be tried again has come. */
export const listIdleRuns = (
  sql: PlainSql,
  { now, idleSince, limit }: { readonly now: Date; readonly idleSince: Date; readonly limit: number },
): Promise<readonly { readonly id: string; readonly tenantId: string }[]> =>
  sql(
    `select id, tenant_id as "tenantId" from platform.provision_runs
     where state in ('queued', 'running', 'undoing') and updated_at <= $2 and (retry_at is null or retry_at <= $1)
     order by updated_at limit $3`,
    [now, idleSince, limit],
  );

/** Of these tenants, those that a run makes or ends right now. */
export const listTenantsAtWork = async (sql: PlainSql, tenantIds: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select tenant_id as id from platform.provision_runs
     where tenant_id = any ($1::uuid[]) and state not in ('completed', 'undone', 'cancelled')`,
    [tenantIds],
  );
  return rows.map(({ id }) => id);
};

/** Of these tenants, those whose making was taken back: there is none of them, and never will be. */
export const listEndedTenants = async (sql: PlainSql, tenantIds: readonly string[]): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select tenant_id as id from platform.provision_runs
     where tenant_id = any ($1::uuid[]) and kind = 'create' and state in ('undone', 'cancelled')`,
    [tenantIds],
  );
  return rows.map(({ id }) => id);
};
