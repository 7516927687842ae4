import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** What people at the helpdesk write down about a person, promise them and remember of them. */
export const addContactRecords: Migration = {
  async up(knex) {
    await knex.raw(`
      create table contact_notes (
        tenant_id uuid not null,
        id uuid not null,
        contact_id uuid not null,
        body text not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint contact_notes_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
      );
      create index contact_notes_of_contact on contact_notes (tenant_id, contact_id, created_at desc, id desc);

      create table contact_tasks (
        tenant_id uuid not null,
        id uuid not null,
        contact_id uuid not null,
        title text not null,
        description text not null,
        status text not null default 'open' check (status in ('open', 'completed', 'cancelled')),
        due_at timestamptz(3),
        due_key timestamptz(3) not null generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
        assignee_id uuid,
        created_by text not null,
        settled_at timestamptz(3),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint contact_tasks_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade,
        constraint contact_tasks_assignee foreign key (tenant_id, assignee_id) references users (tenant_id, id),
        constraint contact_tasks_settled_at_a_time check ((status = 'open') = (settled_at is null))
      );
      create index contact_tasks_of_contact on contact_tasks (tenant_id, contact_id, created_at desc, id desc);
      create index contact_tasks_due on contact_tasks (tenant_id, status, due_key, id);
      create index contact_tasks_due_of_assignee
        on contact_tasks (tenant_id, assignee_id, status, due_key, id);

      create table contact_interactions (
        tenant_id uuid not null,
        id uuid not null,
        contact_id uuid not null,
        channel text not null check (channel in ('whatsapp', 'email', 'phone', 'web', 'other')),
        direction text not null check (direction in ('inbound', 'outbound')),
        summary text not null,
        occurred_at timestamptz(3) not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint contact_interactions_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
      );
      create index contact_interactions_of_contact on contact_interactions (tenant_id, contact_id, occurred_at desc, id desc);

      create table contact_merges (
        tenant_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        target_id uuid not null,
        journal jsonb not null,
        merged_by text not null,
        merged_at timestamptz(3) not null,
        undone_at timestamptz(3),
        primary key (tenant_id, id),
        constraint contact_merges_source foreign key (tenant_id, source_id) references contacts (tenant_id, id) on delete cascade,
        constraint contact_merges_target foreign key (tenant_id, target_id) references contacts (tenant_id, id) on delete cascade
      );
      create unique index contact_merges_in_force on contact_merges (tenant_id, source_id) where undone_at is null;
      create index contact_merges_of_target on contact_merges (tenant_id, target_id);
      comment on column contact_merges.journal is 'What was moved, so that it can be moved back';
    `);
    for (const table of ['contact_notes', 'contact_tasks', 'contact_interactions', 'contact_merges']) await tenantTable(knex, table);
  },
  async down(knex) {
    await knex.raw('drop table contact_merges; drop table contact_interactions; drop table contact_tasks; drop table contact_notes;');
  },
};
