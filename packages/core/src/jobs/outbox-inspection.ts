import type { RelayUnitOfWork } from '../database/database.js';

/** What operators see of the outbox, and what they can do about it. */
export interface OutboxInspection {
  status(): Promise<{ readonly unsequenced: number; readonly unpublished: number; readonly oldestSeconds: number }>;
  /**
   * Publishes rows once more. Subscribers that processed an event skip it; jobs run again unless the queue store still knows them.
   * Returns how many.
   */
  replay(rows: { readonly ids?: readonly string[] | undefined; readonly since?: string | undefined }): Promise<number>;
}

export const createOutboxInspection = (relay: RelayUnitOfWork, wake: () => void): OutboxInspection => ({
  async status() {
    const [row] = await relay.read((sql) =>
      sql<{ unsequenced: number; unpublished: number; oldest: number | null }>(
        `select count(*) filter (where kind = 'event' and sequenced_at is null)::int as unsequenced,
           count(*) filter (where published_at is null)::int as unpublished,
           extract(epoch from now() - min(occurred_at))::float8 as oldest
         from outbox where published_at is null or (kind = 'event' and sequenced_at is null)`,
      ),
    );
    return { unsequenced: row?.unsequenced ?? 0, unpublished: row?.unpublished ?? 0, oldestSeconds: row?.oldest ?? 0 };
  },
  async replay({ ids, since }) {
    const rows = await relay.run((sql) =>
      sql(
        `update outbox set published_at = null, available_at = now()
         where published_at is not null and ($1::uuid[] is null or id = any($1::uuid[])) and ($2::timestamptz is null or occurred_at >= $2::timestamptz)
         returning id`,
        [ids ?? null, since ?? null],
      ),
    );
    wake();
    return rows.length;
  },
});
