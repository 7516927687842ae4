import type { Clock, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type { Messages } from '../messages/contract.js';
import { closedPeriodAt, type Queues } from '../queues/contract.js';
import { listUnanswered, saveAutoReply } from './waiting.repository.js';

/** Who wrote longer ago than this, while the engine was down, is not told any more that nobody is there. */
const freshMs = 3_600_000;

/** Tells contacts who write while their queue is closed, once per ticket and closed period. */
export const createOutOfHours =
  (unitOfWork: UnitOfWork, queues: Queues, messages: Messages, clock: Clock) =>
  async (scope: Scope): Promise<void> => {
    const now = clock.now();
    for (const { id, businessHours, outOfHoursReply } of await queues.list(scope)) {
      if (businessHours === null || outOfHoursReply === null || closedPeriodAt(businessHours, now) === undefined) continue;
      const since = new Date(now.getTime() - freshMs);
      for (const ticket of await unitOfWork.read(scope, (sql) => listUnanswered(sql, id, since))) {
        const period = closedPeriodAt(businessHours, ticket.last_inbound_at);
        if (period === undefined) continue;
        await unitOfWork.run(scope, async (tx) => {
          if (await saveAutoReply(tx, ticket.id, period)) await messages.sendIn(tx, ticket.id, { type: 'text', text: outOfHoursReply });
        });
      }
    }
  };
