import type {
  ChangeOutcome,
  Clock,
  InboundChange,
  InboundMessage,
  ReceiveOutcome,
  Scope,
  Transaction,
  UnitOfWork,
} from '@leadengine/plugin-kit';
import { DependencyUnavailable } from '../../contract/problems.js';
import { LeaseLostError } from '../../database/faults.js';
import { ContactCreated, ContactUpdated } from '../contacts/contract.js';
import type { MediaLibrary } from '../media/contract.js';
import { TicketCreated, TicketUpdated } from '../tickets/contract.js';
import type { ChangeWriter } from './change.writer.js';
import { MessageReceived, MessageSent, type InboundWrite } from './contract.js';
import { insertDeferred, listDueDeferred, postponeDeferred, takeDeferred } from './deferred-inbound.repository.js';
import { storeChange, TargetNotHere } from './inbound-change.js';
import { storeInbound } from './inbound.repository.js';
import { fillContent } from './late-content.js';
import { announceFile, reserveFile } from './message-media.js';
import { storeRecorded } from './recorded.repository.js';

/** Takes what channels hear. */
export interface Inbound {
  receive(scope: Scope, message: InboundMessage): Promise<ReceiveOutcome>;
  receiveChange(scope: Scope, change: InboundChange): Promise<ChangeOutcome>;
  /** Tries again what was deferred and is due. */
  retryDeferred(scope: Scope): Promise<void>;
}

const deferredPerRun = 100;

export interface InboundParts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly writer: ChangeWriter;
  readonly library: MediaLibrary;
  readonly writes: readonly InboundWrite[];
}

/** What we wrote on another device, and what was written before the instance was connected. The latter makes no events. */
const recordIn = async (tx: Transaction, heard: InboundMessage, library: MediaLibrary): Promise<ReceiveOutcome> => {
  const inbound = reserveFile(library, heard);
  const stored = await storeRecorded(tx, inbound);
  if (!stored) return fillContent(tx, heard, library);
  const { contact, ticket, message } = stored;
  await announceFile(library, tx, inbound, message);
  if (inbound.source !== 'history') {
    if (stored.contactIsNew) tx.emit(ContactCreated, contact);
    tx.emit(stored.ticketIsNew ? TicketCreated : TicketUpdated, ticket);
    tx.emit(MessageSent, message);
  }
  return { kind: 'stored', ticketId: ticket.id, messageId: message.id };
};

const storeIn = async (tx: Transaction, heard: InboundMessage, { library, writes }: InboundParts): Promise<ReceiveOutcome> => {
  if (heard.by === 'us' || heard.source === 'history') return recordIn(tx, heard, library);
  const inbound = reserveFile(library, heard);
  const stored = await storeInbound(tx, inbound);
  if (!stored) return fillContent(tx, heard, library);
  const { contact, contactIsNew, ticket, ticketIsNew, message } = stored;
  if (contactIsNew) tx.emit(ContactCreated, contact);
  else if (stored.contactChanged) tx.emit(ContactUpdated, contact);
  tx.emit(ticketIsNew ? TicketCreated : TicketUpdated, ticket);
  await announceFile(library, tx, inbound, message);
  for (const write of writes) await write(tx, message, { contactIsNew, ticketIsNew, ticket });
  tx.emit(MessageReceived, message);
  return { kind: 'stored', ticketId: ticket.id, messageId: message.id };
};

/** Failures in which nothing can be stored at all: the channel keeps the event and hands it in again. */
const isOutage = (error: unknown): boolean => error instanceof DependencyUnavailable || error instanceof LeaseLostError;

export const createInbound = (parts: InboundParts): Inbound => {
  const { unitOfWork, clock, writer } = parts;
  const retry = async (scope: Scope, id: string): Promise<void> => {
    try {
      await unitOfWork.run(scope, async (tx) => {
        const inbound = await takeDeferred(tx, id);
        if (!inbound) return;
        if ('change' in inbound) await storeChange(tx, inbound, writer);
        else await storeIn(tx, inbound, parts);
      });
    } catch (error) {
      if (isOutage(error)) throw error;
      scope.log.warn({ error, inboundEventId: id }, 'a deferred inbound event failed again');
      await unitOfWork.run(scope, (tx) => postponeDeferred(tx, id, error));
    }
  };

  return {
    async receive(scope, message) {
      try {
        return await unitOfWork.run(scope, (tx) => storeIn(tx, message, parts));
      } catch (error) {
        if (isOutage(error)) throw error;
        scope.log.error({ error, instanceId: message.instanceId }, 'an inbound event is kept, its side effects are retried');
        const isNew = await unitOfWork.run(scope, (tx) => insertDeferred(tx, message, error));
        return { kind: isNew ? 'deferred' : 'duplicate' };
      }
    },

    async receiveChange(scope, change) {
      try {
        return await unitOfWork.run(scope, (tx) => storeChange(tx, change, writer));
      } catch (error) {
        if (isOutage(error)) throw error;
        if (error instanceof TargetNotHere) scope.log.info({ instanceId: change.instanceId }, 'a change waits for its message');
        else scope.log.error({ error, instanceId: change.instanceId }, 'a change is kept and tried again');
        const isNew = await unitOfWork.run(scope, (tx) => insertDeferred(tx, change, error));
        return { kind: isNew ? 'deferred' : 'duplicate' };
      }
    },

    async retryDeferred(scope) {
      const ids = await unitOfWork.read(scope, (sql) => listDueDeferred(sql, clock.now(), deferredPerRun));
      for (const id of ids) {
        if (scope.signal.aborted) return;
        await retry(scope, id);
      }
    },
  };
};
