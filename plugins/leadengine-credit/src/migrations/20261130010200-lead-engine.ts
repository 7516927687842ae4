import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** People by CPF with their registrations, and who contacts whom in which campaign. */
export const createLeadEngine: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_persons (
        tenant_id uuid not null,
        id uuid not null,
        document_sealed text,
        document_index text,
        document_hint text,
        contact_id uuid,
        name text not null,
        phone text,
        birth_date date,
        source text not null,
        collected_at timestamptz(3),
        legal_basis text not null,
        evidence text not null,
        is_erased boolean not null default false,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_persons_document unique (tenant_id, document_index),
        constraint credit_persons_whole_document check (num_nulls(document_sealed, document_index, document_hint) in (0, 3)),
        constraint credit_persons_identified check (document_index is not null or phone is not null or is_erased),
        constraint credit_persons_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id)
      );
      create unique index credit_persons_provisional on credit_persons (tenant_id, phone) where document_index is null and phone is not null;
      create index credit_persons_of_contact on credit_persons (tenant_id, contact_id) where contact_id is not null;

      create table credit_registrations (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        agreement_id uuid not null,
        number_sealed text not null,
        number_index text not null,
        number_hint text not null,
        margin numeric(18, 2),
        net_margin numeric(18, 2),
        margin_at timestamptz(3),
        is_hot boolean not null default false,
        score smallint not null default 0 check (score between 0 and 100),
        available_from timestamptz(3),
        received_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_registrations_number unique (tenant_id, agreement_id, number_index),
        constraint credit_registrations_of_person unique (tenant_id, person_id, id),
        constraint credit_registrations_person foreign key (tenant_id, person_id) references credit_persons (tenant_id, id),
        constraint credit_registrations_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id)
      );
      create index credit_registrations_by_person on credit_registrations (tenant_id, person_id, agreement_id);
      create index credit_registrations_by_time on credit_registrations (tenant_id, received_at desc, id desc);
      create index credit_registrations_of_agreement on credit_registrations (tenant_id, agreement_id, received_at desc, id desc);
      create index credit_registrations_to_take on credit_registrations (tenant_id, agreement_id, is_hot desc, score desc, id)
        include (available_from) where available_from is not null;
      comment on column credit_registrations.available_from is 'When somebody may take the person next; null while somebody has them';

      create table credit_campaigns (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid not null,
        instance_id uuid,
        name text not null,
        name_key text not null,
        status text not null check (status in ('draft', 'active', 'paused', 'ended')),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_campaigns_name unique (tenant_id, agreement_id, name_key),
        constraint credit_campaigns_of_agreement unique (tenant_id, agreement_id, id),
        constraint credit_campaigns_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id),
        constraint credit_campaigns_instance foreign key (tenant_id, instance_id) references channel_instances (tenant_id, id)
      );
      create index credit_campaigns_by_time on credit_campaigns (tenant_id, created_at desc, id desc);
      create index credit_campaigns_by_status on credit_campaigns (tenant_id, status, created_at desc, id desc);
      create index credit_campaigns_by_agreement on credit_campaigns (tenant_id, agreement_id, created_at desc, id desc);

      create table credit_allocations (
        tenant_id uuid not null,
        id uuid not null,
        campaign_id uuid not null,
        agreement_id uuid not null,
        instance_id uuid,
        person_id uuid not null,
        registration_id uuid not null,
        owner_id uuid not null,
        status text not null check (status in ('allocated', 'contacted', 'won', 'lost')),
        is_active boolean not null generated always as (status in ('allocated', 'contacted')) stored,
        loss_reason text,
        notes text not null default '',
        contacted_at timestamptz(3),
        settled_at timestamptz(3),
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_allocations_campaign foreign key (tenant_id, agreement_id, campaign_id)
          references credit_campaigns (tenant_id, agreement_id, id),
        constraint credit_allocations_registration foreign key (tenant_id, person_id, registration_id)
          references credit_registrations (tenant_id, person_id, id),
        constraint credit_allocations_owner foreign key (tenant_id, owner_id) references users (tenant_id, id),
        constraint credit_allocations_once_per_campaign unique (tenant_id, campaign_id, person_id),
        constraint credit_allocations_lost_for_a_reason check (loss_reason is null or status = 'lost')
      );
      create unique index credit_allocations_one_owner on credit_allocations (tenant_id, person_id) where is_active;
      create index credit_allocations_of_campaign on credit_allocations (tenant_id, campaign_id, created_at desc, id desc);
      create index credit_allocations_of_campaign_by_status on credit_allocations (tenant_id, campaign_id, status, created_at desc, id desc);
      create index credit_allocations_of_agreement on credit_allocations (tenant_id, agreement_id, created_at desc, id desc);
      create index credit_allocations_of_agreement_by_status on credit_allocations (tenant_id, agreement_id, status, created_at desc, id desc);
      create index credit_allocations_of_instance on credit_allocations (tenant_id, instance_id, created_at desc, id desc)
        where instance_id is not null;
      create index credit_allocations_of_owner on credit_allocations (tenant_id, owner_id, created_at desc, id desc);
      create index credit_allocations_of_registration on credit_allocations (tenant_id, registration_id);

      create table credit_allocation_events (
        tenant_id uuid not null,
        id uuid not null,
        allocation_id uuid not null,
        from_status text,
        to_status text not null,
        reason text not null,
        rule_version text not null,
        note text not null,
        actor text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_allocation_events_allocation foreign key (tenant_id, allocation_id) references credit_allocations (tenant_id, id)
      );
      create index credit_allocation_events_of_allocation on credit_allocation_events (tenant_id, allocation_id, created_at desc, id desc);
    `);
    for (const table of ['credit_persons', 'credit_registrations', 'credit_campaigns', 'credit_allocations'])
      await tenantTable(knex, table, 'select, insert, update');
    // A note may be emptied when its person is forgotten; that something happened stays.
    await tenantTable(knex, 'credit_allocation_events', 'select, insert, update (note)');
  },
  async down(knex) {
    await knex.raw('drop table credit_allocation_events, credit_allocations, credit_campaigns, credit_registrations, credit_persons');
  },
};
