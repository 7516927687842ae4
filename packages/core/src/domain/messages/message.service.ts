import type { ChannelCapability, Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { UnknownInstance, type ChannelDirectory, type ChannelInstance } from '../channels/contract.js';
import { InvalidPhone, PhoneTaken, type Contacts } from '../contacts/contract.js';
import { parsePhone } from '../contacts/address.js';
import type { MediaLibrary } from '../media/contract.js';
import { TicketNotOpen, TicketUpdated, type Tickets } from '../tickets/contract.js';
import { contentOfInput } from './channel-content.js';
import type { ContentInput } from './content.js';
import {
  deliverMessages,
  MessageQueued,
  type Message,
  type MessageInput,
  type Messages,
  type ReplyTo,
  type SendPolicy,
} from './contract.js';
import { listFailed } from './failed.repository.js';
import { findFileOf } from './message-media.js';
import { findMessage, findReplyTo, insertOutbound, listMessages } from './message.repository.js';
import { ChannelUnsupported, NoInstance, UnknownReplyTarget } from './problems.js';
import { findUsualInstanceId, leaveNameToChannel, lockAddress } from './recipient.repository.js';
import { searchMessages } from './search.repository.js';

export interface MessageParts {
  readonly unitOfWork: UnitOfWork;
  readonly tickets: Tickets;
  readonly contacts: Contacts;
  readonly channels: ChannelDirectory;
  readonly library: MediaLibrary;
  readonly policies: readonly SendPolicy[];
}

export type SendingMessages = Omit<Messages, 'react' | 'edit' | 'revoke' | 'resend' | 'listRevisions'>;

const capabilityFor = ({ type }: ContentInput): ChannelCapability | undefined => {
  if (type === 'text') return undefined;
  return type === 'location' || type === 'contact' || type === 'template' || type === 'poll' ? type : 'media';
};

export const createSending = ({ unitOfWork, tickets, contacts, channels, library, policies }: MessageParts): SendingMessages => {
  const refuse = async (tx: Transaction, ticketId: string): Promise<never> => {
    const ticket = await tickets.find(tx.sql, ticketId);
    throw ticket ? new TicketNotOpen({ currentStatus: ticket.status }) : new NotFound({ resource: 'ticket' });
  };

  const requireInstance = async (sql: Sql, instanceId: string): Promise<ChannelInstance> => {
    const instance = await channels.findInstance(sql, instanceId);
    if (!instance) throw new UnknownInstance({ instanceId });
    return instance;
  };

  /** Asked before the transaction: a channel may have to look. */
  const assertCapable = async (scope: Scope, instance: Pick<ChannelInstance, 'id' | 'channel'>, content: ContentInput): Promise<void> => {
    const capability = capabilityFor(content);
    const channel = channels.findChannel(instance.channel);
    if (capability === undefined || !channel) return;
    const capabilities = await channel.capabilities(scope, instance.id);
    if (!capabilities.has(capability)) throw new ChannelUnsupported({ channel: instance.channel, capability });
  };

  const assertInstanceFor = async (tx: Transaction, ticketId: string, instanceId: string): Promise<void> => {
    const ticket = await tickets.find(tx.sql, ticketId);
    if (!ticket) throw new NotFound({ resource: 'ticket' });
    const instance = await requireInstance(tx.sql, instanceId);
    // The contact's address on one channel means nothing on another.
    if (ticket.channel !== instance.channel) throw new UnknownInstance({ instanceId });
  };

  const replyToOf = async (tx: Transaction, ticketId: string, messageId: string): Promise<ReplyTo> => {
    const replyTo = await findReplyTo(tx.sql, ticketId, messageId);
    if (replyTo) return replyTo;
    if (!(await tickets.find(tx.sql, ticketId))) throw new NotFound({ resource: 'ticket' });
    throw new UnknownReplyTarget({ messageId });
  };

  const sendIn: Messages['sendIn'] = async (tx, ticketId, { replyTo, instanceId, ...input }) => {
    if (instanceId !== undefined) await assertInstanceFor(tx, ticketId, instanceId);
    const file = await findFileOf(library, tx.sql, input);
    const stored =
      (await insertOutbound(tx, ticketId, {
        content: contentOfInput(input, file),
        replyTo: replyTo === undefined ? null : await replyToOf(tx, ticketId, replyTo.messageId),
        instanceId,
      })) ?? (await refuse(tx, ticketId));
    for (const policy of policies) await policy(tx, stored.ticket);
    if (file) await library.use(tx, file.id, { messageId: stored.message.id, contactId: stored.message.contactId });
    tx.emit(MessageQueued, stored.message);
    tx.emit(TicketUpdated, stored.ticket);
    tx.enqueue(deliverMessages, { ticketId });
    return stored;
  };

  const send = async (scope: Scope, ticketId: string, input: MessageInput): Promise<Message> => {
    if (capabilityFor(input) !== undefined) {
      const ticket = await unitOfWork.read(scope, (sql) => tickets.find(sql, ticketId));
      if (ticket) await assertCapable(scope, { id: input.instanceId ?? ticket.instanceId, channel: ticket.channel }, input);
    }
    return unitOfWork.run(scope, async (tx) => (await sendIn(tx, ticketId, input)).message);
  };

  const sendThrough = async (
    tx: Transaction,
    contactId: string,
    instanceId: string,
    content: ContentInput,
    isChosen: boolean,
  ): Promise<Message> => {
    const ticket = await tickets.ensureActiveIn(tx, { contactId, instanceId });
    return (await sendIn(tx, ticket.id, isChosen ? { ...content, instanceId } : content)).message;
  };

  const instanceFor = async (sql: Sql, contactId: string, instanceId: string | undefined): Promise<ChannelInstance> => {
    if (!(await contacts.find(sql, contactId))) throw new NotFound({ resource: 'contact' });
    if (instanceId !== undefined) return requireInstance(sql, instanceId);
    const usualId = await findUsualInstanceId(sql, contactId);
    if (usualId !== undefined) return requireInstance(sql, usualId);
    const [only, ...others] = await channels.listInstances(sql);
    if (!only || others.length > 0) throw new NoInstance();
    return only;
  };

  /** Requests for the same stranger wait for each other, so that one contact comes of them. */
  const contactOf = async (tx: Transaction, channel: string, to: string): Promise<string> => {
    const address = parsePhone(to);
    if (!address) throw new InvalidPhone();
    await lockAddress(tx, address);
    const known = await contacts.findByAddress(tx.sql, channel, address.canonical);
    if (known) return known.id;
    const contact = await contacts.createIn(tx, { name: address.canonical, phone: address.canonical });
    await leaveNameToChannel(tx, contact.id);
    return contact.id;
  };

  return {
    listFailed: (scope, query) => unitOfWork.read(scope, (sql) => listFailed(sql, query)),

    search: (scope, query) => unitOfWork.read(scope, (sql) => searchMessages(sql, query)),

    list: async (scope, ticketId, query) => {
      const page = await unitOfWork.read(scope, (sql) => listMessages(sql, ticketId, query));
      if (!page) throw new NotFound({ resource: 'ticket' });
      return page;
    },

    get: async (scope, id) => {
      const message = await unitOfWork.read(scope, (sql) => findMessage(sql, id));
      if (!message) throw new NotFound({ resource: 'message' });
      return message;
    },

    find: findMessage,
    send,
    sendIn,

    sendToContact: async (scope, contactId, { instanceId, content }) => {
      const instance = await unitOfWork.read(scope, (sql) => instanceFor(sql, contactId, instanceId));
      await assertCapable(scope, instance, content);
      return unitOfWork.run(scope, (tx) => sendThrough(tx, contactId, instance.id, content, instanceId !== undefined));
    },

    sendToAddress: async (scope, instanceId, { to, content }) => {
      const instance = await unitOfWork.read(scope, (sql) => requireInstance(sql, instanceId));
      await assertCapable(scope, instance, content);
      const sendOnce = () =>
        unitOfWork.run(scope, async (tx) => sendThrough(tx, await contactOf(tx, instance.channel, to), instanceId, content, true));
      try {
        return await sendOnce();
      } catch (error) {
        // The stranger wrote to us in this very moment, and is a contact now.
        if (!(error instanceof PhoneTaken)) throw error;
        return sendOnce();
      }
    },
  };
};
