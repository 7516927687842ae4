import type { RelayUnitOfWork } from '../database/database.js';

/** `last_error` of a row that an operator publishes once more: its earlier job is removed first, so that the new one runs. */
export const replayMark = 'replayed';

/** Which rows an operator wants published once more; all conditions hold. */
export interface ReplayedRows {
  readonly ids?: readonly string[] | undefined;
  /** Occurred at this time (RFC 3339) or later. */
  readonly since?: string | undefined;
  /** Only rows that the queue store has refused. */
  readonly failed?: boolean | undefined;
}

/** What operators see of the outbox, and what they can do about it. */
export interface OutboxInspection {
  /** `failed` counts rows that the queue store refused; `oldestSeconds` is the age of the oldest row that waits. */
  status(): Promise<{
    readonly unsequenced: number;
    readonly unpublished: number;
    readonly failed: number;
    readonly oldestSeconds: number;
  }>;
  /**
   * Publishes rows once more: published ones and those given up on. Subscribers that processed an event skip it; jobs run again,
   * also those that failed for good. Returns how many rows.
   */
  replay(rows: ReplayedRows): Promise<number>;
}

export const createOutboxInspection = (relay: RelayUnitOfWork, wake: () => void): OutboxInspection => ({
  async status() {
    const [row] = await relay.read((sql) =>
      sql<{ unsequenced: number; unpublished: number; failed: number; oldest: number | null }>(
        `select count(*) filter (where kind = 'event' and sequenced_at is null)::int as unsequenced,
           count(*) filter (where published_at is null)::int as unpublished,
           count(*) filter (where published_at is null and attempts > 0)::int as failed,
           extract(epoch from now() - min(occurred_at))::float8 as oldest
         from outbox where published_at is null or (kind = 'event' and sequenced_at is null)`,
      ),
    );
    return {
      unsequenced: row?.unsequenced ?? 0,
      unpublished: row?.unpublished ?? 0,
      failed: row?.failed ?? 0,
      oldestSeconds: row?.oldest ?? 0,
    };
  },
  async replay({ ids, since, failed = false }) {
    const [row] = await relay.run((sql) =>
      sql<{ replayed: number }>(
        `with replayed as (
           update outbox set published_at = null, available_at = now(), attempts = 0, last_error = $4
           where ($1::uuid[] is null or id = any($1::uuid[])) and ($2::timestamptz is null or occurred_at >= $2::timestamptz)
             and case when $3::boolean then published_at is null and attempts > 0 else published_at is not null or attempts > 0 end
           returning 1)
         select count(*)::int as replayed from replayed`,
        [ids ?? null, since ?? null, failed, replayMark],
      ),
    );
    wake();
    return row?.replayed ?? 0;
  },
});
