import { randomUUID } from 'node:crypto';
import {
  defineService,
  type Clock,
  type EventDefinition,
  type EventEnvelope,
  type Logger,
  type SchemaValue,
  type Scope,
} from '@leadengine/plugin-kit';
import type { TSchema } from 'typebox';
import type { NotificationBus } from '../../database/database.js';

const channel = 'leadengine_ephemeral';

/** Called with what just happened, in whichever process. */
export type EphemeralListener = (envelope: EventEnvelope) => void;

/**
 * Events that matter now or never, such as that somebody is typing: they reach who follows at this moment, in all processes, and
 * are kept nowhere. They may be lost, so nothing may depend on them.
 */
export interface EphemeralEvents {
  publish<S extends TSchema>(scope: Scope, event: EventDefinition<S>, data: SchemaValue<S>): void;
  /** Returns the way to stop. */
  listen(listener: EphemeralListener): () => void;
}
export const EphemeralEvents = defineService<EphemeralEvents>('events.ephemeral');

/** With its beginning and ending. */
export interface ClosableEphemeralEvents extends EphemeralEvents {
  start(): Promise<void>;
  close(): void;
}

const parse = (payload: string): { readonly origin: string; readonly envelope: EventEnvelope } | undefined => {
  // An empty payload follows a reconnect of the bus.
  if (payload === '') return undefined;
  return JSON.parse(payload) as { origin: string; envelope: EventEnvelope };
};

export const createEphemeralEvents = (bus: NotificationBus, clock: Clock, log: Logger): ClosableEphemeralEvents => {
  const origin = randomUUID();
  const listeners = new Set<EphemeralListener>();
  let unsubscribe: (() => void) | undefined;

  const tell = (envelope: EventEnvelope): void => {
    for (const listener of listeners) listener(envelope);
  };

  return {
    publish(scope, event, data) {
      const envelope: EventEnvelope = {
        id: randomUUID(),
        type: event.name,
        version: event.version,
        occurredAt: clock.now().toISOString(),
        tenantId: scope.tenantId,
        actor: scope.actor,
        correlationId: scope.correlationId,
        data,
      };
      tell(envelope);
      bus.publish(channel, JSON.stringify({ origin, envelope })).catch((error: unknown) => {
        log.warn({ error, type: event.name }, 'an ephemeral event did not reach the other processes');
      });
    },

    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },

    async start() {
      unsubscribe = await bus.subscribe(channel, (payload) => {
        const told = parse(payload);
        if (told !== undefined && told.origin !== origin) tell(told.envelope);
      });
    },

    close() {
      unsubscribe?.();
      listeners.clear();
    },
  };
};
