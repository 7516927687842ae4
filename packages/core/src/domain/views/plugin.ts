import { definePlugin } from '@leadengine/plugin-kit';
import { Tickets } from '../tickets/contract.js';
import { Views } from './contract.js';
import { viewMigrations } from './migrations.js';
import { viewRoutes } from './routes.js';
import { createViews } from './view.service.js';

/** Lists of tickets that people keep. */
export const viewsPlugin = definePlugin({
  name: 'views',
  contract: 1,
  requires: { tickets: Tickets },
  provides: { views: Views },
  permissions: {
    'views:read': { description: 'See saved views', roles: ['supervisor', 'agent'] },
    'views:write': { description: 'Save views and share them', roles: ['supervisor', 'agent'] },
  },
  migrations: viewMigrations,
  setup({ unitOfWork, services: { tickets } }) {
    const views = createViews(unitOfWork);
    return { services: { views }, routes: viewRoutes(views, tickets) };
  },
});
