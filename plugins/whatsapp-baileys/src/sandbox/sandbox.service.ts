import { NotFound } from '@leadengine/core/contract';
import type { Leases, Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { findInstance } from '../instance/instance.repository.js';
import { sessionRunnerId } from '../instance/session-runner-id.js';
import { scheduleActions } from './action.repository.js';
import {
  ensureCustomer,
  listCustomers,
  lockCustomer,
  saveCustomer,
  toCustomer,
  type CustomerRow,
  type CustomerSetup,
} from './customer.repository.js';
import { scheduleFirstMessages } from './first-messages.js';
import { listInbox } from './inbox.repository.js';
import { toContent } from './message-content.js';
import { FailureNotApplicable } from './sandbox.problems.js';
import {
  defaultDelays,
  type AcceptedChange,
  type AcceptedWrite,
  type CustomerChanges,
  type CustomerWrites,
  type NewCustomer,
  type SandboxCustomer,
} from './sandbox.schema.js';

/** The simulated customers of sandbox numbers. */
export interface SandboxService {
  /** A customer writes; a phone nobody knows becomes a customer that reads. @throws NotFound, AmbiguousMessage */
  write(scope: Scope, instanceId: string, message: CustomerWrites): Promise<AcceptedWrite>;
  /** A customer reacts, edits, revokes or votes. @throws NotFound */
  change(scope: Scope, instanceId: string, change: CustomerChanges): Promise<AcceptedChange>;
  /** Sets a customer up; the same phone again starts over. @throws NotFound, AmbiguousMessage, FailureNotApplicable */
  configure(scope: Scope, instanceId: string, input: NewCustomer): Promise<SandboxCustomer>;
  configureIn(tx: Transaction, instanceId: string, input: NewCustomer): Promise<CustomerRow>;
  /** @throws NotFound */
  customers(scope: Scope, instanceId: string, after: string | null, limit: number): Promise<readonly CustomerRow[]>;
  /** @throws NotFound */
  inbox(scope: Scope, instanceId: string, phone: string | null, after: string | null, limit: number): ReturnType<typeof listInbox>;
}

const requireInstance = async (sql: Sql, id: string) => {
  const instance = await findInstance(sql, id);
  if (instance === undefined) throw new NotFound({ resource: 'WhatsApp instance' });
  return instance;
};

/** Somebody who was not set up. */
const passerby = (phone: string, displayName?: string): CustomerSetup => ({
  id: uuidv7(),
  phone,
  displayName: displayName ?? null,
  behavior: 'reads',
  failure: null,
  delays: defaultDelays,
  script: [],
});

export const createSandboxService = ({
  unitOfWork,
  leases,
}: {
  readonly unitOfWork: UnitOfWork;
  readonly leases: Leases;
}): SandboxService => {
  const configureIn: SandboxService['configureIn'] = async (tx, instanceId, input) => {
    if (input.failure !== undefined && input.behavior !== 'fails') throw new FailureNotApplicable();
    input.script?.forEach((message, position) => toContent(message, `/script/${String(position)}`));
    return saveCustomer(tx, instanceId, {
      id: uuidv7(),
      phone: input.phone,
      displayName: input.displayName ?? null,
      behavior: input.behavior,
      failure: input.failure ?? null,
      delays: { ...defaultDelays, ...input.delays },
      script: input.script ?? [],
    });
  };

  return {
    configureIn,

    configure: (scope, instanceId, input) =>
      unitOfWork.run(scope, async (tx) => {
        const instance = await requireInstance(tx.sql, instanceId);
        const customer = await configureIn(tx, instanceId, input);
        if (instance.status !== 'connected') return toCustomer(customer);
        await scheduleFirstMessages(tx, instanceId);
        leases.wake(tx, sessionRunnerId, instanceId);
        return toCustomer((await lockCustomer(tx, instanceId, input.phone)) ?? customer);
      }),

    write: (scope, instanceId, { from, displayName, messageId, replyTo, ...message }) =>
      unitOfWork.run(scope, async (tx) => {
        const content = toContent(message);
        await requireInstance(tx.sql, instanceId);
        const customerId = await ensureCustomer(tx, instanceId, passerby(from, displayName));
        const providerMessageId = messageId ?? uuidv7();
        await scheduleActions(tx, instanceId, [
          {
            id: uuidv7(),
            customerId,
            kind: 'write',
            eventId: `in:${from}:${providerMessageId}`,
            providerMessageId,
            content,
            ...(replyTo && { replyTo: { providerMessageId: replyTo.messageId, isOurs: replyTo.isOwn !== true } }),
            dueAt: tx.now,
          },
        ]);
        leases.wake(tx, sessionRunnerId, instanceId);
        return { messageId: providerMessageId, customerId };
      }),

    change: (scope, instanceId, { from, message, eventId = uuidv7(), change }) =>
      unitOfWork.run(scope, async (tx) => {
        await requireInstance(tx.sql, instanceId);
        const customerId = await ensureCustomer(tx, instanceId, passerby(from));
        await scheduleActions(tx, instanceId, [
          {
            id: uuidv7(),
            customerId,
            kind: 'change',
            eventId: `change:${from}:${eventId}`,
            providerMessageId: message.messageId,
            content: null,
            change: { target: { providerMessageId: message.messageId, isOurs: message.isOwn !== true }, change },
            dueAt: tx.now,
          },
        ]);
        leases.wake(tx, sessionRunnerId, instanceId);
        return { eventId, customerId };
      }),

    customers: (scope, instanceId, after, limit) =>
      unitOfWork.read(scope, async (sql) => {
        await requireInstance(sql, instanceId);
        return listCustomers(sql, instanceId, after, limit);
      }),

    inbox: (scope, instanceId, phone, after, limit) =>
      unitOfWork.read(scope, async (sql) => {
        await requireInstance(sql, instanceId);
        return listInbox(sql, instanceId, phone, after, limit);
      }),
  };
};
