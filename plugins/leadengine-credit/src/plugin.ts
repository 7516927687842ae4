import { definePlugin, type Plugin } from '@leadengine/plugin-kit';
import { agreementRoutes } from './agreement/agreement.routes.js';
import { AgreementCreated, AgreementUpdated } from './agreement/agreement.schema.js';
import { createAgreements } from './agreement/agreement.service.js';
import { migrations } from './migrations/index.js';
import { ratesRoutes } from './rates/rates.routes.js';
import { TableVersionPublished, TableVersionWithdrawn } from './rates/table.schema.js';
import { createRateTables } from './rates/table.service.js';
import { createTableVersions } from './rates/version.service.js';
import { windowRoutes } from './rates/window.routes.js';
import { ContractWindowDeleted, ContractWindowUpdated } from './rates/window.schema.js';
import { createContractWindows } from './rates/window.service.js';

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
  events: [AgreementCreated, AgreementUpdated, TableVersionPublished, TableVersionWithdrawn, ContractWindowUpdated, ContractWindowDeleted],
  setup({ unitOfWork, clock }) {
    const agreements = createAgreements(unitOfWork);
    const tables = createRateTables(unitOfWork);
    return {
      routes: [
        ...agreementRoutes(agreements),
        ...ratesRoutes(tables, createTableVersions(unitOfWork), clock),
        ...windowRoutes(createContractWindows(unitOfWork)),
      ],
    };
  },
});
