import type { Logger } from '@leadengine/plugin-kit';
import type { PlatformUnitOfWork } from '../database.js';

/** Signals of one window travel together. */
const windowMs = 10;

export interface Signals {
  /** Says that a tenant's database has rows to publish. Never fails: one that is lost is healed by the sweep. */
  send(tenantId: string): void;
  /** Waits for those under way. */
  close(): Promise<void>;
}

// Its generation tells whoever serves the tenant that more came meanwhile.
const sendSql = `insert into platform.tenant_signals as s (tenant_id, due_at)
  select tenant_id, now() from platform.tenant_placements where tenant_id = any($1::uuid[]) order by tenant_id
  on conflict (tenant_id) do update set due_at = least(s.due_at, excluded.due_at), since = least(s.since, excluded.since),
    generation = s.generation + 1`;

const activeSql = `update platform.tenant_placements set worked_at = now()
  where tenant_id = any($1::uuid[]) and worked_at < now() - interval '1 minute'`;

/**
 * A commit in a tenant's database cannot be seen from the control database, so its writer says so after it. The row there stays until the
 * relay has served it, also when nobody listens right now.
 *
 * @param onSent - Wakes the relays.
 */
export const createSignals = (platform: PlatformUnitOfWork, log: Logger, onSent: () => void): Signals => {
  let waiting = new Set<string>();
  let flushing: Promise<void> | undefined;

  const flush = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    flushing = undefined;
    const tenants = [...waiting];
    waiting = new Set();
    try {
      await platform.run(async (sql) => {
        await sql(sendSql, [tenants]);
        await sql(activeSql, [tenants]);
      });
      onSent();
    } catch (error) {
      log.warn({ error }, 'the relay was not told of rows in the databases of tenants; it looks for them by itself');
    }
  };

  const running = new Set<Promise<void>>();
  return {
    send(tenantId) {
      waiting.add(tenantId);
      if (flushing !== undefined) return;
      const round = flush().finally(() => running.delete(round));
      flushing = round;
      running.add(round);
    },
    async close() {
      await Promise.all([...running]);
    },
  };
};
