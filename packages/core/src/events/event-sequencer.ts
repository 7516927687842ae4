import type { RelayUnitOfWork } from '../database/database.js';

const batchSize = 1000;

/** Guards the numbering of one database. Held by the transaction, so it cannot outlive its holder. */
const lockKey = 4_720_311_906;

const sequence = `with picked as (
    select tenant_id, id, seq, name, version, occurred_at, actor, correlation_id, payload from outbox
    where kind = 'event' and sequenced_at is null order by seq limit ${String(batchSize)}
  ), counted as (
    select tenant_id, count(*) as events from picked group by tenant_id
  ), advanced as (
    insert into event_cursors as c (tenant_id, last) select tenant_id, events from counted order by tenant_id
    on conflict (tenant_id) do update set last = c.last + excluded.last
    returning tenant_id, last
  ), numbered as (
    select p.*, a.last - k.events + row_number() over (partition by p.tenant_id order by p.seq) as cursor
    from picked p join advanced a using (tenant_id) join counted k using (tenant_id)
  ), logged as (
    insert into event_log (tenant_id, cursor, id, type, version, occurred_at, actor, correlation_id, data)
    select tenant_id, cursor, id, name, version, occurred_at, actor, correlation_id, payload from numbered
  ), marked as (
    update outbox o set sequenced_at = now() from picked p where o.tenant_id = p.tenant_id and o.id = p.id
  )
  select c.tenant_id, c.events::int as events, a.last::text as last from counted c join advanced a using (tenant_id)`;

export interface SequencedBatch {
  /** Tenants whose log has grown, with the newest cursor of each. */
  readonly grown: readonly { readonly tenantId: string; readonly last: string }[];
  readonly events: number;
  /** More were waiting than one batch takes. */
  readonly hasMore: boolean;
}

/**
 * Numbers committed events per tenant and appends them to the log, all in one transaction and without network. Whoever gets the
 * lock numbers; everyone else finds nothing to do. An event committed late gets a late number, so no reader has passed it.
 */
export const sequenceEvents = (relay: RelayUnitOfWork): Promise<SequencedBatch> =>
  relay.run(async (sql) => {
    const [lock] = await sql<{ taken: boolean }>(`select pg_try_advisory_xact_lock(${String(lockKey)}) as taken`);
    // The second statement sees what committed before the lock was taken, which a single one would not.
    const rows = lock?.taken === true ? await sql<{ tenant_id: string; events: number; last: string }>(sequence) : [];
    const events = rows.reduce((sum, row) => sum + row.events, 0);
    return { grown: rows.map(({ tenant_id: tenantId, last }) => ({ tenantId, last })), events, hasMore: events === batchSize };
  });
