import type { TSchema } from 'typebox';
import type { SchemaValue } from './schema-value.js';
import type { Scope } from './scope.js';

/** How long to wait before attempt n+1. */
export interface Backoff {
  readonly kind: 'fixed' | 'exponential';
  readonly delayMs: number;
  /** Spread as a share of the delay, 0 to 1. */
  readonly jitter?: number;
}

/** A kind of job. */
export interface QueueDefinition<S extends TSchema = TSchema> {
  /** Imperative with the plugin's prefix, for example `credit.settle-debit`. */
  readonly name: string;
  readonly summary: string;
  /** Validated when enqueued and again when processed. No secrets: it lies in the queue's store. */
  readonly payload: S;
  /** @defaultValue 8 */
  readonly attempts?: number;
  /** @defaultValue exponential from 1 s with jitter 0.5 */
  readonly backoff?: Backoff;
  /** Jobs at once per worker process. @defaultValue 10 */
  readonly concurrency?: number;
  /** Longest run of one attempt. @defaultValue 30,000 */
  readonly timeoutMs?: number;
}

/** Declares a queue. */
export const defineQueue = <const S extends TSchema>(definition: QueueDefinition<S>): QueueDefinition<S> => Object.freeze(definition);

/** One attempt at a job. */
export interface JobContext<T> {
  readonly payload: T;
  readonly scope: Scope;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** True when no further attempt follows a failure of this one. */
  readonly isLastAttempt: boolean;
  readonly jobId: string;
}

export interface ProcessorDefinition {
  readonly queue: QueueDefinition;
  process(context: JobContext<unknown>): Promise<void>;
}

/**
 * Declares what runs a queue's jobs. A `Problem` below 500 is final, any other error is retried; delivery is at least
 * once, so the work is idempotent by a key of its domain.
 */
export const defineProcessor = <S extends TSchema>(
  queue: QueueDefinition<S>,
  process: (context: JobContext<SchemaValue<S>>) => Promise<void>,
): ProcessorDefinition =>
  Object.freeze({ queue, process: (context: JobContext<unknown>) => process(context as JobContext<SchemaValue<S>>) });

/** Work done on a timer, once per tick in the whole cluster. */
export interface ScheduleDefinition {
  /** `<plugin>.<verb-noun>`, unique in an app. */
  readonly id: string;
  readonly summary: string;
  readonly everyMs: number;
  /** Called once for each active tenant, one after the other. */
  run(scope: Scope): Promise<void>;
}

/** Declares a schedule. */
export const defineSchedule = (definition: ScheduleDefinition): ScheduleDefinition => Object.freeze(definition);
