import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Proposals that providers were asked to take back. */
export const createCancellations: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_cancellations (
        tenant_id uuid not null,
        submission_id uuid not null,
        state text not null check (state in ('pending', 'done', 'refused', 'parked')),
        reason text not null,
        attempts int not null default 0,
        due_at timestamptz(3) not null,
        failure_code text,
        failure text,
        created_by text not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, submission_id),
        constraint credit_cancellations_submission foreign key (tenant_id, submission_id) references credit_submissions (tenant_id, id)
      );
      comment on column credit_cancellations.due_at is 'Nobody asks the provider before; what is long due lost its job';
      create index credit_cancellations_unsettled on credit_cancellations (tenant_id, due_at) where state = 'pending';
    `);
    await tenantTable(
      knex,
      'credit_cancellations',
      'select, insert, update (state, reason, attempts, due_at, failure_code, failure, updated_at)',
    );
  },
  async down(knex) {
    await knex.raw('drop table credit_cancellations');
  },
};
