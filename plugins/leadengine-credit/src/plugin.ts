import { definePlugin, type Plugin } from '@leadengine/plugin-kit';
import { migrations } from './migrations/index.js';

/** Payroll credit: agreements with their rate tables and windows, simulations and proposals, and who contacts which lead. */
export const creditPlugin: Plugin = definePlugin({
  name: 'credit',
  contract: 1,
  permissions: {
    'credit:read': { description: 'See agreements, rate tables, leads and proposals', roles: ['supervisor', 'agent'] },
    'credit:manage': { description: 'Change agreements, rate tables, windows, campaigns and sources of leads', roles: ['supervisor'] },
    'credit:sell': { description: 'Take leads, simulate, propose and close', roles: ['supervisor', 'agent'] },
  },
  migrations,
  setup() {
    return {};
  },
});
