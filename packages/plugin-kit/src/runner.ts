import type { Scope } from './scope.js';
import type { Transaction } from './transaction.js';

/** What a runner holds while it runs. */
export interface RunnerContext {
  /** What the lease is for, for example an instance id. */
  readonly key: string;
  /** Carries the fence: a write made after the lease was lost fails with `LeaseLostError` and changes nothing. Its signal aborts then, too. */
  readonly scope: Scope;
  /** How long it may take to end after the signal aborted; after that another may run beside it. */
  readonly graceMs: number;
}

/** A long-lived loop of which at most one runs per key in the cluster, such as one WhatsApp socket per instance. */
export interface RunnerDefinition {
  /** `<plugin>.<noun>`, unique in an app. */
  readonly id: string;
  readonly summary: string;
  /** Resolves soon after `scope.signal` aborts. Returning early or throwing makes the engine start it again with backoff while it is wanted. */
  run(context: RunnerContext): Promise<void>;
}

/** Declares a runner. */
export const defineRunner = (definition: RunnerDefinition): RunnerDefinition => Object.freeze(definition);

/** Says which runners shall run. Takes effect when the transaction commits. */
export interface Leases {
  /** Some process with the runner role takes the lease for (tenant, runner, key) and runs it. Idempotent. */
  want(tx: Transaction, runner: string, key: string): Promise<void>;
  /**
   * Holds up whoever wants the lease until the transaction ends. What is read afterwards tells for certain whether it may be released: whoever
   * has committed work since wants it only after the release, and is heard.
   */
  lock(tx: Transaction, runner: string, key: string): Promise<void>;
  /** Stops it and gives the lease back. Idempotent. */
  release(tx: Transaction, runner: string, key: string): Promise<void>;
  /** Wakes the runner's loop from any process, after commit. Delivered at most once; a runner polls as well. */
  wake(tx: Transaction, runner: string, key: string): void;
  /** Calls `listener` for each wake of this runner and key in this process until the signal aborts. */
  onWake(runner: string, key: string, listener: () => void, signal: AbortSignal): void;
}
