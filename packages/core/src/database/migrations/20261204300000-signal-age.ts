import type { Migration } from '@leadengine/plugin-kit';

/** Since when the rows of a tenant's own database wait: claims move `due_at` on, also those that come to nothing. */
export const signalAge: Migration = {
  async up(knex) {
    await knex.raw('alter table platform.tenant_signals add column since timestamptz not null default now()');
  },
  async down(knex) {
    await knex.raw('alter table platform.tenant_signals drop column since');
  },
};
