import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const viewMigrations: Migrations = {
  '20261129000230_views': {
    async up(knex) {
      await knex.raw(`
        create table views (
          tenant_id uuid not null,
          id uuid not null,
          owner_id uuid not null,
          name text not null,
          filters jsonb not null,
          is_shared boolean not null,
          position int not null,
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint views_owner foreign key (tenant_id, owner_id) references users (tenant_id, id) on delete cascade
        );
        create unique index views_name on views (tenant_id, owner_id, lower(name));
        create index views_by_position on views (tenant_id, position, id);
      `);
      await tenantTable(knex, 'views');
    },
    async down(knex) {
      await knex.raw('drop table views');
    },
  },
};
