import { setTimeout } from 'node:timers/promises';
import { ChannelFailure, type Clock, type Scope, type SendOutcome, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import type { ChannelDirectory } from '../channels/contract.js';
import { deliverMessages } from './contract.js';
import { claimHead, claimMs, endDelivery, postponeDelivery, renewClaim, wakeStaleLanes, type Claim } from './delivery.repository.js';
import { raise } from './status-report.service.js';

export interface DeliveryParts {
  readonly unitOfWork: UnitOfWork;
  readonly channels: ChannelDirectory;
  readonly clock: Clock;
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

type Attempt = SendOutcome | { readonly kind: 'failed'; readonly failure: ChannelFailure };

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

export const createDeliveryLanes = ({ unitOfWork, channels, clock, settings }: DeliveryParts): DeliveryLanes => {
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

  const send = async (scope: Scope, claim: Claim): Promise<Attempt> => {
    // A report on an earlier attempt came in before that attempt could be recorded.
    if (claim.isSettled) return { kind: 'accepted' };
    const channel = channels.findChannel(claim.channel);
    if (!channel) {
      return {
        kind: 'failed',
        failure: new ChannelFailure('unsupported', `No plugin brings the channel ${claim.channel}.`, { isRetryable: false }),
      };
    }
    const sending = new AbortController();
    const done = new AbortController();
    const signal = AbortSignal.any([scope.signal, sending.signal, AbortSignal.timeout(settings.sendTimeoutMs)]);
    const keeping = keepClaim(scope, claim, sending, done.signal);
    try {
      return await channel.send({ ...scope, signal }, claim.message);
    } catch (error) {
      return { kind: 'failed', failure: asFailure(error) };
    } finally {
      done.abort();
      await keeping;
    }
  };

  const retryLater = async (tx: Transaction, ticketId: string, claim: Claim, failure: ChannelFailure): Promise<void> => {
    const notBefore = new Date(tx.now.getTime() + delayAfter(failure, claim.message.attempt));
    const isOurs = await postponeDelivery(tx, claim, notBefore, `${failure.code}: ${failure.message}`);
    if (isOurs) tx.enqueue(deliverMessages, { ticketId }, { runAt: notBefore });
  };

  const record = async (tx: Transaction, ticketId: string, claim: Claim, attempt: Attempt): Promise<'next' | 'later'> => {
    const { messageId, attempt: attempts } = claim.message;
    if (attempt.kind === 'failed' && attempt.failure.isRetryable && attempts < settings.attempts) {
      await retryLater(tx, ticketId, claim, attempt.failure);
      return 'later';
    }
    if (attempt.kind === 'failed') {
      const { code, message } = attempt.failure;
      await raise(tx, messageId, { status: 'failed', failure: { code, detail: message }, occurredAt: tx.now });
    }
    if (attempt.kind === 'sent') await raise(tx, messageId, { status: 'sent', failure: undefined, occurredAt: tx.now });
    await endDelivery(tx, messageId);
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
          if ((await record(tx, ticketId, claimed, attempt)) === 'later') return undefined;
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
