import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const tagMigrations: Migrations = {
  '20261129000100_tags': {
    async up(knex) {
      await knex.raw(`
        create table tags (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          color text not null,
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id)
        );
        create unique index tags_name on tags (tenant_id, lower(name));
      `);
      await tenantTable(knex, 'tags');
    },
    async down(knex) {
      await knex.raw('drop table tags');
    },
  },
};
