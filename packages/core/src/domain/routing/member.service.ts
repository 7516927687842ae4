import type { Sql, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import type { Users } from '../identity/contract.js';
import type { Queues } from '../queues/contract.js';
import type { QueueMembers } from './contract.js';
import { deleteMember, insertMember, listMembers } from './member.repository.js';

export const createQueueMembers = (unitOfWork: UnitOfWork, queues: Queues, users: Users): QueueMembers => {
  const assertQueue = async (sql: Sql, queueId: string): Promise<void> => {
    if ((await queues.find(sql, queueId)) === undefined) throw new NotFound({ resource: 'queue' });
  };
  return {
    list: (scope, queueId, page) =>
      unitOfWork.read(scope, async (sql) => {
        await assertQueue(sql, queueId);
        return listMembers(sql, queueId, page);
      }),

    add: (scope, queueId, userId) =>
      unitOfWork.run(scope, async (tx) => {
        await assertQueue(tx.sql, queueId);
        if ((await users.find(tx.sql, userId)) === undefined) throw new NotFound({ resource: 'user' });
        await insertMember(tx, queueId, userId);
      }),

    remove: (scope, queueId, userId) =>
      unitOfWork.run(scope, async (tx) => {
        await assertQueue(tx.sql, queueId);
        if (!(await deleteMember(tx, queueId, userId))) throw new NotFound({ resource: 'member of the queue' });
      }),
  };
};
