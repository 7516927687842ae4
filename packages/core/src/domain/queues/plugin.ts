import { definePlugin } from '@leadengine/plugin-kit';
import { Queues } from './contract.js';
import { queueMigrations } from './migrations.js';
import { createQueues } from './queue.service.js';
import { queueRoutes } from './routes.js';

/** Queues in which tickets wait. */
export const queuesPlugin = definePlugin({
  name: 'queues',
  contract: 1,
  provides: { queues: Queues },
  permissions: {
    'queues:read': { description: 'See queues', roles: ['supervisor', 'agent'] },
    'queues:write': { description: 'Add, change and remove queues', roles: ['supervisor'] },
  },
  migrations: queueMigrations,
  setup({ unitOfWork }) {
    const queues = createQueues(unitOfWork);
    return { services: { queues }, routes: queueRoutes(queues) };
  },
});
