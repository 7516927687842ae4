import type { Migrations } from '@leadengine/plugin-kit';

/** Entries of lanes that wait for their instance. */
export const holdMigrations: Migrations = {
  '20261129000302_lane_holds': {
    async up(knex) {
      await knex.raw(`
        alter table message_deliveries add column slot_at timestamptz(3), add column is_held boolean not null default false;
        comment on column message_deliveries.slot_at is 'Its turn in the pace of its instance, once taken';
        comment on column message_deliveries.is_held is 'Waits because the circuit of its instance is open';
      `);
    },
    async down(knex) {
      await knex.raw('alter table message_deliveries drop column slot_at, drop column is_held');
    },
  },
};
