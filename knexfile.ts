// Knex' own command line, for looking at single steps: NODE_OPTIONS="--import=tsx --conditions=@leadengine/source" npx knex migrate:list
// Releases use `leadengine migrate`, which also locks, checks compatibility and prepares the queues' schema.
import { createKnexMigratorConfig } from '@leadengine/core';
import { auditLogPlugin } from '@leadengine/plugin-audit-log';
import { creditPlugin } from '@leadengine/plugin-credit';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import type { Knex } from 'knex';

const { DATABASE_URL, LEADENGINE_MIGRATION_DATABASE_URL } = process.env;

const config: Knex.Config = {
  client: 'pg',
  connection: LEADENGINE_MIGRATION_DATABASE_URL ?? DATABASE_URL ?? 'postgres://postgres:postgres@127.0.0.1:5432/leadengine',
  migrations: createKnexMigratorConfig({ plugins: [auditLogPlugin, whatsappPlugin, creditPlugin, tenantProvisioningPlugin] }),
};

// Knex reads the default export of a knexfile and no other.
export default config;
