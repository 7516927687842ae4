import type { Knex } from 'knex';
import type { TSchema } from 'typebox';
import type { SchemaValue } from './schema-value.js';
import type { EventDefinition } from './event.js';
import type { QueueDefinition } from './queue.js';
import type { Scope } from './scope.js';

export type SqlValue =
  string | number | bigint | boolean | Date | Buffer | null | readonly string[] | readonly number[] | Readonly<Record<string, unknown>>;

/**
 * Runs one SQL statement with the tenant set, `$1` placeholders, prepared once per text and connection.
 * Give it constant texts only; keep an explicit `tenant_id = $n` predicate beside row level security.
 */
export interface Sql {
  <Row extends object>(text: string, parameters?: readonly SqlValue[]): Promise<readonly Row[]>;
  readonly scope: Scope;
}

/** One transaction with the tenant set. Unusable after it ends. */
export interface Transaction {
  readonly scope: Scope;
  /** When the unit of work began, by the app's clock. */
  readonly now: Date;
  readonly sql: Sql;
  /** The same transaction for Objection models and Knex queries. */
  knex(): Promise<Knex>;
  /** Publishes an event in this commit. Returns its id. There is no other way to publish. */
  emit<S extends TSchema>(event: EventDefinition<S>, data: SchemaValue<S>): string;
  /** Enqueues a job in this commit, not before `runAt`. Returns its id. */
  enqueue<S extends TSchema>(queue: QueueDefinition<S>, payload: SchemaValue<S>, options?: { readonly runAt?: Date }): string;
  /**
   * Runs one statement in the round trip of the commit, after everything else, and ignores its rows. A fault of it is a fault of the
   * transaction. For what only has to be there once all is.
   */
  atCommit(text: string, parameters?: readonly SqlValue[]): void;
  /** Runs in this process after a successful commit; an optimization, never the only path. */
  afterCommit(action: () => void): void;
  /**
   * Runs once the transaction is over, whether it was committed or not, and before its caller goes on: for what must be kept of a refusal whose
   * writes are taken back. Opens a unit of work of its own. A crash in between loses it, so it is for what the caller would do again.
   */
  afterEnd(action: () => Promise<void>): void;
}

/** The one way to the database. */
export interface UnitOfWork {
  /**
   * One read-write transaction; serialization failures and deadlocks are retried three times, so `work` may run again
   * and makes no network call.
   */
  run<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Reads with the tenant set. Each statement is one round trip and sees its own snapshot. */
  read<T>(scope: Scope, work: (sql: Sql) => Promise<T>): Promise<T>;
}
