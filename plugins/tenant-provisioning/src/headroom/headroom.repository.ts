import type { PlainSql } from '@leadengine/core/contract';

/** What is used and promised. */
export interface Load {
  readonly usableConnections: number;
  readonly usedConnections: number;
  readonly reservedConnections: number;
  readonly databaseBytes: number;
  readonly reservedBytes: number;
  readonly reservedMessagesPerSecond: number;
}

/** What is kept for one tenant. */
export interface Reservation {
  readonly connections: number;
  readonly storageBytes: number;
  readonly messagesPerSecond: number;
}

/** One checker at a time, else all of those who ask together are told that there is room. Ends with the transaction. */
export const lockHeadroom = async (sql: PlainSql): Promise<void> => {
  await sql(`select pg_advisory_xact_lock(hashtextextended('provisioning headroom', 0))`);
};

export const readLoad = async (sql: PlainSql): Promise<Load> => {
  const [row] = await sql<Load>(`
    select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as "usableConnections",
      (select coalesce(sum(numbackends), 0)::int from pg_stat_database) as "usedConnections",
      coalesce(sum(connections), 0)::int as "reservedConnections",
      pg_database_size(current_database())::float8 as "databaseBytes",
      coalesce(sum(storage_bytes), 0)::float8 as "reservedBytes",
      coalesce(sum(messages_per_second), 0)::float8 as "reservedMessagesPerSecond"
    from platform.capacity_reservations`);
  if (row === undefined) throw new Error('PostgreSQL did not tell its load.');
  return row;
};

export const insertReservation = async (
  sql: PlainSql,
  run: { readonly id: string; readonly tenantId: string },
  reservation: Reservation,
  now: Date,
): Promise<void> => {
  await sql(
    `insert into platform.capacity_reservations (run_id, tenant_id, connections, storage_bytes, messages_per_second, created_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (run_id) do nothing`,
    [run.id, run.tenantId, reservation.connections, reservation.storageBytes, reservation.messagesPerSecond, now],
  );
};

export const hasReservation = async (sql: PlainSql, runId: string): Promise<boolean> =>
  (await sql('select 1 from platform.capacity_reservations where run_id = $1', [runId])).length > 0;

export const deleteReservationsOf = async (sql: PlainSql, tenantId: string): Promise<void> => {
  await sql('delete from platform.capacity_reservations where tenant_id = $1', [tenantId]);
};
