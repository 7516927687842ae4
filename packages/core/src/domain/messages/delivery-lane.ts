import { setTimeout } from 'node:timers/promises';
import { ChannelFailure, type Clock, type Scope, type SendOutcome, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import type { ChannelDirectory, SendGates } from '../channels/contract.js';
import { deliverMessages } from './contract.js';
import {
  claimHead,
  claimMs,
  endDelivery,
  holdHead,
  lockHead,
  postponeDelivery,
  renewClaim,
  wakeStaleLanes,
  type Claim,
} from './delivery.repository.js';
import type { Attempt, DeliveryOutcomes } from './delivery-outcome.js';
import { isAnswer, type GateReports } from './gate-reports.js';

export interface DeliveryParts {
  readonly unitOfWork: UnitOfWork;
  readonly channels: ChannelDirectory;
  readonly clock: Clock;
  readonly outcomes: DeliveryOutcomes;
  readonly gates: SendGates;
  readonly gateReports: GateReports;
  readonly settings: DeliverySettings;
}

export interface DeliverySettings {
  /** Attempts before a message fails for good. */
  readonly attempts: number;
  /** Longest send. */
  readonly sendTimeoutMs: number;
}

/** Sends what waits in lanes: one lane per ticket, one message at a time and in order. */
export interface DeliveryLanes {
  /** Works off a ticket's lane until it is empty or has to wait. */
  work(scope: Scope, ticketId: string): Promise<void>;
  /** Wakes lanes whose job was lost. */
  sweep(scope: Scope): Promise<void>;
}

/** A claimed entry; a trial decides about the circuit of its instance. */
interface Turn {
  readonly claim: Claim;
  readonly isTrial: boolean;
}

/** The head's turn in the pace of its instance comes soon. */
interface Pause {
  readonly pauseMs: number;
}

/** Longer pauses are left to the job queue. */
const longestPauseMs = 1000;

/** Longest work on one lane in one job; what is left goes on in the next. */
const turnMs = 45_000;
const firstDelayMs = 1000;
const longestDelayMs = 5 * 60_000;
const staleAfterMs = 30_000;
const lanesPerSweep = 500;

const delayAfter = ({ retryAfterMs }: ChannelFailure, attempt: number): number =>
  Math.max(retryAfterMs ?? 0, Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs));

const asFailure = (error: unknown): ChannelFailure =>
  error instanceof ChannelFailure
    ? error
    : new ChannelFailure('unknown', error instanceof Error ? error.message : String(error), { isRetryable: true, cause: error });

export const createDeliveryLanes = ({
  unitOfWork,
  channels,
  clock,
  outcomes,
  gates,
  gateReports,
  settings,
}: DeliveryParts): DeliveryLanes => {
  /** Keeps the claim while the channel is at it; aborts the send when the claim is lost all the same. */
  const keepClaim = async (scope: Scope, claimed: Claim, sending: AbortController, done: AbortSignal): Promise<void> => {
    const isOver = (): Promise<boolean> => setTimeout(claimMs / 3, false, { signal: done, ref: false }).catch(() => true);
    while (!(await isOver())) {
      try {
        const isHeld = await unitOfWork.run(scope, (tx) => renewClaim(tx, claimed));
        if (!isHeld) sending.abort(new Error('Another process took the message over.'));
      } catch (error) {
        // The next renewal makes up for it; when all fail, the claim runs out.
        scope.log.warn({ error }, 'a delivery claim was not renewed');
      }
    }
  };

  const perform = async (scope: Scope, { instance, task }: Claim): Promise<SendOutcome> => {
    const name = instance.channel;
    const channel = channels.findChannel(name);
    if (!channel) throw new ChannelFailure('not_configured', `No plugin brings the channel ${name}.`, { isRetryable: false });
    if (task.kind === 'send') return channel.send(scope, task.message);
    if (task.kind === 'nothing') return { kind: 'accepted' };
    if (!channel.change) throw new ChannelFailure('unsupported', `The channel ${name} changes no messages.`, { isRetryable: false });
    await channel.change(scope, task.change);
    return { kind: 'sent' };
  };

  const send = async (scope: Scope, claimed: Claim): Promise<Attempt> => {
    if (claimed.task.kind === 'nothing') return { kind: 'accepted' };
    const sending = new AbortController();
    const done = new AbortController();
    const signal = AbortSignal.any([scope.signal, sending.signal, AbortSignal.timeout(settings.sendTimeoutMs)]);
    const keeping = keepClaim(scope, claimed, sending, done.signal);
    try {
      return await perform({ ...scope, signal }, claimed);
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error) };
    } finally {
      done.abort();
      await keeping;
    }
  };

  const record = async (tx: Transaction, claimed: Claim, attempt: Attempt): Promise<'next' | 'later'> => {
    if (attempt.kind === 'failed' && attempt.failure.isRetryable && claimed.attempt < settings.attempts) {
      const notBefore = new Date(tx.now.getTime() + delayAfter(attempt.failure, claimed.attempt));
      const isOurs = await postponeDelivery(tx, claimed, notBefore, `${attempt.failure.code}: ${attempt.failure.message}`);
      if (isOurs) tx.enqueue(deliverMessages, { ticketId: claimed.ticketId }, { runAt: notBefore });
      return 'later';
    }
    await outcomes.record(tx, claimed, attempt);
    await endDelivery(tx, claimed);
    return 'next';
  };

  /** Tells the gate of the instance what came of an attempt. The lane's entry is locked or gone by now. */
  const report = async (tx: Transaction, { claim, isTrial }: Turn, attempt: Attempt): Promise<void> => {
    // Whoever holds the connection says later how it went, in a report.
    if (attempt.kind === 'accepted') return;
    const code = attempt.kind === 'failed' ? attempt.failure.code : undefined;
    if (code !== undefined) await gateReports.failed(tx, claim.instance, code);
    // A refused message got through as well as one that was taken.
    if (isTrial && (code === undefined || isAnswer(code))) await gateReports.gotThrough(tx, claim.instance);
  };

  /** Claims the head of a lane when its instance admits it. */
  const next = async (tx: Transaction, ticketId: string): Promise<Turn | Pause | undefined> => {
    const head = await lockHead(tx, ticketId);
    if (!head) return undefined;
    const admission = await gates.admit(tx, head.instance, head.hasSlot);
    if (admission.kind === 'go') return { claim: await claimHead(tx, head), isTrial: admission.isTrial };
    const { until, slotAt } = admission;
    await holdHead(tx, head, until, slotAt);
    const pauseMs = until.getTime() - tx.now.getTime();
    if (pauseMs <= longestPauseMs) return { pauseMs };
    tx.enqueue(deliverMessages, { ticketId }, { runAt: until });
    return undefined;
  };

  return {
    async work(scope, ticketId) {
      const startedAt = clock.now().getTime();
      const isOver = (): boolean => scope.signal.aborted || clock.now().getTime() - startedAt > turnMs;
      const goOn = async (tx: Transaction): Promise<Turn | Pause | undefined> => {
        if (!isOver()) return next(tx, ticketId);
        tx.enqueue(deliverMessages, { ticketId });
        return undefined;
      };
      let step = await unitOfWork.run(scope, (tx) => next(tx, ticketId));
      while (step) {
        if ('pauseMs' in step) {
          await setTimeout(step.pauseMs, undefined, { signal: scope.signal }).catch(() => undefined);
          step = await unitOfWork.run(scope, goOn);
          continue;
        }
        const turn: Turn = step;
        const attempt = await send(scope, turn.claim);
        step = await unitOfWork.run(scope, async (tx) => {
          const isNext = (await record(tx, turn.claim, attempt)) === 'next';
          await report(tx, turn, attempt);
          return isNext ? goOn(tx) : undefined;
        });
      }
    },

    sweep: (scope) =>
      unitOfWork.run(scope, async (tx) => {
        const ticketIds = await wakeStaleLanes(tx, new Date(tx.now.getTime() - staleAfterMs), lanesPerSweep);
        for (const ticketId of ticketIds) tx.enqueue(deliverMessages, { ticketId });
      }),
  };
};
