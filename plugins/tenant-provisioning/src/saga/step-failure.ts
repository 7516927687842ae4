import { Problem, SecretFailure } from '@leadengine/plugin-kit';

/** A step cannot be done, and trying again would not help. Its message is shown to the operator: nothing secret. */
export class StepFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'StepFailure';
    this.code = code;
  }
}

/** Another process works on the run since. What this one wrote after that was refused. */
export class FenceLost extends Error {
  constructor() {
    super('Another process works on this run now.');
    this.name = 'FenceLost';
  }
}

/** What is kept of an error. */
export interface StoredFailure {
  readonly step: string;
  readonly code: string;
  readonly message: string;
}

/** Whether trying again cannot help. */
export const isFinal = (error: unknown): boolean =>
  error instanceof StepFailure ||
  (error instanceof SecretFailure && ['refused', 'key_reused', 'damaged'].includes(error.code)) ||
  (error instanceof Problem && error.status < 500 && error.status !== 429);

/** Messages of errors nobody foresaw stay in the log: they may quote what they failed on. */
export const toStoredFailure = (step: string, error: unknown): StoredFailure => {
  if (error instanceof StepFailure || error instanceof SecretFailure || error instanceof Problem)
    return { step, code: error.code, message: error.message.slice(0, 500) };
  return { step, code: 'provisioning.step_failed', message: 'The step failed for a reason that is in the log.' };
};

const firstRetryMs = 500;
const longestRetryMs = 60_000;

/** A store that waits for somebody's approval is asked less often, and for longer. */
export const retryDelayMs = (attempts: number, error: unknown): number =>
  error instanceof SecretFailure && error.code === 'pending_approval'
    ? longestRetryMs
    : Math.min(firstRetryMs * 2 ** Math.min(attempts - 1, 10), longestRetryMs);

/** Half an hour of a store or a database that does not answer is waited for, and a day for somebody who has to approve. */
const patience = { approval: 24 * 60, outage: 35, other: 6 };

/** Nothing is wrong with what was asked for: something that is needed does not answer. */
export const isOutage = (error: unknown): boolean =>
  (error instanceof SecretFailure && error.code === 'unavailable') || (error instanceof Problem && error.status === 503);

/** Attempts at a step before it counts as failed. */
export const mostAttempts = (error: unknown): number => {
  if (error instanceof SecretFailure && error.code === 'pending_approval') return patience.approval;
  return isOutage(error) ? patience.outage : patience.other;
};
