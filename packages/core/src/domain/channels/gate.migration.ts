import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/** What holds sends through an instance back: its pace and its circuit. */
export const gateMigrations: Migrations = {
  '20261129000320_channel_gates': {
    async up(knex) {
      await knex.raw(`
        create table channel_gates (
          tenant_id uuid not null,
          instance_id uuid not null,
          sends_per_second real check (sends_per_second > 0),
          next_slot_at timestamptz not null,
          circuit text not null default 'closed' check (circuit in ('closed', 'open', 'half_open')),
          failures timestamptz(3)[] not null default '{}',
          open_until timestamptz(3),
          updated_at timestamptz(3) not null,
          primary key (tenant_id, instance_id),
          constraint channel_gates_instance foreign key (tenant_id, instance_id) references channel_instances (tenant_id, id) on delete cascade,
          constraint channel_gates_open_until_a_time check ((circuit = 'closed') = (open_until is null))
        ) with (fillfactor = 50);
        comment on column channel_gates.next_slot_at is 'When the next message may go; a second behind allows a second''s worth at once';
        comment on column channel_gates.sends_per_second is 'Null: the engine''s setting';
      `);
      await tenantTable(knex, 'channel_gates');
    },
    async down(knex) {
      await knex.raw('drop table channel_gates');
    },
  },
};
