import type { Gauge, Logger, RunnerDefinition } from '@leadengine/plugin-kit';
import type { RelayUnitOfWork } from '../database/database.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import { startLoop } from './wakeable-loop.js';

/** A lease that is not extended for so long goes to whoever asks first. */
const leaseSeconds = 15;
const renewMs = 5000;
const firstRestartMs = 500;
const longestRestartMs = 30_000;
/** How long a runner may take to end after its signal aborted. */
const graceMs = 5000;

interface Held {
  readonly tenantId: string;
  readonly runner: string;
  readonly key: string;
  readonly epoch: number;
  readonly lost: AbortController;
  readonly ended: Promise<void>;
}

export interface RunnerRuntimeParts {
  readonly relay: RelayUnitOfWork;
  readonly runners: readonly RunnerDefinition[];
  readonly scopes: ScopeFactory;
  readonly processId: string;
  readonly log: Logger;
  readonly held: Gauge;
}

export interface RunnerRuntime {
  /** Looks at once for leases to take or to give back. */
  check(): void;
  /** Aborts all runners, waits for them and gives their leases back. */
  stop(): Promise<void>;
}

const idOf = ({ tenantId, runner, key }: Pick<Held, 'tenantId' | 'runner' | 'key'>): string => `${tenantId}/${runner}/${key}`;

// Raising the epoch waits for transactions that hold the old one, so no write of the previous holder commits after this.
const take = `with free as (
    select tenant_id, runner, key from leases
    where wanted and runner = any($1::text[]) and (owner is null or expires_at < now())
    order by expires_at nulls first limit 50 for update skip locked
  )
  update leases l set owner = $2, epoch = l.epoch + 1, expires_at = now() + interval '${String(leaseSeconds)} seconds'
  from free f where l.tenant_id = f.tenant_id and l.runner = f.runner and l.key = f.key
  returning l.tenant_id, l.runner, l.key, l.epoch::int as epoch`;

const renew = `update leases set expires_at = now() + interval '${String(leaseSeconds)} seconds'
  where owner = $1 and wanted returning tenant_id, runner, key, epoch::int as epoch`;

const giveBack = `update leases set owner = null, expires_at = null
  where owner = $1 and tenant_id = $2 and runner = $3 and key = $4 and epoch = $5`;

/** Takes wanted leases, runs what they are for, extends them, and ends what is no longer wanted or held. */
export const startRunnerRuntime = ({ relay, runners, scopes, processId, log, held: heldGauge }: RunnerRuntimeParts): RunnerRuntime => {
  const definitions = new Map(runners.map((runner) => [runner.id, runner]));
  const held = new Map<string, Held>();

  const supervise = async (definition: RunnerDefinition, lease: Omit<Held, 'lost' | 'ended'>, signal: AbortSignal): Promise<void> => {
    let restartMs = firstRestartMs;
    while (!signal.aborted) {
      const startedAt = performance.now();
      const { tenantId, runner, key, epoch } = lease;
      const scope = scopes.create({ tenantId, actor: { kind: 'system', id: runner }, fence: { runner, key, epoch }, signal });
      try {
        await definition.run({ key, scope });
      } catch (error) {
        if (!signal.aborted) log.error({ error, runner, key }, 'a runner failed and is started again');
      }
      if (performance.now() - startedAt > 60_000) restartMs = firstRestartMs;
      if (!signal.aborted) {
        const waitMs = restartMs * (0.5 + Math.random() / 2);
        restartMs = Math.min(restartMs * 2, longestRestartMs);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          signal.addEventListener(
            'abort',
            () => {
              clearTimeout(timer);
              resolve();
            },
            { once: true },
          );
        });
      }
    }
  };

  const end = async (lease: Held): Promise<void> => {
    held.delete(idOf(lease));
    lease.lost.abort();
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      lease.ended,
      new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      }),
    ]);
    clearTimeout(timer);
    await relay.run((sql) => sql(giveBack, [processId, lease.tenantId, lease.runner, lease.key, lease.epoch]));
    heldGauge.set(held.size);
  };

  interface LeaseRow {
    readonly tenant_id: string;
    readonly runner: string;
    readonly key: string;
    readonly epoch: number;
  }

  const round = async (): Promise<boolean> => {
    const kept = new Map(
      (await relay.run((sql) => sql<LeaseRow>(renew, [processId]))).map((row) => [
        idOf({ tenantId: row.tenant_id, runner: row.runner, key: row.key }),
        row.epoch,
      ]),
    );
    await Promise.all([...held.values()].filter((lease) => kept.get(idOf(lease)) !== lease.epoch).map(end));
    const taken = await relay.run((sql) => sql<LeaseRow>(take, [[...definitions.keys()], processId]));
    for (const row of taken) {
      const definition = definitions.get(row.runner);
      if (definition === undefined) continue;
      const lost = new AbortController();
      const lease = { tenantId: row.tenant_id, runner: row.runner, key: row.key, epoch: row.epoch };
      held.set(idOf(lease), { ...lease, lost, ended: supervise(definition, lease, lost.signal) });
      log.info({ runner: row.runner, key: row.key, epoch: row.epoch }, 'a lease was taken');
    }
    heldGauge.set(held.size);
    return taken.length > 0;
  };

  const loop = startLoop({ name: 'leases', everyMs: renewMs, log, round });
  return {
    check: () => {
      loop.wake();
    },
    async stop() {
      await loop.stop();
      await Promise.all(
        [...held.values()].map((lease) =>
          end(lease).catch((error: unknown) => {
            log.warn({ error, runner: lease.runner }, 'a lease was not given back; it expires');
          }),
        ),
      );
    },
  };
};
