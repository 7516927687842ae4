import { tenantTable, type Migration } from '@leadengine/plugin-kit';

export const createAuditRoots: Migration = {
  async up(knex) {
    await knex.raw(`create table audit_roots (tenant_id uuid primary key, wrapped text not null)`);
    await tenantTable(knex, 'audit_roots', 'select, insert, update (wrapped)');
  },
  async down(knex) {
    await knex.raw('drop table audit_roots');
  },
};
