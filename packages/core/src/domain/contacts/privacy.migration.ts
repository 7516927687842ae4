import type { Migration } from '@leadengine/plugin-kit';

/** Why a person's data may not be erased yet. */
export const addLegalHolds: Migration = {
  async up(knex) {
    await knex.raw('alter table contacts add column legal_hold text');
  },
  async down(knex) {
    await knex.raw('alter table contacts drop column legal_hold');
  },
};
