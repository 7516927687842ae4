import { toTimestamp, type Requester } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { RotationPolicy, RotationPolicyInput } from './rotation.schema.js';

interface Row {
  readonly tenant_id: string;
  readonly kind: string;
  readonly every_days: number;
  readonly grace_seconds: number | null;
  readonly reason: string;
  readonly requested_by: Requester;
  readonly next_at: Date;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'tenant_id, kind, every_days, grace_seconds, reason, requested_by, next_at, version, created_at, updated_at';

const toPolicy = (row: Row): RotationPolicy => ({
  tenantId: row.tenant_id,
  kind: row.kind,
  everyDays: row.every_days,
  graceSeconds: row.grace_seconds,
  reason: row.reason,
  requestedBy: row.requested_by,
  nextAt: toTimestamp(row.next_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

/** All of the tenant: at most one per kind of secret. */
export const listPolicies = async (sql: Sql): Promise<readonly RotationPolicy[]> =>
  (await sql<Row>(`select ${columns} from rotation_policies where tenant_id = $1 order by kind`, [sql.scope.tenantId])).map(toPolicy);

export const savePolicy = async (tx: Transaction, kind: string, policy: RotationPolicyInput, nextAt: Date): Promise<RotationPolicy> => {
  const rows = await tx.sql<Row>(
    `insert into rotation_policies (tenant_id, kind, every_days, grace_seconds, reason, requested_by, next_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8)
     on conflict (tenant_id, kind) do update set every_days = $3, grace_seconds = $4, reason = $5, requested_by = $6, next_at = $7,
       version = rotation_policies.version + 1, updated_at = $8
     returning ${columns}`,
    [
      tx.scope.tenantId,
      kind,
      policy.everyDays,
      policy.graceSeconds ?? null,
      policy.reason,
      JSON.stringify(policy.requestedBy),
      nextAt,
      tx.now,
    ],
  );
  return toPolicy(rows[0] as Row);
};

/** Does nothing when the policy was changed meanwhile. */
export const setNext = async (tx: Transaction, { kind, version }: RotationPolicy, nextAt: Date): Promise<void> => {
  await tx.sql('update rotation_policies set next_at = $4, version = version + 1 where tenant_id = $1 and kind = $2 and version = $3', [
    tx.scope.tenantId,
    kind,
    version,
    nextAt,
  ]);
};

export const deletePolicy = async (tx: Transaction, kind: string): Promise<boolean> =>
  (await tx.sql('delete from rotation_policies where tenant_id = $1 and kind = $2 returning kind', [tx.scope.tenantId, kind])).length > 0;
