import { definePlugin, defineProcessor, defineSchedule, defineSubscriber } from '@leadengine/plugin-kit';
import { Users, UserUpdated } from '../identity/contract.js';
import { Messages } from '../messages/contract.js';
import { Queues } from '../queues/contract.js';
import { TicketCreated, Tickets } from '../tickets/contract.js';
import { createAssignments } from './assignment.service.js';
import { assignTicket, QueueMembers } from './contract.js';
import { createQueueMembers } from './member.service.js';
import { routingMigrations } from './migrations.js';
import { createOutOfHours } from './out-of-hours.js';
import { memberRoutes } from './routes.js';

/** Who works in which queue, and how waiting tickets get to them. */
export const routingPlugin = definePlugin({
  name: 'routing',
  contract: 1,
  // Routes lie below /queues.
  routePrefix: '',
  requires: { queues: Queues, tickets: Tickets, messages: Messages, users: Users },
  provides: { members: QueueMembers },
  migrations: routingMigrations,
  queues: [assignTicket],
  setup({ unitOfWork, clock, services: { queues, tickets, messages, users } }) {
    const members = createQueueMembers(unitOfWork, queues, users);
    const assignments = createAssignments(unitOfWork, queues, tickets);
    const answerOutOfHours = createOutOfHours(unitOfWork, queues, messages, clock);
    return {
      services: { members },
      routes: memberRoutes(members),
      subscribers: [
        defineSubscriber('routing.assign-ticket', TicketCreated, async (tx, { id, queueId, assigneeId }) => {
          const queue = queueId === null || assigneeId !== null ? undefined : await queues.find(tx.sql, queueId);
          if (queue !== undefined && queue.assignmentStrategy !== 'manual') tx.enqueue(assignTicket, { ticketId: id });
        }),
        defineSubscriber('routing.release-tickets', UserUpdated, async (tx, { id, status }) => {
          if (status === 'inactive') await assignments.release(tx, id);
        }),
      ],
      processors: [
        defineProcessor(assignTicket, async ({ scope, payload: { ticketId } }) => {
          await unitOfWork.run(scope, (tx) => assignments.assignIn(tx, ticketId));
        }),
      ],
      schedules: [
        // Also finds what a change of queue, an agent who came back or a closed ticket made possible.
        defineSchedule({
          id: 'routing.hand-out',
          summary: 'Hands waiting tickets to members of their queues and answers contacts of closed ones',
          everyMs: 5000,
          async run(scope) {
            await assignments.handOut(scope);
            await answerOutOfHours(scope);
          },
        }),
      ],
    };
  },
});
