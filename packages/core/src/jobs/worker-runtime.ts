import {
  Problem,
  type Histogram,
  type Logger,
  type ProcessorDefinition,
  type Scope,
  type SubscriberDefinition,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { UnrecoverableError, type Job, type Processor } from 'bullmq';
import { createPayloadCheck } from '../database/payload-check.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import type { JobEnvelope, SubscriberEnvelope } from './envelope.js';

const defaultTimeoutMs = 30_000;

export interface WorkerRuntimeParts {
  readonly scopes: ScopeFactory;
  readonly unitOfWork: UnitOfWork;
  readonly log: Logger;
  readonly duration: Histogram;
  /** Aborts when workers close: a job under way then ends soon and is tried again elsewhere. */
  readonly closing: AbortSignal;
}

/** Turns processors and subscribers into what BullMQ calls. */
export interface WorkerRuntime {
  processor(definition: ProcessorDefinition): Processor;
  subscriber(definitions: readonly SubscriberDefinition[]): Processor;
}

const attemptOf = ({ attemptsMade, opts }: Job): { readonly attempt: number; readonly isLastAttempt: boolean } => ({
  attempt: attemptsMade + 1,
  isLastAttempt: attemptsMade + 1 >= (opts.attempts ?? 1),
});

export const createWorkerRuntime = ({ scopes, unitOfWork, log, duration, closing }: WorkerRuntimeParts): WorkerRuntime => {
  const check = createPayloadCheck();

  const assertFits = (...parameters: Parameters<typeof check>): void => {
    try {
      check(...parameters);
    } catch (error) {
      throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
    }
  };

  /** Runs one attempt with a deadline; what the caller may see as final ends the job. */
  const attempt = async (queue: string, job: Job, timeoutMs: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(timeoutMs);
    let outcome = 'done';
    try {
      await Promise.race([
        work(AbortSignal.any([closing, deadline])),
        new Promise<never>((_resolve, reject) => {
          deadline.addEventListener(
            'abort',
            () => {
              reject(new Error(`The job took longer than ${String(timeoutMs)} ms.`));
            },
            { once: true },
          );
        }),
      ]);
    } catch (error) {
      outcome = 'failed';
      const { attempt: number, isLastAttempt } = attemptOf(job);
      const isFinal = error instanceof UnrecoverableError || (error instanceof Problem && error.status < 500);
      log[isFinal || isLastAttempt ? 'error' : 'warn']({ error, queue, jobId: job.id, attempt: number }, 'a job attempt failed');
      if (error instanceof Problem && isFinal) throw new UnrecoverableError(`${error.code}: ${error.message}`);
      throw error;
    } finally {
      duration.observe((performance.now() - startedAt) / 1000, { queue, outcome });
    }
  };

  return {
    processor({ queue, process }) {
      return (job: Job) =>
        attempt(queue.name, job, queue.timeoutMs ?? defaultTimeoutMs, async (signal) => {
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
      return (job: Job) => {
        const { subscriber, event } = job.data as SubscriberEnvelope;
        const definition = byId.get(subscriber);
        // A newer release may have removed it; nobody waits for it any more.
        if (definition === undefined) return Promise.resolve();
        return attempt(subscriber, job, defaultTimeoutMs, async (signal) => {
          assertFits(definition.event.payload, event.data, `The event ${event.type}`);
          const scope: Scope = scopes.create({
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
  };
};
