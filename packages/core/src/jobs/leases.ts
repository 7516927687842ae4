import type { Leases, Logger } from '@leadengine/plugin-kit';
import type { NotificationBus } from '../database/database.js';

/** Channel on which processes hear that a runner is wanted, released or woken. */
export const leaseChannel = 'leadengine_leases';

const keyOf = (runner: string, key: string): string => `${runner}\n${key}`;

/** Leases for plugins, with what the runner runtime needs. */
export interface LeaseBook extends Leases {
  start(): Promise<void>;
  close(): void;
  /** Called when the set of wanted leases may have changed. */
  onChange(listener: () => void): void;
}

export const createLeaseBook = (bus: NotificationBus, log: Logger): LeaseBook => {
  const listeners = new Map<string, Set<() => void>>();
  const changed = new Set<() => void>();
  let unsubscribe: (() => void) | undefined;

  const tell = (payload: string): void => {
    if (payload === '' || payload === 'changed') for (const listener of changed) listener();
    if (payload === '') for (const set of listeners.values()) for (const listener of set) listener();
    else for (const listener of listeners.get(payload) ?? []) listener();
  };
  const publish = (payload: string): void => {
    tell(payload);
    bus.publish(leaseChannel, payload).catch((error: unknown) => {
      log.warn({ error }, 'a runner was not woken; it polls');
    });
  };

  return {
    async want(tx, runner, key) {
      await tx.sql(
        `insert into leases (tenant_id, runner, key) values ($1, $2, $3)
         on conflict (tenant_id, runner, key) do update set wanted = true where not leases.wanted`,
        [tx.scope.tenantId, runner, key],
      );
      tx.afterCommit(() => {
        publish('changed');
      });
    },
    async release(tx, runner, key) {
      await tx.sql('update leases set wanted = false where tenant_id = $1 and runner = $2 and key = $3 and wanted', [
        tx.scope.tenantId,
        runner,
        key,
      ]);
      tx.afterCommit(() => {
        publish('changed');
      });
    },
    wake(tx, runner, key) {
      tx.afterCommit(() => {
        publish(keyOf(runner, key));
      });
    },
    onWake(runner, key, listener, signal) {
      if (signal.aborted) return;
      const id = keyOf(runner, key);
      const set = listeners.get(id) ?? new Set();
      listeners.set(id, set.add(listener));
      signal.addEventListener(
        'abort',
        () => {
          set.delete(listener);
          if (set.size === 0 && listeners.get(id) === set) listeners.delete(id);
        },
        { once: true },
      );
    },
    onChange(listener) {
      changed.add(listener);
    },
    async start() {
      unsubscribe = await bus.subscribe(leaseChannel, tell);
    },
    close() {
      unsubscribe?.();
      listeners.clear();
      changed.clear();
    },
  };
};
