import type { Migration } from '@leadengine/plugin-kit';

/** Offers no longer keep when somebody was born. */
export const forgetBirthDates: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_offers no force row level security;
      update credit_offers set request = request #- '{limits,birthDate}' where request #> '{limits,birthDate}' is not null;
      alter table credit_offers force row level security;
    `);
  },
  down: () => Promise.resolve(),
};
