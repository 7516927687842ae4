import type { Gauge, HealthCheck } from '@leadengine/plugin-kit';
import type { RelayUnitOfWork } from '../database/database.js';

/** An outbox whose oldest due row is older than this is not ready. */
const unhealthySeconds = 30;

export interface OutboxLag {
  /** Seconds that the oldest due row has waited for the queue store or the log. Also sets the gauge. */
  measure(): Promise<number>;
  readonly health: HealthCheck;
}

/** @param queueNames - Jobs of queues that nobody here declares wait for another release and do not count. */
export const createOutboxLag = (relay: RelayUnitOfWork, gauge: Gauge, queueNames: () => readonly string[]): OutboxLag => {
  const measure = async (): Promise<number> => {
    const names = queueNames();
    const [row] = await relay.read((sql) =>
      sql<{ lag: number }>(
        `select greatest(
           extract(epoch from now() - (
             select available_at from outbox
             where published_at is null and available_at <= now() and (kind = 'event' or $1::text[] = '{}' or name = any($1::text[]))
             order by available_at limit 1)),
           extract(epoch from now() - (select occurred_at from outbox where kind = 'event' and sequenced_at is null order by seq limit 1)),
           0)::float8 as lag`,
        [names],
      ),
    );
    const lag = row?.lag ?? 0;
    gauge.set(lag);
    return lag;
  };
  return {
    measure,
    health: {
      name: 'outbox',
      async check() {
        const lag = await measure();
        if (lag > unhealthySeconds) throw new Error(`The oldest outbox row has waited for ${lag.toFixed(0)} s.`);
      },
    },
  };
};
