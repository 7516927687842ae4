import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Simulations with their offers, proposals and deals of tickets, with every amount in a column. */
export const createSales: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_simulations (
        tenant_id uuid not null,
        id uuid not null,
        ticket_id uuid not null,
        agreement_id uuid not null,
        product_id uuid not null,
        registration_id uuid,
        mode text not null check (mode in ('margin', 'net', 'financed')),
        amount numeric(18, 2) not null check (amount > 0),
        payoff numeric(18, 2) not null check (payoff >= 0),
        available_margin numeric(18, 2),
        contract_on date not null,
        rates_as_of timestamptz(3) not null,
        engine_version text not null,
        rule_version text not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_simulations_of_ticket unique (tenant_id, ticket_id, id),
        constraint credit_simulations_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id),
        constraint credit_simulations_product foreign key (tenant_id, agreement_id, product_id)
          references credit_products (tenant_id, agreement_id, id),
        constraint credit_simulations_registration foreign key (tenant_id, registration_id) references credit_registrations (tenant_id, id)
      );
      create index credit_simulations_by_time on credit_simulations (tenant_id, ticket_id, created_at desc, id desc);

      create table credit_offers (
        tenant_id uuid not null,
        id uuid not null,
        simulation_id uuid not null,
        rank int not null check (rank > 0),
        table_id uuid not null,
        version_id uuid not null,
        rate_id uuid not null,
        bank text not null,
        table_name text not null,
        modality text not null,
        term_months smallint not null,
        monthly_rate numeric(20, 12) not null,
        coefficient numeric(20, 12) not null,
        contract_on date not null,
        first_due_on date not null,
        last_due_on date not null,
        grace_days int not null,
        installment numeric(18, 2) not null,
        financed numeric(18, 2) not null,
        net numeric(18, 2) not null,
        fee numeric(18, 2) not null,
        iof numeric(18, 2) not null,
        total numeric(18, 2) not null,
        cet_annual numeric(20, 10) not null,
        cet_monthly numeric(20, 10) not null,
        commission_rate numeric(20, 12),
        violations jsonb not null,
        is_eligible boolean not null generated always as (violations = '[]'::jsonb) stored,
        request jsonb not null,
        primary key (tenant_id, id),
        constraint credit_offers_rank unique (tenant_id, simulation_id, rank),
        constraint credit_offers_of_simulation unique (tenant_id, simulation_id, id),
        constraint credit_offers_simulation foreign key (tenant_id, simulation_id) references credit_simulations (tenant_id, id),
        constraint credit_offers_version foreign key (tenant_id, table_id, version_id)
          references credit_table_versions (tenant_id, table_id, id),
        constraint credit_offers_rate foreign key (tenant_id, version_id, rate_id) references credit_rates (tenant_id, version_id, id)
      );
      comment on column credit_offers.request is 'All that the figures follow from: the same engine gives the same figures at any time';

      create table credit_proposals (
        tenant_id uuid not null,
        id uuid not null,
        ticket_id uuid not null,
        simulation_id uuid not null,
        offer_id uuid not null,
        status text not null check (status in ('draft', 'simulated', 'awaiting_consent', 'awaiting_signature', 'analysis', 'pendency',
          'awaiting_balance', 'awaiting_annotation', 'annotation_failed', 'awaiting_disbursement', 'disbursement_failed', 'paid', 'rejected',
          'cancelled', 'expired', 'unknown')),
        bank text not null,
        term_months smallint not null,
        installment numeric(18, 2) not null,
        financed numeric(18, 2) not null,
        net numeric(18, 2) not null,
        total numeric(18, 2) not null,
        note text not null,
        seller_id uuid,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_proposals_of_ticket unique (tenant_id, ticket_id, id),
        constraint credit_proposals_simulation foreign key (tenant_id, ticket_id, simulation_id)
          references credit_simulations (tenant_id, ticket_id, id),
        constraint credit_proposals_offer foreign key (tenant_id, simulation_id, offer_id)
          references credit_offers (tenant_id, simulation_id, id),
        constraint credit_proposals_seller foreign key (tenant_id, seller_id) references users (tenant_id, id)
      );
      create index credit_proposals_by_time on credit_proposals (tenant_id, ticket_id, created_at desc, id desc);
      create index credit_proposals_by_status on credit_proposals (tenant_id, status, created_at desc, id desc);

      create table credit_deals (
        tenant_id uuid not null,
        id uuid not null,
        ticket_id uuid not null,
        proposal_id uuid not null,
        bank text not null,
        term_months smallint not null,
        installment numeric(18, 2) not null,
        financed numeric(18, 2) not null,
        net numeric(18, 2) not null,
        total numeric(18, 2) not null,
        closed_at timestamptz(3) not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_deals_of_proposal unique (tenant_id, proposal_id),
        constraint credit_deals_proposal foreign key (tenant_id, ticket_id, proposal_id)
          references credit_proposals (tenant_id, ticket_id, id)
      );
      create index credit_deals_by_time on credit_deals (tenant_id, ticket_id, created_at desc, id desc);
      create index credit_deals_by_closing on credit_deals (tenant_id, closed_at);
    `);
    // What a customer was shown is never rewritten.
    await tenantTable(knex, 'credit_simulations', 'select, insert');
    await tenantTable(knex, 'credit_offers', 'select, insert');
    await tenantTable(knex, 'credit_proposals', 'select, insert, update (status, note, version, updated_at)');
    await tenantTable(knex, 'credit_deals', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table credit_deals, credit_proposals, credit_offers, credit_simulations');
  },
};
