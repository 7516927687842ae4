import type { MessageChange, Transaction } from '@leadengine/plugin-kit';
import { TicketUpdated } from '../tickets/contract.js';
import { applyChange, applyVotes, type ChangeableMessage, type ChangeMark } from './change.js';
import {
  dropRevisions,
  keepRevision,
  lockMessage,
  recordVote,
  refreshTicketPreview,
  saveChanged,
  toChangeable,
} from './change.repository.js';
import { MessageUpdated, type Message } from './contract.js';

/** Writes changes of messages with their history and events. */
export interface ChangeWriter {
  /** Undefined when the message stays as it is. */
  apply(tx: Transaction, messageId: string, change: MessageChange, mark: ChangeMark, by: string): Promise<Message | undefined>;
  vote(
    tx: Transaction,
    messageId: string,
    vote: { readonly voter: string; readonly options: readonly string[]; readonly at: Date },
  ): Promise<void>;
}

export const createChangeWriter = ({ keepRevoked }: { readonly keepRevoked: boolean }): ChangeWriter => {
  const save = async (tx: Transaction, messageId: string, changed: ChangeableMessage): Promise<Message> => {
    const message = await saveChanged(tx, messageId, changed);
    tx.emit(MessageUpdated, message);
    const ticket = await refreshTicketPreview(tx, message);
    if (ticket) tx.emit(TicketUpdated, ticket);
    return message;
  };

  return {
    async apply(tx, messageId, change, mark, by) {
      const row = await lockMessage(tx, messageId);
      const changed = row && applyChange(toChangeable(row), change, mark);
      if (!changed) return undefined;
      if (change.kind === 'revoke' && !keepRevoked) await dropRevisions(tx, messageId);
      else if (change.kind !== 'reaction') await keepRevision(tx, messageId, row.content, by);
      return save(tx, messageId, changed);
    },

    async vote(tx, messageId, vote) {
      const row = await lockMessage(tx, messageId);
      if (row?.content.type !== 'poll') return;
      const changed = applyVotes(toChangeable(row), await recordVote(tx, messageId, vote));
      if (changed) await save(tx, messageId, changed);
    },
  };
};
