import {
  defineRunner,
  type ChannelIngestion,
  type Clock,
  type Counter,
  type Leases,
  type RunnerDefinition,
  type Scope,
  type StatusReport,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { sessionRunnerId } from '../instance/session-runner-id.js';
import { findNextDue, listDueActions, markDone, markFailed, type DueAction } from './action.repository.js';
import { createAlarm } from './alarm.js';
import { eachLane, toLanes } from './lanes.js';
import { reviveContent } from './message-content.js';

export interface SessionRunnerParts {
  readonly unitOfWork: UnitOfWork;
  readonly ingestion: ChannelIngestion;
  readonly leases: Leases;
  readonly clock: Clock;
  /** Longest sleep without a look, for wakes that got lost. */
  readonly pollMs: number;
  readonly performed: Counter;
  readonly failed: Counter;
}

const batchSize = 50;
/** Customers served at once; each of them in order. */
const lanesAtOnce = 4;
const longestRetryMs = 60_000;

const retryDelayMs = (attempts: number): number => Math.min(longestRetryMs, 500 * 2 ** Math.min(attempts, 10));

const reported: Readonly<Record<'deliver' | 'read' | 'fail', Pick<StatusReport, 'status' | 'failure'>>> = {
  deliver: { status: 'delivered', failure: undefined },
  read: { status: 'read', failure: undefined },
  fail: { status: 'failed', failure: { code: 'rejected', detail: 'The sandbox network rejected the message.' } },
};

/**
 * Hands one action in. Both calls are safe to repeat: the event id, the message id and the time are the action's own, whichever process
 * performs it and however often.
 */
const perform = async (scope: Scope, instanceId: string, action: DueAction, ingestion: ChannelIngestion): Promise<void> => {
  if (action.kind === 'change') {
    if (action.change === null) throw new Error('An action that changes says not what');
    await ingestion.receiveChange(scope, {
      channel: 'whatsapp',
      instanceId,
      providerEventId: action.provider_event_id,
      from: action.phone,
      by: 'contact',
      occurredAt: action.due_at,
      ...action.change,
      raw: { engine: 'sandbox', actionId: action.id, kind: action.kind, from: action.phone, ...action.change },
    });
    return;
  }
  if (action.kind === 'write' || action.kind === 'reply') {
    if (action.content === null) throw new Error('An action that writes has no content');
    await ingestion.receive(scope, {
      channel: 'whatsapp',
      instanceId,
      providerEventId: action.provider_event_id,
      providerMessageId: action.provider_message_id,
      from: action.phone,
      displayName: action.display_name ?? undefined,
      occurredAt: action.due_at,
      content: reviveContent(action.content),
      replyTo: action.reply_to ?? undefined,
      raw: { engine: 'sandbox', actionId: action.id, kind: action.kind, from: action.phone, content: action.content },
    });
    return;
  }
  await ingestion.reportStatus(scope, {
    channel: 'whatsapp',
    instanceId,
    providerMessageId: action.provider_message_id,
    occurredAt: action.due_at,
    ...reported[action.kind],
  });
};

/** Plays the simulated network for one number: what is due, in order per customer, until the lease is gone. */
export const createSessionRunner = (parts: SessionRunnerParts): RunnerDefinition => {
  const { unitOfWork, ingestion, leases, clock, pollMs, performed, failed } = parts;

  const settle = async (scope: Scope, instanceId: string, due: readonly DueAction[]): Promise<void> => {
    const done: string[] = [];
    const failures: { readonly action: DueAction; readonly error: unknown }[] = [];
    await eachLane(
      toLanes(due, (action) => action.customer_id),
      lanesAtOnce,
      async (lane) => {
        for (const action of lane) {
          if (scope.signal.aborted) return;
          try {
            await perform(scope, instanceId, action, ingestion);
          } catch (error) {
            failures.push({ action, error });
            return;
          }
          done.push(action.id);
          performed.add(1, { kind: action.kind });
        }
      },
    );
    if (done.length === 0 && failures.length === 0) return;

    // One commit for the batch: dying before it repeats at most these, and repeats change nothing. It also carries the fence, so a
    // process that lost its lease fails here instead of trying on.
    await unitOfWork.run(scope, async (tx) => {
      if (done.length > 0) await markDone(tx, done);
      for (const { action, error } of failures)
        await markFailed(
          tx,
          action.id,
          error instanceof Error ? error.name : 'unknown',
          new Date(tx.now.getTime() + retryDelayMs(action.attempts)),
        );
    });
    for (const { action, error } of failures) {
      failed.add(1, { kind: action.kind });
      scope.log.warn(
        { instanceId, actionId: action.id, attempt: action.attempts + 1, error },
        'sandbox action failed and will be tried again',
      );
    }
  };

  return defineRunner({
    id: sessionRunnerId,
    summary: 'Holds the connection of one WhatsApp number',
    async run({ key: instanceId, scope }) {
      const { signal } = scope;
      const alarm = createAlarm();
      leases.onWake(sessionRunnerId, instanceId, alarm.ring, signal);
      while (!signal.aborted) {
        const now = clock.now();
        const due = await unitOfWork.read(scope, (sql) => listDueActions(sql, instanceId, now, batchSize));
        if (due.length > 0) {
          await settle(scope, instanceId, due);
          continue;
        }
        const next = await unitOfWork.read(scope, (sql) => findNextDue(sql, instanceId, now));
        await alarm.sleep(next === undefined ? pollMs : Math.min(pollMs, Math.max(1, next.getTime() - clock.now().getTime())), signal);
      }
    },
  });
};
