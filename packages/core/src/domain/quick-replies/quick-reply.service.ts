import type { Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import type { Users } from '../identity/contract.js';
import type { HeldPermissions } from '../identity/held-permissions.js';
import type { Queues } from '../queues/contract.js';
import type { TenantDirectory } from '../tenants/contract.js';
import type { Tickets } from '../tickets/contract.js';
import {
  NoOwner,
  QuickReplyCreated,
  QuickReplyDeleted,
  QuickReplyUpdated,
  SharingNotAllowed,
  UnknownTicket,
  type QuickReplies,
  type QuickReply,
} from './contract.js';
import {
  deleteQuickReply,
  findQuickReply,
  insertQuickReply,
  listQuickReplies,
  lockQuickReply,
  updateQuickReply,
} from './quick-reply.repository.js';
import { fillTemplate, firstNameOf } from './template.js';

export interface QuickReplyParts {
  readonly unitOfWork: UnitOfWork;
  readonly held: HeldPermissions;
  readonly users: Users;
  readonly queues: Queues;
  readonly tickets: Tickets;
  readonly tenants: TenantDirectory;
}

const sharing = 'quick-replies:share';

const missing = (): Error => new NotFound({ resource: 'quick reply' });

export const createQuickReplies = ({ unitOfWork, held, users, queues, tickets, tenants }: QuickReplyParts): QuickReplies => {
  const assertMayShare = async (sql: Sql): Promise<void> => {
    if (!(await held.ofActor(sql)).has(sharing)) throw new SharingNotAllowed();
  };

  const lockExisting = async (tx: Transaction, id: string): Promise<QuickReply> => {
    const reply = await lockQuickReply(tx, id);
    if (reply === undefined) throw missing();
    if (reply.ownerId === null) await assertMayShare(tx.sql);
    return reply;
  };

  /** Somebody's own replies are nobody else's business. */
  const publish = (tx: Transaction, event: typeof QuickReplyCreated, reply: QuickReply): void => {
    if (reply.ownerId === null) tx.emit(event, reply);
  };

  return {
    list: (scope, query) => unitOfWork.read(scope, (sql) => listQuickReplies(sql, query)),

    async get(scope, id) {
      const reply = await unitOfWork.read(scope, (sql) => findQuickReply(sql, id));
      if (reply === undefined) throw missing();
      return reply;
    },

    create: (scope, { shortcut, text, isShared = false }) =>
      unitOfWork.run(scope, async (tx) => {
        if (isShared) await assertMayShare(tx.sql);
        else if (scope.actor.kind !== 'user') throw new NoOwner();
        const reply = await insertQuickReply(tx, { shortcut, text, ownerId: isShared ? null : scope.actor.id });
        publish(tx, QuickReplyCreated, reply);
        return reply;
      }),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const reply = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== reply.version) throw new VersionMismatch({ currentVersion: reply.version });
        const updated = await updateQuickReply(tx, reply, patch);
        publish(tx, QuickReplyUpdated, updated);
        return updated;
      }),

    remove: (scope, id) =>
      unitOfWork.run(scope, async (tx) => {
        const reply = await lockExisting(tx, id);
        await deleteQuickReply(tx, id);
        publish(tx, QuickReplyDeleted, reply);
      }),

    async render(scope, id, ticketId) {
      const tenant = await tenants.find(scope.tenantId);
      return unitOfWork.read(scope, async (sql) => {
        const reply = await findQuickReply(sql, id);
        if (reply === undefined) throw missing();
        const ticket = await tickets.find(sql, ticketId);
        if (ticket === undefined) throw new UnknownTicket({ ticketId });
        const agent = scope.actor.kind === 'user' ? await users.find(sql, scope.actor.id) : undefined;
        const queue = ticket.queueId === null ? undefined : await queues.find(sql, ticket.queueId);
        return fillTemplate(reply.text, {
          'contact.name': ticket.contact.name,
          'contact.firstName': firstNameOf(ticket.contact.name),
          'contact.phone': ticket.contact.address,
          'ticket.id': ticket.id,
          'ticket.subject': ticket.subject,
          'tenant.name': tenant?.name ?? '',
          ...(agent && { 'agent.name': agent.name, 'agent.firstName': firstNameOf(agent.name) }),
          ...(queue && { 'queue.name': queue.name }),
        });
      });
    },
  };
};
