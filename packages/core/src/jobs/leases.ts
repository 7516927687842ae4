import { randomUUID } from 'node:crypto';
import type { Leases, Logger } from '@leadengine/plugin-kit';
import type { NotificationBus } from '../database/database.js';

/** Channel on which processes hear that a runner is wanted, released or woken. */
export const leaseChannel = 'leadengine_leases';

/** Some lease was wanted or released. */
const changedSubject = 'changed';

const keyOf = (runner: string, key: string): string => `${runner}\n${key}`;

/** Leases for plugins, with what the runner runtime needs. */
export interface LeaseBook extends Leases {
  start(): Promise<void>;
  close(): void;
  /** Tells all processes that a lease is free, so that the next holder need not find it by itself. */
  announce(): void;
  /** Called when the set of wanted leases may have changed. */
  onChange(listener: () => void): void;
}

/** @param signal - Has the relay look at the database of a tenant that has its own. */
export const createLeaseBook = (bus: NotificationBus, log: Logger, signal: (tenantId: string) => void = () => undefined): LeaseBook => {
  const listeners = new Map<string, Set<() => void>>();
  const changed = new Set<() => void>();
  let unsubscribe: (() => void) | undefined;

  /** Tells our own messages, which were heard when they were sent, from those of other processes. */
  const sender = randomUUID();

  const call = (set: Iterable<() => void>): void => {
    for (const listener of [...set]) {
      try {
        listener();
      } catch (error) {
        log.error({ error }, 'a wake listener failed');
      }
    }
  };
  const publish = (subject: string): void => {
    if (subject === changedSubject) call(changed);
    else call(listeners.get(subject) ?? []);
    bus.publish(leaseChannel, `${sender}\n${subject}`).catch((error: unknown) => {
      log.warn({ error }, 'a runner was not woken; it polls');
    });
  };
  const hear = (payload: string): void => {
    // An empty payload follows a reconnect: anything may have happened.
    if (payload === '') {
      call(changed);
      for (const set of listeners.values()) call(set);
      return;
    }
    const end = payload.indexOf('\n');
    const subject = payload.slice(end + 1);
    if (payload.slice(0, end) === sender) return;
    if (subject === changedSubject) call(changed);
    else call(listeners.get(subject) ?? []);
  };

  return {
    async want(tx, runner, key) {
      const values = [tx.scope.tenantId, runner, key];
      const insert = 'insert into leases (tenant_id, runner, key) values ($1, $2, $3) on conflict';
      // First without a key, which waits for rivals at both of the table's; an upsert waits at the one it names and fails at the other.
      const added = await tx.sql(`${insert} do nothing returning true as news`, values);
      if (added.length === 0) {
        // The row is there, and this waits for whoever is just giving it up.
        const wanted = await tx.sql(
          `${insert} (tenant_id, runner, key) do update set wanted = true where not leases.wanted returning true as news`,
          values,
        );
        if (wanted.length === 0) return;
      }
      tx.afterCommit(() => {
        signal(tx.scope.tenantId);
        publish(changedSubject);
      });
    },
    async lock(tx, runner, key) {
      await tx.sql('select from leases where tenant_id = $1 and runner = $2 and key = $3 for no key update', [
        tx.scope.tenantId,
        runner,
        key,
      ]);
    },
    async release(tx, runner, key) {
      await tx.sql('update leases set wanted = false where tenant_id = $1 and runner = $2 and key = $3 and wanted', [
        tx.scope.tenantId,
        runner,
        key,
      ]);
      tx.afterCommit(() => {
        publish(changedSubject);
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
    announce() {
      publish(changedSubject);
    },
    async start() {
      unsubscribe = await bus.subscribe(leaseChannel, hear);
    },
    close() {
      unsubscribe?.();
      listeners.clear();
      changed.clear();
    },
  };
};
