import { tenantTable, type Migration } from '@leadengine/plugin-kit';

export const createReminders: Migration = {
  async up(knex) {
    await knex.raw(`
      create table reminders (
        tenant_id uuid not null,
        id uuid not null,
        contact_id uuid not null,
        due_at timestamptz(3) not null,
        note text not null,
        status text not null default 'open' check (status in ('open', 'due', 'cancelled')),
        created_at timestamptz(3) not null,
        settled_at timestamptz(3),
        primary key (tenant_id, id),
        constraint reminders_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
      );
      create index reminders_by_due_time on reminders (tenant_id, status, due_at, id);
      create index reminders_of_contact on reminders (tenant_id, contact_id, status);
    `);
    await tenantTable(knex, 'reminders');
  },
  async down(knex) {
    await knex.raw('drop table reminders');
  },
};
