import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const kindsOf = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
const before = ['iof', 'rate_cap', 'card_rate_cap', 'max_term', 'fees', 'margin'];

/** Cards, advances and transfers that were simulated, and rules about them. */
export const createProductSimulations: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_rules drop constraint credit_rules_kind_check;
      alter table credit_rules add constraint credit_rules_kind_check
        check (kind in (${kindsOf([...before, 'card_limits', 'fgts_advance', 'fgts_bands'])}));

      create table credit_product_simulations (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('card', 'fgts_advance', 'portability')),
        ticket_id uuid not null,
        agreement_id uuid,
        registration_id uuid,
        contract_on date not null,
        input jsonb,
        figures jsonb,
        violations jsonb not null,
        is_eligible boolean not null,
        net numeric(18, 2),
        installment numeric(18, 2),
        engine_version text not null,
        rule_version text not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_product_simulations_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id),
        constraint credit_product_simulations_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id),
        constraint credit_product_simulations_registration foreign key (tenant_id, registration_id)
          references credit_registrations (tenant_id, id),
        constraint credit_product_simulations_agreed check (agreement_id is not null or kind = 'fgts_advance')
      );
      comment on column credit_product_simulations.net is 'What the customer may get: of an advance what is paid out, of a card its withdrawal';
      comment on column credit_product_simulations.installment is 'What is taken off a month: of a card its reserve';
      create index credit_product_simulations_by_time on credit_product_simulations (tenant_id, ticket_id, created_at desc, id desc);
      create index credit_product_simulations_by_kind
        on credit_product_simulations (tenant_id, ticket_id, kind, created_at desc, id desc);
    `);
    // What a customer was shown is never rewritten; it is emptied when they are erased.
    await tenantTable(knex, 'credit_product_simulations', 'select, insert, update (input, figures, violations, net, installment)');
  },
  async down(knex) {
    await knex.raw(`
      drop table credit_product_simulations;
      alter table credit_rules drop constraint credit_rules_kind_check;
      alter table credit_rules add constraint credit_rules_kind_check check (kind in (${kindsOf(before)})) not valid;
    `);
  },
};
