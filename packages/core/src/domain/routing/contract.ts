import { defineQueue, defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';

/** A user to whom a queue may hand tickets. */
export const QueueMember = Type.Object(
  {
    userId: Id,
    name: Type.String(),
    status: Type.Union([Type.Literal('active'), Type.Literal('inactive')]),
    isAvailable: Type.Boolean(),
    assignedTickets: Type.Integer({ description: 'Tickets the user has now, in whatever queues' }),
    addedAt: Timestamp,
  },
  { $id: 'QueueMember', additionalProperties: false },
);
export type QueueMember = Static<typeof QueueMember>;

/** Assignments of a tenant follow each other; few at once keep those that wait from taking all connections. */
export const assignTicket = defineQueue({
  name: 'routing.assign-ticket',
  summary: 'Hands a new ticket to a member of its queue',
  payload: Type.Object({ ticketId: Id }, { additionalProperties: false }),
  concurrency: 2,
});

/** Who works in which queue. */
export interface QueueMembers {
  /** By user id. @throws NotFound when there is no such queue */
  list(
    scope: Scope,
    queueId: string,
    page: { readonly limit: number; readonly after: string | undefined },
  ): Promise<readonly QueueMember[]>;
  /** Changes nothing when the user is a member already. @throws NotFound */
  add(scope: Scope, queueId: string, userId: string): Promise<void>;
  /** What the user has stays with them. @throws NotFound */
  remove(scope: Scope, queueId: string, userId: string): Promise<void>;
}
export const QueueMembers = defineService<QueueMembers>('routing.queue-members');
