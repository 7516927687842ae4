import type { Migration } from '@leadengine/plugin-kit';

/** When a submission is to go on, so that neither a second job nor the sweep comes before that. */
export const addSubmissionDue: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_submissions add column due_at timestamptz(3);
      comment on column credit_submissions.due_at is 'Nobody goes on with it before; null for at once';
    `);
  },
  async down(knex) {
    await knex.raw('alter table credit_submissions drop column due_at');
  },
};
