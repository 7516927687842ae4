import type { Migration } from '@leadengine/plugin-kit';

/**
 * The leaf of an event is hashed with the event, so that the sealer reads no bodies. Null in rows of processes that do not know of it
 * yet.
 */
export const addLeafAtOnce: Migration = {
  async up(knex) {
    await knex.raw('alter table audit_unsealed add leaf bytea, add keep_days int, add check ((leaf is null) = (keep_days is null))');
  },
  async down(knex) {
    await knex.raw('alter table audit_unsealed drop leaf, drop keep_days');
  },
};
