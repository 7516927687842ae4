import type { Migration } from '@leadengine/plugin-kit';

/** One that fails or has to wait comes back later and later, and holds up no other. */
export const erasureAttempts: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table erasures add attempts int not null default 0;
      grant update (attempts) on erasures to leadengine_relay`);
  },
  async down(knex) {
    await knex.raw('alter table erasures drop attempts');
  },
};
