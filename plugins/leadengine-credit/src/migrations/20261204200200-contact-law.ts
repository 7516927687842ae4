import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Whom the law protects from offers, and what was withheld for it. */
export const createContactLaw: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_persons add column benefit_started_on date;
      comment on column credit_persons.benefit_started_on is 'DDB: active marketing waits 180 days from it (IN PRES/INSS 138/2022 art. 35)';

      create table credit_blocked_contacts (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('phone', 'document')),
        subject_index text not null,
        subject_hint text not null,
        registered_on date not null,
        removed_on date,
        source text not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_blocked_contacts_subject unique (tenant_id, kind, subject_index),
        constraint credit_blocked_contacts_removed check (removed_on is null or removed_on >= registered_on)
      );
      create index credit_blocked_contacts_by_time on credit_blocked_contacts (tenant_id, updated_at desc, id desc);
      comment on table credit_blocked_contacts is 'Não Me Perturbe: by digests, since most of it is about people who are none of ours';

      create table credit_contact_decisions (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid,
        contact_id uuid,
        occasion text not null check (occasion in ('check', 'simulation')),
        purpose text not null,
        is_allowed boolean not null,
        reason text not null,
        allowed_from date,
        actor text not null,
        decided_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_contact_decisions_person foreign key (tenant_id, person_id) references credit_persons (tenant_id, id)
      );
      create index credit_contact_decisions_by_time on credit_contact_decisions (tenant_id, decided_at desc, id desc);
      create index credit_contact_decisions_by_reason on credit_contact_decisions (tenant_id, reason, decided_at desc, id desc);
      create index credit_contact_decisions_of_person on credit_contact_decisions (tenant_id, person_id, decided_at desc, id desc);
    `);
    await tenantTable(knex, 'credit_blocked_contacts', 'select, insert, update');
    await tenantTable(knex, 'credit_contact_decisions', 'select, insert');
  },
  async down(knex) {
    await knex.raw(
      'drop table credit_contact_decisions, credit_blocked_contacts; alter table credit_persons drop column benefit_started_on',
    );
  },
};
