import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const quickReplyMigrations: Migrations = {
  '20261129000460_quick_replies': {
    async up(knex) {
      await knex.raw(`
        create table quick_replies (
          tenant_id uuid not null,
          id uuid not null,
          shortcut text collate "C" not null,
          body text not null,
          owner_id uuid,
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint quick_replies_owner foreign key (tenant_id, owner_id) references users (tenant_id, id)
        );
        create unique index quick_replies_shared_shortcut on quick_replies (tenant_id, shortcut) where owner_id is null;
        create unique index quick_replies_own_shortcut on quick_replies (tenant_id, owner_id, shortcut) where owner_id is not null;
        create index quick_replies_by_shortcut on quick_replies (tenant_id, shortcut, id);
      `);
      await tenantTable(knex, 'quick_replies');
    },
    async down(knex) {
      await knex.raw('drop table quick_replies');
    },
  },
};
