import type { PlainSql, RelayUnitOfWork } from '../database/database.js';

/** A lease as its holder knows it. */
export interface HeldLease {
  readonly tenantId: string;
  readonly runner: string;
  readonly key: string;
  /** Grows with each change of hands. */
  readonly epoch: number;
}

interface LeaseRow {
  readonly tenant_id: string;
  readonly runner: string;
  readonly key: string;
  readonly epoch: number;
}

/** The table of leases, as a process that runs runners uses it. */
export interface LeaseTable {
  /** Takes wanted leases that nobody holds, at most `limit`. */
  take(runners: readonly string[], limit: number): Promise<readonly HeldLease[]>;
  /** Extends leases. Returns those that are still ours and wanted. */
  renew(leases: readonly HeldLease[]): Promise<readonly HeldLease[]>;
  giveBack(lease: HeldLease): Promise<void>;
}

// Writers under an epoch hold a key share on it, which this skips: a lease changes hands only between their transactions, so
// no write of the previous holder commits after the epoch was raised.
const take = (ttlSeconds: number, isControl: boolean): string => `with free as (
    select tenant_id, runner, key from leases
    where wanted and runner = any($1::text[]) and (owner is null or expires_at < now())
      ${isControl ? 'and not exists (select from platform.tenant_placements p where p.tenant_id = leases.tenant_id)' : ''}
    order by expires_at nulls first limit $3 for update skip locked
  )
  update leases l set owner = $2, epoch = l.epoch + 1, expires_at = now() + interval '${String(ttlSeconds)} seconds'
  from free f where l.tenant_id = f.tenant_id and l.runner = f.runner and l.key = f.key
  returning l.tenant_id, l.runner, l.key, l.epoch::int as epoch`;

const renew = (ttlSeconds: number): string => `update leases l set expires_at = now() + interval '${String(ttlSeconds)} seconds'
  from unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[]) as h(tenant_id, runner, key, epoch)
  where l.tenant_id = h.tenant_id and l.runner = h.runner and l.key = h.key and l.epoch = h.epoch and l.owner = $1 and l.wanted
  returning l.tenant_id, l.runner, l.key, l.epoch::int as epoch`;

const giveBack = `update leases set owner = null, expires_at = null
  where owner = $1 and tenant_id = $2 and runner = $3 and key = $4 and epoch = $5`;

const toLease = (row: LeaseRow): HeldLease => ({ tenantId: row.tenant_id, runner: row.runner, key: row.key, epoch: row.epoch });

/**
 * @param isControl - Leaves out tenants with databases of their own, whose runners write there and are held by leases there. What was wanted
 * before their database was there stays behind.
 */
export const createLeaseTable = (
  relay: RelayUnitOfWork,
  owner: string,
  ttlSeconds: number,
  { isControl = false }: { readonly isControl?: boolean } = {},
): LeaseTable => {
  const [taking, renewing] = [take(ttlSeconds, isControl), renew(ttlSeconds)];
  // Statements that commit by themselves: a machine that goes silent between a statement and its commit would keep the rows of its leases
  // locked, so that nobody could take them over for minutes.
  const alone = <T>(work: (sql: PlainSql) => Promise<T>): Promise<T> => relay.read(work);
  return {
    async take(runners, limit) {
      if (limit <= 0) return [];
      return (await alone((sql) => sql<LeaseRow>(taking, [runners, owner, limit]))).map(toLease);
    },
    async renew(leases) {
      if (leases.length === 0) return [];
      const rows = await alone((sql) =>
        sql<LeaseRow>(renewing, [
          owner,
          leases.map(({ tenantId }) => tenantId),
          leases.map(({ runner }) => runner),
          leases.map(({ key }) => key),
          leases.map(({ epoch }) => epoch),
        ]),
      );
      return rows.map(toLease);
    },
    async giveBack({ tenantId, runner, key, epoch }) {
      await relay.run((sql) => sql(giveBack, [owner, tenantId, runner, key, epoch]));
    },
  };
};
