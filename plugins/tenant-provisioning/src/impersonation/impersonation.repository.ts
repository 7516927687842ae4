import { toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { Impersonation, ImpersonationInput } from './impersonation.schema.js';

interface Row {
  readonly tenant_id: string;
  readonly id: string;
  readonly role: Impersonation['role'];
  readonly reason: string;
  readonly requested_by: Impersonation['requestedBy'];
  readonly secret_hash: Buffer;
  readonly expires_at: Date;
  readonly ended_at: Date | null;
  readonly created_at: Date;
}

const columns = 'tenant_id, id, role, reason, requested_by, secret_hash, expires_at, ended_at, created_at';

const toImpersonation = (row: Row): Impersonation => ({
  id: row.id,
  tenantId: row.tenant_id,
  role: row.role,
  reason: row.reason,
  requestedBy: row.requested_by,
  expiresAt: toTimestamp(row.expires_at),
  endedAt: toTimestampOrNull(row.ended_at),
  createdAt: toTimestamp(row.created_at),
});

export const insertImpersonation = async (
  tx: Transaction,
  grant: Pick<ImpersonationInput, 'role' | 'reason' | 'requestedBy'> & {
    readonly id: string;
    readonly keyId: string;
    readonly secretHash: Buffer;
    readonly expiresAt: Date;
  },
): Promise<Impersonation> => {
  const rows = await tx.sql<Row>(
    `insert into impersonations (tenant_id, id, platform_key_id, role, reason, requested_by, secret_hash, expires_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${columns}`,
    [
      tx.scope.tenantId,
      grant.id,
      grant.keyId,
      grant.role,
      grant.reason,
      JSON.stringify(grant.requestedBy),
      grant.secretHash,
      grant.expiresAt,
      tx.now,
    ],
  );
  return toImpersonation(rows[0] as Row);
};

/** As the one who verifies a credential needs it. */
export const findGrant = async (sql: Sql, id: string): Promise<Pick<Row, 'role' | 'secret_hash' | 'expires_at' | 'ended_at'> | undefined> =>
  (await sql<Row>(`select ${columns} from impersonations where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]))[0];

/** Newest first. */
export const listImpersonations = async (
  sql: Sql,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<readonly Impersonation[]> =>
  (
    await sql<Row>(
      `select ${columns} from impersonations where tenant_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [sql.scope.tenantId, before ?? null, limit],
    )
  ).map(toImpersonation);

/** The first end counts. Undefined when there is no such grant. */
export const endImpersonation = async (
  tx: Transaction,
  id: string,
): Promise<{ readonly impersonation: Impersonation; readonly isNews: boolean } | undefined> => {
  const [row] = await tx.sql<Row & { readonly is_news: boolean }>(
    `with before as (select ended_at from impersonations where tenant_id = $1 and id = $2 for no key update)
     update impersonations set ended_at = coalesce(impersonations.ended_at, $3) from before where tenant_id = $1 and id = $2
     returning ${columns.replace('ended_at', 'impersonations.ended_at')}, before.ended_at is null as is_news`,
    [tx.scope.tenantId, id, tx.now],
  );
  return row && { impersonation: toImpersonation(row), isNews: row.is_news };
};
