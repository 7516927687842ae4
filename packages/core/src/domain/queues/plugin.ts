import { definePlugin } from '@leadengine/plugin-kit';
import { TenantDirectory } from '../tenants/contract.js';
import { Queues } from './contract.js';
import { queueMigrations } from './migrations.js';
import { createQueues } from './queue.service.js';
import { queueRoutes } from './routes.js';
import { seedHelpdesk } from './seed-helpdesk.js';

/** Queues in which tickets wait. */
export const queuesPlugin = definePlugin({
  name: 'queues',
  contract: 1,
  optional: { tenants: TenantDirectory },
  provides: { queues: Queues },
  permissions: {
    'queues:read': { description: 'See queues', roles: ['supervisor', 'agent'] },
    'queues:write': { description: 'Add, change and remove queues', roles: ['supervisor'] },
  },
  migrations: queueMigrations,
  setup({ unitOfWork, services }) {
    const queues = createQueues(unitOfWork);
    services.tenants?.prepareWith(() => Promise.resolve((scope) => seedHelpdesk({ database: { unitOfWork } }, scope)));
    return { services: { queues }, routes: queueRoutes(queues) };
  },
});
