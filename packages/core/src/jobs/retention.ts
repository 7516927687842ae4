import type { RelayUnitOfWork } from '../database/database.js';

const batchSize = 5000;

/** One process cleans at a time; the others would only wait for its row locks. */
const lockKey = 4_720_311_907;

interface Expiring {
  readonly table: string;
  readonly key: readonly string[];
  readonly condition: string;
  /** Order of removal. The log loses its beginning first, so that what is left has no holes. */
  readonly order?: string;
}

const published: Expiring = {
  table: 'outbox',
  key: ['tenant_id', 'id'],
  condition: `occurred_at < now() - make_interval(days => $1::int) and published_at < now() - make_interval(days => $1::int)
    and (kind = 'job' or sequenced_at is not null)`,
};
const processed: Expiring = {
  table: 'inbox',
  key: ['tenant_id', 'subscriber', 'message_id'],
  condition: 'processed_at < now() - make_interval(days => $1::int)',
};
const logged: Expiring = {
  table: 'event_log',
  key: ['tenant_id', 'cursor'],
  condition: 'logged_at < now() - make_interval(days => $1::int)',
  order: 'logged_at, cursor',
};

/** How long a failed job can still be retried, on top of the time in which its outbox row can be replayed. */
const failedJobDays = 14;

const deletion = ({ table, key, condition, order }: Expiring): string => {
  const columns = (alias: string): string => key.map((column) => `${alias}.${column}`).join(', ');
  return `with expired as (
      select ${key.join(', ')} from ${table} where ${condition}${order === undefined ? '' : ` order by ${order}`} limit ${String(batchSize)}
    ), gone as (
      delete from ${table} t using expired e where (${columns('t')}) = (${columns('e')}) returning 1
    )
    select count(*)::int as removed from gone`;
};

/** Deletes published rows, log entries and inbox marks that are past their time, a batch at a time. True when more are left. */
export const purgeExpired = async (
  relay: RelayUnitOfWork,
  days: { readonly outbox: number; readonly events: number },
): Promise<boolean> => {
  const remove = (expiring: Expiring, keptDays: number): Promise<boolean> =>
    relay.run(async (sql) => {
      const [lock] = await sql<{ taken: boolean }>(`select pg_try_advisory_xact_lock(${String(lockKey)}) as taken`);
      if (lock?.taken !== true) return false;
      const [row] = await sql<{ removed: number }>(deletion(expiring), [keptDays]);
      return (row?.removed ?? 0) === batchSize;
    });
  const left = [
    await remove(published, days.outbox),
    await remove(processed, days.outbox + failedJobDays),
    await remove(logged, days.events),
  ];
  return left.includes(true);
};
