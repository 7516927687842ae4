import { DependencyUnavailable } from '@leadengine/core/contract';
import type { JobContext, Logger } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { advanceRunProcessor } from './advance-run.js';

const ignore = (): void => undefined;
const log: Logger = { debug: ignore, info: ignore, warn: ignore, error: ignore, child: () => log };
const away = new DependencyUnavailable({ dependency: 'PostgreSQL' });

/** What becomes of a job whose work ends with this error. */
const outcomeOf = (error: Error, signal = new AbortController().signal): Promise<unknown> =>
  advanceRunProcessor({
    saga: {
      plan: () => {
        throw new Error('Nobody asks.');
      },
      advance: () => Promise.reject(error),
    },
    platform: { run: () => Promise.reject(away), read: () => Promise.reject(away) },
    wake: () => Promise.reject(away),
    started: Promise.resolve(),
    log,
  })
    .process({
      payload: { runId: 'run' },
      scope: { signal },
      attempt: 1,
      isLastAttempt: true,
      jobId: 'job',
    } as unknown as JobContext<unknown>)
    .then(
      () => 'ended',
      (failure: unknown) => failure,
    );

describe('the job of a run', () => {
  it('ends while the database is away, and fails for any other reason', async () => {
    expect(await outcomeOf(away)).to.equal('ended');
    const fault = new Error('a fault of ours');
    expect(await outcomeOf(fault)).to.equal(fault);
  });

  it('goes back to its queue when the worker stops', async () => {
    expect(await outcomeOf(away, AbortSignal.abort())).to.equal(away);
  });
});
