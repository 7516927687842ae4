import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

export const preferenceMigrations: Migrations = {
  '20261129000500_user_preferences': {
    async up(knex) {
      await knex.raw(`
        create table user_preferences (
          tenant_id uuid not null,
          user_id uuid not null,
          document jsonb not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, user_id),
          constraint user_preferences_user foreign key (tenant_id, user_id) references users (tenant_id, id) on delete cascade
        );
        comment on column user_preferences.document is 'What the user chose; the rest are defaults';
      `);
      await tenantTable(knex, 'user_preferences');
    },
    async down(knex) {
      await knex.raw('drop table user_preferences');
    },
  },
};
