import {
  Problem,
  type Histogram,
  type Logger,
  type ProcessorDefinition,
  type SubscriberDefinition,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { UnrecoverableError, WaitingError, type Job, type Processor } from 'bullmq';
import { createPayloadCheck } from '../database/payload-check.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import type { JobEnvelope, SubscriberEnvelope } from './envelope.js';

const defaultTimeoutMs = 30_000;

export interface WorkerRuntimeParts {
  readonly scopes: ScopeFactory;
  readonly unitOfWork: UnitOfWork;
  readonly log: Logger;
  readonly duration: Histogram;
}

/** Turns processors and subscribers into what BullMQ calls. */
export interface WorkerRuntime {
  processor(definition: ProcessorDefinition): Processor;
  subscriber(definitions: readonly SubscriberDefinition[]): Processor;
  /** Aborts the jobs under way. Those that end with an error go back to their queue without counting an attempt. */
  interrupt(): void;
}

const attemptOf = ({ attemptsMade, opts }: Job): { readonly attempt: number; readonly isLastAttempt: boolean } => ({
  attempt: attemptsMade + 1,
  isLastAttempt: attemptsMade + 1 >= (opts.attempts ?? 1),
});

/** Rejects after a time, and aborts the signal with the same reason. */
const createDeadline = (abort: AbortController, timeoutMs: number) => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const reason = new Error(`The job took longer than ${String(timeoutMs)} ms.`);
      abort.abort(reason);
      reject(reason);
    }, timeoutMs);
  });
  return {
    passed,
    clear() {
      clearTimeout(timer);
    },
  };
};

export const createWorkerRuntime = ({ scopes, unitOfWork, log, duration }: WorkerRuntimeParts): WorkerRuntime => {
  const check = createPayloadCheck();
  const underWay = new Set<AbortController>();
  let isInterrupted = false;

  const assertFits = (...parameters: Parameters<typeof check>): void => {
    try {
      check(...parameters);
    } catch (error) {
      throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
    }
  };

  const explain = (queue: string, job: Job, error: unknown): unknown => {
    const { attempt, isLastAttempt } = attemptOf(job);
    const isFinal = error instanceof UnrecoverableError || (error instanceof Problem && error.status < 500);
    log[isFinal || isLastAttempt ? 'error' : 'warn']({ error, queue, jobId: job.id, attempt }, 'a job attempt failed');
    return error instanceof Problem && isFinal ? new UnrecoverableError(`${error.code}: ${error.message}`) : error;
  };

  /** Runs one attempt with a deadline; what the caller may see as final ends the job. */
  const attempt = async (
    queue: string,
    { job, token, timeoutMs }: { readonly job: Job; readonly token: string | undefined; readonly timeoutMs: number },
    work: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> => {
    const startedAt = performance.now();
    const abort = new AbortController();
    const deadline = createDeadline(abort, timeoutMs);
    underWay.add(abort);
    let outcome = 'done';
    try {
      await Promise.race([work(abort.signal), deadline.passed]);
    } catch (error) {
      if (isInterrupted && token !== undefined) {
        outcome = 'interrupted';
        await job.moveToWait(token);
        throw new WaitingError();
      }
      outcome = 'failed';
      throw explain(queue, job, error);
    } finally {
      deadline.clear();
      underWay.delete(abort);
      duration.observe((performance.now() - startedAt) / 1000, { queue, outcome });
    }
  };

  return {
    processor({ queue, process }) {
      return (job: Job, token?: string) =>
        attempt(queue.name, { job, token, timeoutMs: queue.timeoutMs ?? defaultTimeoutMs }, async (signal) => {
          const envelope = job.data as JobEnvelope;
          assertFits(queue.payload, envelope.payload, `The job ${queue.name}`);
          const jobId = job.id ?? '';
          const scope = scopes.create({
            tenantId: envelope.tenantId,
            actor: envelope.actor,
            correlationId: envelope.correlationId,
            causationId: jobId.replace(/^outbox-/, ''),
            signal,
          });
          await process({ payload: envelope.payload, scope, ...attemptOf(job), jobId });
        });
    },

    subscriber(definitions) {
      const byId = new Map(definitions.map((definition) => [definition.id, definition]));
      return async (job: Job, token?: string) => {
        const { subscriber, event } = job.data as SubscriberEnvelope;
        const definition = byId.get(subscriber);
        // Another release may have it; when none does, the job ends among the failed ones, where people see it.
        if (definition === undefined) throw new Error(`No plugin of this release has the subscriber ${subscriber}.`);
        await attempt(subscriber, { job, token, timeoutMs: defaultTimeoutMs }, async (signal) => {
          assertFits(definition.event.payload, event.data, `The event ${event.type}`);
          const scope = scopes.create({
            tenantId: event.tenantId,
            actor: event.actor,
            correlationId: event.correlationId,
            causationId: event.id,
            signal,
          });
          await unitOfWork.run(scope, async (tx) => {
            const fresh = await tx.sql(
              'insert into inbox (tenant_id, subscriber, message_id) values ($1, $2, $3) on conflict do nothing returning message_id',
              [event.tenantId, subscriber, event.id],
            );
            if (fresh.length > 0) await definition.handle(tx, event.data, event);
          });
        });
      };
    },

    interrupt() {
      isInterrupted = true;
      const reason = new Error('The worker stops.');
      for (const abort of underWay) abort.abort(reason);
    },
  };
};
