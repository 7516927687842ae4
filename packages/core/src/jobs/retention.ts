import type { RelayUnitOfWork } from '../database/database.js';

const batchSize = 5000;

/** Deletes published rows, log entries and inbox marks that are past their time, a batch at a time. True when more are left. */
export const purgeExpired = async (
  relay: RelayUnitOfWork,
  days: { readonly outbox: number; readonly events: number },
): Promise<boolean> => {
  const remove = (table: string, key: string, condition: string, keptDays: number) =>
    relay.run(async (sql) => {
      const [row] = await sql<{ removed: number }>(
        `with old as (select ${key} from ${table} where ${condition} limit ${String(batchSize)}),
         gone as (delete from ${table} t using old where (${key
           .split(', ')
           .map((column) => `t.${column}`)
           .join(', ')}) = (${key
           .split(', ')
           .map((column) => `old.${column}`)
           .join(', ')}) returning 1)
         select count(*)::int as removed from gone`,
        [keptDays],
      );
      return (row?.removed ?? 0) === batchSize;
    });
  const left = [
    await remove(
      'outbox',
      'tenant_id, id',
      `occurred_at < now() - make_interval(days => $1::int) and published_at is not null and (kind = 'job' or sequenced_at is not null)`,
      days.outbox,
    ),
    await remove('inbox', 'tenant_id, subscriber, message_id', 'processed_at < now() - make_interval(days => $1::int)', days.outbox + 14),
    await remove('event_log', 'tenant_id, cursor', 'logged_at < now() - make_interval(days => $1::int)', days.events),
  ];
  return left.includes(true);
};
