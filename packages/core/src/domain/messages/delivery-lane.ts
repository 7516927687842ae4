import { setTimeout } from 'node:timers/promises';
import { ChannelFailure, type Clock, type Scope, type SendOutcome, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import type { ChannelDirectory } from '../channels/contract.js';
import { deliverMessages } from './contract.js';
import { claimHead, claimMs, endDelivery, postponeDelivery, renewClaim, wakeStaleLanes, type Claim } from './delivery.repository.js';
import type { Attempt, DeliveryOutcomes } from './delivery-outcome.js';

export interface DeliveryParts {
  readonly unitOfWork: UnitOfWork;
  readonly channels: ChannelDirectory;
  readonly clock: Clock;
  readonly outcomes: DeliveryOutcomes;
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

export const createDeliveryLanes = ({ unitOfWork, channels, clock, outcomes, settings }: DeliveryParts): DeliveryLanes => {
  /** Keeps the claim while the channel is at it; aborts the send when the claim is lost all the same. */
  const keepClaim = async (scope: Scope, claim: Claim, sending: AbortController, done: AbortSignal): Promise<void> => {
    const isOver = (): Promise<boolean> => setTimeout(claimMs / 3, false, { signal: done, ref: false }).catch(() => true);
    while (!(await isOver())) {
      try {
        const isHeld = await unitOfWork.run(scope, (tx) => renewClaim(tx, claim));
        if (!isHeld) sending.abort(new Error('Another process took the message over.'));
      } catch (error) {
        // The next renewal makes up for it; when all fail, the claim runs out.
        scope.log.warn({ error }, 'a delivery claim was not renewed');
      }
    }
  };

  const perform = async (scope: Scope, { channel: name, task }: Claim): Promise<SendOutcome> => {
    const channel = channels.findChannel(name);
    if (!channel) throw new ChannelFailure('not_configured', `No plugin brings the channel ${name}.`, { isRetryable: false });
    if (task.kind === 'send') return channel.send(scope, task.message);
    if (task.kind === 'nothing') return { kind: 'accepted' };
    if (!channel.change) throw new ChannelFailure('unsupported', `The channel ${name} changes no messages.`, { isRetryable: false });
    await channel.change(scope, task.change);
    return { kind: 'sent' };
  };

  const send = async (scope: Scope, claim: Claim): Promise<Attempt> => {
    if (claim.task.kind === 'nothing') return { kind: 'accepted' };
    const sending = new AbortController();
    const done = new AbortController();
    const signal = AbortSignal.any([scope.signal, sending.signal, AbortSignal.timeout(settings.sendTimeoutMs)]);
    const keeping = keepClaim(scope, claim, sending, done.signal);
    try {
      return await perform({ ...scope, signal }, claim);
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error) };
    } finally {
      done.abort();
      await keeping;
    }
  };

  const record = async (tx: Transaction, claim: Claim, attempt: Attempt): Promise<'next' | 'later'> => {
    if (attempt.kind === 'failed' && attempt.failure.isRetryable && claim.attempt < settings.attempts) {
      const notBefore = new Date(tx.now.getTime() + delayAfter(attempt.failure, claim.attempt));
      const isOurs = await postponeDelivery(tx, claim, notBefore, `${attempt.failure.code}: ${attempt.failure.message}`);
      if (isOurs) tx.enqueue(deliverMessages, { ticketId: claim.ticketId }, { runAt: notBefore });
      return 'later';
    }
    await outcomes.record(tx, claim, attempt);
    await endDelivery(tx, claim);
    return 'next';
  };

  return {
    async work(scope, ticketId) {
      const startedAt = clock.now().getTime();
      let claim = await unitOfWork.run(scope, (tx) => claimHead(tx, ticketId));
      while (claim) {
        const claimed = claim;
        const attempt = await send(scope, claimed);
        const isTurnOver = scope.signal.aborted || clock.now().getTime() - startedAt > turnMs;
        claim = await unitOfWork.run(scope, async (tx) => {
          if ((await record(tx, claimed, attempt)) === 'later') return undefined;
          if (!isTurnOver) return claimHead(tx, ticketId);
          tx.enqueue(deliverMessages, { ticketId });
          return undefined;
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
