import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { faultOfHours, type BusinessHours } from './business-hours.js';
import {
  DefaultQueueNeeded,
  InvalidBusinessHours,
  QueueNotEmpty,
  UnknownQueue,
  type Queue,
  type QueueOccupants,
  type Queues,
} from './contract.js';
import { archiveQueue, clearDefault, findQueue, insertQueue, listQueues, lockQueue, moveQueues, updateQueue } from './queue.repository.js';

const lockExisting = async (tx: Transaction, id: string): Promise<Queue> => {
  const queue = await lockQueue(tx, id);
  if (!queue) throw new NotFound({ resource: 'queue' });
  return queue;
};

const assertPossible = (hours: BusinessHours | null | undefined): void => {
  const reason = hours == null ? undefined : faultOfHours(hours);
  if (reason !== undefined) throw new InvalidBusinessHours({ reason });
};

export const createQueues = (unitOfWork: UnitOfWork): Queues => {
  const occupants: QueueOccupants[] = [];

  const emptyInto = async (tx: Transaction, id: string, moveTo: string): Promise<void> => {
    const target = moveTo === id ? undefined : await lockQueue(tx, moveTo);
    if (!target) throw new UnknownQueue({ queueId: moveTo });
    for (const occupant of occupants) await occupant.moveOpen(tx, id, moveTo);
  };

  const refuseOccupied = async (tx: Transaction, id: string): Promise<void> => {
    let openTickets = 0;
    for (const occupant of occupants) openTickets += await occupant.countOpen(tx, id);
    if (openTickets > 0) throw new QueueNotEmpty({ openTickets });
  };

  return {
    list: (scope) => unitOfWork.read(scope, listQueues),

    get: async (scope, id) => {
      const queue = await unitOfWork.read(scope, (sql) => findQueue(sql, id));
      if (!queue) throw new NotFound({ resource: 'queue' });
      return queue;
    },

    find: findQueue,

    create: (scope, input) =>
      unitOfWork.run(scope, async (tx) => {
        assertPossible(input.businessHours);
        if (input.isDefault) await clearDefault(tx);
        return insertQueue(tx, input);
      }),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const queue = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== queue.version) throw new VersionMismatch({ currentVersion: queue.version });
        assertPossible(patch.businessHours);
        const staysDefault = queue.isDefault || patch.isDefault === true;
        if (staysDefault && !(patch.isActive ?? queue.isActive)) throw new DefaultQueueNeeded();
        if (patch.isDefault && !queue.isDefault) await clearDefault(tx);
        const updated = await updateQueue(tx, queue, patch);
        if (!updated) throw new NotFound({ resource: 'queue' });
        return updated;
      }),

    reorder: (scope, order) =>
      unitOfWork.run(scope, async (tx) => {
        const unknown = await moveQueues(tx, order);
        if (unknown !== undefined) throw new UnknownQueue({ queueId: unknown });
        return listQueues(tx.sql);
      }),

    remove: (scope, id, moveTo) =>
      unitOfWork.run(scope, async (tx) => {
        const queue = await lockExisting(tx, id);
        if (queue.isDefault) throw new DefaultQueueNeeded();
        if (moveTo === undefined) await refuseOccupied(tx, id);
        else await emptyInto(tx, id, moveTo);
        await archiveQueue(tx, id);
      }),

    registerOccupants: (added) => {
      occupants.push(added);
    },
  };
};
