import type { Migration } from '@leadengine/plugin-kit';

/**
 * When a change of a secret came into its tenant's audit log; of a tenant with a database of its own that is another transaction, in
 * another database. Changes before this were recorded in theirs.
 */
export const recordSecretChanges: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table secret_changes add recorded_at timestamptz;
      update secret_changes set recorded_at = at;
      create index secret_changes_to_record on secret_changes (tenant_id, id) where recorded_at is null;
      grant update (recorded_at) on secret_changes to leadengine_app`);
  },
  async down(knex) {
    await knex.raw(`
      drop index secret_changes_to_record;
      revoke update (recorded_at) on secret_changes from leadengine_app;
      alter table secret_changes drop recorded_at`);
  },
};
