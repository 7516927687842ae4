import type { Scope } from '@leadengine/plugin-kit';
import type { RunFacts } from './run.js';

/** One thing that a step will make or change, without any value of a secret. */
export interface PlannedEffect {
  readonly action: 'create' | 'change' | 'check' | 'remove';
  /** Such as `secret`, `tenant` or `database`. */
  readonly kind: string;
  /** Deterministic, from the run's facts alone: a retry means the same thing. */
  readonly name: string;
}

/** What a step leaves to later ones, and to its own compensation. References and hashes only, never the value of a secret. */
export type StepOutput = Readonly<Record<string, unknown>>;

/** A document that proves what a step did. */
export interface NewArtifact {
  /** Unique in a run, such as `plan.json`. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** What a step works with. */
export interface StepContext {
  readonly run: RunFacts;
  /** Of the tenant that is made, also before it exists. Its signal aborts when the process stops or the lock on the run is lost. */
  readonly scope: Scope;
  /** Of the steps that are done, by name. */
  readonly outputs: Readonly<Record<string, StepOutput>>;
}

/**
 * One step of a saga. The engine writes down that it will do it, asks what is there, does it, verifies it and writes down that it is
 * done; after a crash at any point it begins the step again. Every function is safe to repeat, and each may take minutes.
 */
export interface Step {
  readonly name: string;
  readonly summary: string;
  /** Pure: the same facts give the same effects. */
  plan(run: RunFacts): readonly PlannedEffect[];
  /** `foreign`: something of this name is there and not ours; the saga stops and takes back what it has done. */
  observe(context: StepContext): Promise<'absent' | 'present' | 'foreign'>;
  /** @throws StepFailure to give up at once; any other error is tried again */
  apply(context: StepContext): Promise<StepOutput>;
  /** Looks at what is there rather than at what `apply` said. Rejects when it is not as it should be. */
  verify(context: StepContext): Promise<void>;
  /** Takes back what `apply` did, whole or in part. Left out by steps that change nothing. The step must then be `absent`. */
  readonly compensate?: (context: StepContext) => Promise<void>;
  evidence(context: StepContext): Promise<readonly NewArtifact[]>;
}
