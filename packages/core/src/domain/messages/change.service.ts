import type { Channel, ChannelCapability, MessageChange, Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { ChannelDirectory } from '../channels/contract.js';
import { storableText } from '../storable.js';
import { TicketNotOpen, type Tickets } from '../tickets/contract.js';
import { isActive } from '../tickets/status.js';
import { isEditable } from './change.js';
import { listRevisions, lockMessage } from './change.repository.js';
import type { ChangeWriter } from './change.writer.js';
import { deliverMessages, MessageFailed, MessageQueued, type Message, type Messages } from './contract.js';
import { cancelSend, queueStep } from './delivery.repository.js';
import { findMessage } from './message.repository.js';
import { toMessage, type MessageRow } from './message.row.js';
import { ChannelUnsupported, NotChangeable, NotFailed, WindowClosed } from './problems.js';
import { requeue } from './resend.repository.js';
import { raiseStatus } from './status-report.repository.js';

export interface ChangeParts {
  readonly unitOfWork: UnitOfWork;
  readonly tickets: Tickets;
  readonly channels: ChannelDirectory;
  readonly writer: ChangeWriter;
}

const missing = (): Error => new NotFound({ resource: 'message' });

const assertWindow = (tx: Transaction, row: MessageRow, change: 'edit' | 'revoke', windowMs: number | undefined): void => {
  if (windowMs === undefined || row.sent_at === null) return;
  const closedAt = new Date(row.sent_at.getTime() + windowMs);
  if (closedAt <= tx.now) throw new WindowClosed({ change, closedAt: closedAt.toISOString() });
};

const assertChangeable = (tx: Transaction, row: MessageRow, { kind }: MessageChange, windows: Channel['changeWindows']): void => {
  if (row.revoked_at !== null) throw new NotChangeable({ reason: 'It was revoked.' });
  if (row.status === 'failed') throw new NotChangeable({ reason: 'It was not sent.' });
  if (kind === 'reaction') return;
  if (row.direction !== 'outbound') throw new NotChangeable({ reason: 'Only its author may do that.' });
  if (kind === 'edit' && !isEditable(row.content)) throw new NotChangeable({ reason: 'It has no text that could be edited.' });
  assertWindow(tx, row, kind, kind === 'edit' ? windows?.editMs : windows?.revokeMs);
};

type ChangingMessages = Pick<Messages, 'react' | 'edit' | 'revoke' | 'resend' | 'listRevisions'>;

/** What people do to messages that are there already. The network comes first: a change shows once the channel took it. */
export const createChanging = ({ unitOfWork, tickets, channels, writer }: ChangeParts): ChangingMessages => {
  const channelFor = async (scope: Scope, id: string, capability: ChannelCapability): Promise<Channel> => {
    const { message, ticket } = await unitOfWork.read(scope, async (sql) => {
      const found = await findMessage(sql, id);
      return { message: found, ticket: found && (await tickets.find(sql, found.ticketId)) };
    });
    if (!message || !ticket) throw missing();
    const channel = channels.findChannel(ticket.channel);
    const can = channel?.change !== undefined && (await channel.capabilities(scope, message.instanceId)).has(capability);
    if (!can) throw new ChannelUnsupported({ channel: ticket.channel, capability });
    return channel;
  };

  const lock = async (tx: Transaction, id: string): Promise<MessageRow> => {
    const row = await lockMessage(tx, id);
    if (!row) throw missing();
    return row;
  };

  const queueChange = async (tx: Transaction, row: MessageRow, change: MessageChange): Promise<Message> => {
    await queueStep(tx, row.id, change);
    tx.enqueue(deliverMessages, { ticketId: row.ticket_id });
    return toMessage(row);
  };

  const request = async (scope: Scope, id: string, change: MessageChange): Promise<Message> => {
    const channel = await channelFor(scope, id, change.kind);
    return unitOfWork.run(scope, async (tx) => {
      const row = await lock(tx, id);
      assertChangeable(tx, row, change, channel.changeWindows);
      return queueChange(tx, row, change);
    });
  };

  /** What nobody has tried to send yet needs no network to be taken back. */
  const cancel = async (tx: Transaction, row: MessageRow): Promise<Message | undefined> => {
    if (row.status !== 'queued' || !(await cancelSend(tx, row.id))) return undefined;
    const failure = { code: 'cancelled', detail: 'It was revoked before it was sent.' };
    const failed = await raiseStatus(tx, row.id, { status: 'failed', failure, occurredAt: tx.now });
    if (failed) tx.emit(MessageFailed, failed);
    const { kind, id: actorId } = tx.scope.actor;
    const mark = { author: 'us', userId: kind === 'user' ? actorId : null, at: tx.now } as const;
    return writer.apply(tx, row.id, { kind: 'revoke' }, mark, `${kind}:${actorId}`);
  };

  return {
    react: (scope, id, emoji) => request(scope, id, { kind: 'reaction', emoji }),
    edit: (scope, id, text) => request(scope, id, { kind: 'edit', text: storableText(text) }),

    async revoke(scope, id) {
      const channel = await channelFor(scope, id, 'revoke');
      return unitOfWork.run(scope, async (tx) => {
        const row = await lock(tx, id);
        if (row.revoked_at !== null) return toMessage(row);
        assertChangeable(tx, row, { kind: 'revoke' }, channel.changeWindows);
        return (await cancel(tx, row)) ?? queueChange(tx, row, { kind: 'revoke' });
      });
    },

    resend: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const row = await lock(tx, id);
        // Somebody else asked for it a moment ago.
        if (row.status === 'queued') return toMessage(row);
        if (row.revoked_at !== null) throw new NotChangeable({ reason: 'It was revoked.' });
        if (row.status !== 'failed') throw new NotFailed({ currentStatus: row.status });
        const ticket = await tickets.find(tx.sql, row.ticket_id);
        if (ticket && !isActive(ticket.status)) throw new TicketNotOpen({ currentStatus: ticket.status });
        const message = await requeue(tx, row);
        await queueStep(tx, id, null);
        tx.emit(MessageQueued, message);
        tx.enqueue(deliverMessages, { ticketId: message.ticketId });
        return message;
      }),

    listRevisions: (scope, id, query) =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findMessage(sql, id))) throw missing();
        return listRevisions(sql, id, query);
      }),
  };
};
