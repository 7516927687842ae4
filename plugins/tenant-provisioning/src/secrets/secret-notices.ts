import type { NotificationBus } from '@leadengine/core/contract';
import type { Logger, Scope, Transaction } from '@leadengine/plugin-kit';

const channel = 'leadengine_secrets';

/** Hears of changed secrets. Without a name, all of the tenant's; without a tenant, anything may have changed. */
export type SecretListener = (tenantId: string | undefined, name: string | undefined) => void;

/** Tells every process that what it knows of a secret may be wrong. */
export interface SecretNotices {
  /** Call it in `setup`. */
  on(listener: SecretListener): void;
  /** To this process only, before the call returns. */
  tell(scope: Scope, name?: string): void;
  /** To all, together with the change: no process that dies can come in between. */
  announceIn(tx: Transaction, name?: string): void;
  /** To all, of a change that was made in another place. */
  announce(scope: Scope, name?: string): Promise<void>;
  start(): Promise<void>;
  stop(): void;
}

const payloadOf = ({ tenantId }: Scope, name: string | undefined): string => (name === undefined ? tenantId : `${tenantId} ${name}`);

export const createSecretNotices = (bus: NotificationBus, log: Logger): SecretNotices => {
  const listeners: SecretListener[] = [];
  let leave: (() => void) | undefined;

  const hear: SecretListener = (tenantId, name) => {
    for (const listener of listeners) listener(tenantId, name);
  };

  return {
    on(listener) {
      listeners.push(listener);
    },
    tell({ tenantId }, name) {
      hear(tenantId, name);
    },
    announceIn(tx, name) {
      tx.atCommit('select pg_notify($1, $2)', [channel, payloadOf(tx.scope, name)]);
    },
    async announce(scope, name) {
      // The change is made, and who does not hear of it looks again within a minute.
      await bus.publish(channel, payloadOf(scope, name)).catch((error: unknown) => {
        log.warn({ error, tenantId: scope.tenantId }, 'the change of a secret was not announced');
      });
    },
    async start() {
      leave = await bus.subscribe(channel, (payload) => {
        const [tenantId = '', name] = payload.split(' ', 2);
        hear(tenantId === '' ? undefined : tenantId, name);
      });
      // What was read before anybody listened.
      hear(undefined, undefined);
    },
    stop() {
      leave?.();
    },
  };
};
