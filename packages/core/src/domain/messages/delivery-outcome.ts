import type { ChannelFailure, SendOutcome, Transaction } from '@leadengine/plugin-kit';
import type { ChangeWriter } from './change.writer.js';
import { MessageChangeFailed } from './contract.js';
import type { Claim } from './delivery.repository.js';
import { failureOf } from './failure.js';
import { findMessage } from './message.repository.js';
import { raise } from './status-report.service.js';

/** What came of an attempt. */
export type Attempt = SendOutcome | { readonly kind: 'failed'; readonly failure: ChannelFailure };

/** Writes down what came of lanes' entries that are done with. */
export interface DeliveryOutcomes {
  record(tx: Transaction, claim: Claim, attempt: Attempt): Promise<void>;
}

export const createDeliveryOutcomes = (changes: ChangeWriter): DeliveryOutcomes => {
  const recordSend = async (tx: Transaction, { messageId }: Claim, attempt: Attempt): Promise<void> => {
    if (attempt.kind === 'sent') await raise(tx, messageId, { status: 'sent', failure: undefined, occurredAt: tx.now });
    if (attempt.kind !== 'failed') return;
    const { code, message } = attempt.failure;
    await raise(tx, messageId, { status: 'failed', failure: { code, detail: message }, occurredAt: tx.now });
  };

  return {
    async record(tx, claim, attempt) {
      if (claim.task.kind === 'nothing') return;
      if (claim.task.kind === 'send') {
        await recordSend(tx, claim, attempt);
        return;
      }
      const { change, actor } = claim.task;
      if (attempt.kind === 'failed') {
        const message = await findMessage(tx.sql, claim.messageId);
        const failure = failureOf({ code: attempt.failure.code, detail: attempt.failure.message });
        if (message) tx.emit(MessageChangeFailed, { message, change: change.change.kind, failure });
        return;
      }
      const userId = actor.startsWith('user:') ? actor.slice('user:'.length) : null;
      await changes.apply(tx, claim.messageId, change.change, { author: 'us', userId, at: tx.now }, actor);
    },
  };
};
