import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { stages } from './stage.js';

const stageList = stages.map((stage) => `'${stage}'`).join(', ');

/** Stages, outcomes, who waits since when, and the history behind them. */
export const workflowMigrations: Migrations = {
  '20261129000200_ticket_workflow': {
    async up(knex) {
      await knex.raw(`
        alter table tickets
          add column first_inbound_at timestamptz(3),
          add column first_outbound_at timestamptz(3),
          add column last_outbound_at timestamptz(3),
          add column waiting_since timestamptz(3),
          add column first_responder_id uuid,
          add column close_outcome text check (close_outcome in ('won', 'lost', 'no_interest', 'no_answer', 'duplicate', 'spam', 'other')),
          add column tag_ids uuid[] not null default '{}',
          add column next_step text,
          add column next_step_at timestamptz(3),
          add column attribution jsonb not null default '{}',
          add column campaign_id uuid,
          add column stage_since timestamptz(3),
          add constraint tickets_stage check (stage in (${stageList})),
          add constraint tickets_first_responder foreign key (tenant_id, first_responder_id) references users (tenant_id, id);

        create table ticket_transitions (
          tenant_id uuid not null,
          id uuid not null,
          ticket_id uuid not null,
          from_status text not null,
          to_status text not null,
          from_queue_id uuid,
          to_queue_id uuid,
          from_assignee_id uuid,
          to_assignee_id uuid,
          actor text not null,
          reason text,
          outcome text,
          at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint ticket_transitions_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
        );
        create index ticket_transitions_of_ticket on ticket_transitions (tenant_id, ticket_id, at desc, id desc);
        comment on table ticket_transitions is 'Every change of status, queue or assignee';

        create table ticket_stage_changes (
          tenant_id uuid not null,
          id uuid not null,
          ticket_id uuid not null,
          from_stage text not null,
          to_stage text not null,
          since timestamptz(3) not null,
          actor text not null,
          reason text,
          at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint ticket_stage_changes_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
        );
        create index ticket_stage_changes_of_ticket on ticket_stage_changes (tenant_id, ticket_id, at desc, id desc);
        create index ticket_stage_changes_by_time on ticket_stage_changes (tenant_id, at);
        comment on column ticket_stage_changes.since is 'When the ticket had come into from_stage';

        create table ticket_notes (
          tenant_id uuid not null,
          id uuid not null,
          ticket_id uuid not null,
          author_id uuid,
          author text not null,
          visibility text not null check (visibility in ('private', 'team')),
          body text not null,
          mentions uuid[] not null default '{}',
          tags text[] not null default '{}',
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint ticket_notes_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade,
          constraint ticket_notes_author foreign key (tenant_id, author_id) references users (tenant_id, id),
          constraint ticket_notes_private_has_author check (visibility = 'team' or author_id is not null)
        );
        create index ticket_notes_of_ticket on ticket_notes (tenant_id, ticket_id, created_at desc, id desc);
      `);
      for (const table of ['ticket_transitions', 'ticket_stage_changes']) await tenantTable(knex, table, 'select, insert');
      await tenantTable(knex, 'ticket_notes');
    },
    async down(knex) {
      await knex.raw(`
        drop table ticket_notes;
        drop table ticket_stage_changes;
        drop table ticket_transitions;
        alter table tickets
          drop constraint tickets_stage,
          drop column first_inbound_at, drop column first_outbound_at, drop column last_outbound_at, drop column waiting_since,
          drop column first_responder_id, drop column close_outcome, drop column tag_ids, drop column next_step, drop column next_step_at,
          drop column attribution, drop column campaign_id, drop column stage_since;
      `);
    },
  },
};
