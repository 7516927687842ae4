import type { Gauge, Logger, RunnerDefinition } from '@leadengine/plugin-kit';
import type { RelayUnitOfWork } from '../database/database.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import { createLeaseTable, type HeldLease, type LeaseTable } from './lease-table.js';
import { superviseRunner } from './supervise-runner.js';
import { startLoop } from './wakeable-loop.js';

/** Times of the lease protocol. */
export interface LeaseTimes {
  /** A lease that is not extended for so long goes to whoever asks first. */
  readonly ttlSeconds: number;
  readonly renewMs: number;
  /** A runner is aborted when its lease was not extended for so long: before the others may take it. */
  readonly giveUpMs: number;
  /** How long a runner may take to end after its signal aborted. */
  readonly graceMs: number;
}

/** Renewed three times in its life, and given up before others may take it. */
export const leaseTimesOf = (ttlSeconds: number): LeaseTimes => ({
  ttlSeconds,
  renewMs: (ttlSeconds * 1000) / 3,
  giveUpMs: (ttlSeconds * 13_000) / 15,
  graceMs: (ttlSeconds * 1000) / 3,
});

export const leaseTimes = leaseTimesOf(15);

/** Leases taken in one go; the rest follows at once, or goes to a process that is quicker. */
const takenAtOnce = 50;

interface Running {
  readonly lease: HeldLease;
  readonly abort: AbortController;
  readonly ended: Promise<void>;
  /** When the last successful extension was asked for, by the monotonic clock. */
  renewedAt: number;
  lapse: NodeJS.Timeout | undefined;
}

export interface RunnerRuntimeParts {
  readonly relay: RelayUnitOfWork;
  /** Where leases lie when not all are in the relay's database. @param owner - This process. */
  tableOf?(owner: string, ttlSeconds: number): LeaseTable;
  readonly runners: readonly RunnerDefinition[];
  readonly scopes: ScopeFactory;
  readonly processId: string;
  readonly log: Logger;
  readonly held: Gauge;
  /** Called when a lease was given back that others may want. */
  onReturned?(): void;
  /** @defaultValue leaseTimes */
  readonly times?: LeaseTimes;
}

export interface RunnerRuntime {
  /** Looks at once for leases to take or to give back. */
  check(): void;
  /** Aborts all runners, waits for them and gives their leases back. */
  stop(): Promise<void>;
}

const idOf = ({ tenantId, runner, key }: HeldLease): string => `${tenantId}/${runner}/${key}`;

/** Takes wanted leases, runs what they are for, extends them, and ends what is no longer wanted or held. */
export const startRunnerRuntime = ({
  relay,
  tableOf = (owner, ttlSeconds) => createLeaseTable(relay, owner, ttlSeconds),
  runners,
  scopes,
  processId,
  log,
  held,
  onReturned,
  times = leaseTimes,
}: RunnerRuntimeParts): RunnerRuntime => {
  const definitions = new Map(runners.map((runner) => [runner.id, runner]));
  const table = tableOf(processId, times.ttlSeconds);
  const running = new Map<string, Running>();
  const ending = new Set<Promise<void>>();

  /** Ends without being asked by the table: while PostgreSQL is away, nobody else tells us that the lease ran out. */
  const rearm = (entry: Running): void => {
    clearTimeout(entry.lapse);
    entry.lapse = setTimeout(
      () => {
        log.warn({ runner: entry.lease.runner, key: entry.lease.key }, 'a lease could not be extended in time; its runner is stopped');
        void end(entry);
      },
      entry.renewedAt + times.giveUpMs - performance.now(),
    );
  };

  const giveBackAfter = async ({ lease, ended }: Running): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const isLate = await Promise.race([
      ended.then(() => false),
      new Promise<boolean>((resolve) => {
        timer = setTimeout(resolve, times.graceMs, true);
      }),
    ]);
    clearTimeout(timer);
    if (isLate) log.error({ runner: lease.runner, key: lease.key }, 'a runner did not end in time; another may start beside it');
    try {
      await table.giveBack(lease);
      onReturned?.();
    } catch (error) {
      log.warn({ error, runner: lease.runner, key: lease.key }, 'a lease was not given back; it expires');
    }
  };

  /** In the background: a runner that ends slowly must not keep the other leases from being extended. */
  const end = (entry: Running): Promise<void> => {
    const id = idOf(entry.lease);
    if (running.get(id) !== entry) return Promise.resolve();
    running.delete(id);
    held.set(running.size);
    clearTimeout(entry.lapse);
    entry.abort.abort();
    const whole = giveBackAfter(entry).finally(() => {
      ending.delete(whole);
    });
    ending.add(whole);
    return whole;
  };

  const begin = (lease: HeldLease, takenAt: number): void => {
    const definition = definitions.get(lease.runner);
    if (definition === undefined) return;
    const before = running.get(idOf(lease));
    if (before !== undefined) void end(before);
    const abort = new AbortController();
    const { tenantId, runner, key, epoch } = lease;
    const scope = scopes.create({ tenantId, actor: { kind: 'system', id: runner }, fence: { runner, key, epoch }, signal: abort.signal });
    const entry: Running = {
      lease,
      abort,
      ended: superviseRunner(definition, { key, scope, graceMs: times.graceMs }, log),
      renewedAt: takenAt,
      lapse: undefined,
    };
    running.set(idOf(lease), entry);
    rearm(entry);
    log.info({ runner, key, epoch }, 'a lease was taken');
  };

  const renewAll = async (): Promise<void> => {
    const asked = [...running.values()];
    const askedAt = performance.now();
    const kept = new Map((await table.renew(asked.map(({ lease }) => lease))).map((lease) => [idOf(lease), lease.epoch]));
    for (const entry of asked) {
      if (kept.get(idOf(entry.lease)) === entry.lease.epoch) {
        entry.renewedAt = askedAt;
        if (running.get(idOf(entry.lease)) === entry) rearm(entry);
      } else void end(entry);
    }
  };

  const round = async (): Promise<boolean> => {
    await renewAll();
    const takenAt = performance.now();
    const taken = await table.take([...definitions.keys()], takenAtOnce);
    for (const lease of taken) begin(lease, takenAt);
    held.set(running.size);
    return taken.length === takenAtOnce;
  };

  const loop = startLoop({ name: 'leases', everyMs: times.renewMs, log, round });
  return {
    check: () => {
      loop.wake();
    },
    async stop() {
      await loop.stop();
      await Promise.all([...[...running.values()].map(end), ...ending]);
    },
  };
};
