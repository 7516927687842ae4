import type { TSchema } from 'typebox';
import type { SchemaValue } from './schema-value.js';
import type { Transaction } from './transaction.js';
import type { Actor } from './scope.js';

/** A fact that other code may react to. `data` carries the changed resource in full, so nobody has to refetch. */
export interface EventDefinition<S extends TSchema = TSchema> {
  /** Past tense with the plugin's prefix, for example `credit.debited`. */
  readonly name: string;
  /** Additive changes keep the version; anything else is a new one. */
  readonly version: number;
  readonly summary: string;
  readonly payload: S;
}

/** What the log, SSE, webhooks and subscribers see of one event. */
export interface EventEnvelope<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  /** RFC 3339, UTC. */
  readonly occurredAt: string;
  readonly tenantId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly data: T;
}

/** Declares an event. */
export const defineEvent = <const S extends TSchema>(definition: EventDefinition<S>): EventDefinition<S> => Object.freeze(definition);

/** Reacts to an event inside a transaction of its own; runs once per event even when delivered twice. */
export interface SubscriberDefinition {
  /** `<plugin>.<verb-noun>`, unique in an app. */
  readonly id: string;
  readonly event: EventDefinition;
  handle(tx: Transaction, data: unknown, envelope: EventEnvelope): Promise<void>;
}

/** Declares a subscriber. Each subscriber has a job of its own, so one that fails blocks no other. */
export const defineSubscriber = <S extends TSchema>(
  id: string,
  event: EventDefinition<S>,
  handle: (tx: Transaction, data: SchemaValue<S>, envelope: EventEnvelope<SchemaValue<S>>) => Promise<void>,
): SubscriberDefinition =>
  Object.freeze({
    id,
    event,
    handle: (tx: Transaction, data: unknown, envelope: EventEnvelope) =>
      handle(tx, data as SchemaValue<S>, envelope as EventEnvelope<SchemaValue<S>>),
  });
