import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Values of the law that a tenant keeps by itself, beside those that the engine knows. */
export const createRules: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_rules (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('iof', 'rate_cap', 'card_rate_cap', 'max_term', 'fees', 'margin')),
        payer text,
        valid_from date not null,
        value jsonb not null,
        legal_basis text not null check (legal_basis <> ''),
        note text not null default '',
        created_by text not null,
        created_at timestamptz(3) not null,
        withdrawn_by text,
        withdrawn_at timestamptz(3),
        primary key (tenant_id, id),
        constraint credit_rules_withdrawn check ((withdrawn_by is null) = (withdrawn_at is null))
      );
      create unique index credit_rules_one on credit_rules (tenant_id, kind, coalesce(payer, ''), valid_from) where withdrawn_at is null;
      create index credit_rules_by_time on credit_rules (tenant_id, created_at desc, id desc);
      create index credit_rules_by_kind on credit_rules (tenant_id, kind, created_at desc, id desc);
    `);
    // What a rule says is never rewritten: simulations name it.
    await tenantTable(knex, 'credit_rules', 'select, insert, update (withdrawn_by, withdrawn_at)');
  },
  async down(knex) {
    await knex.raw('drop table credit_rules');
  },
};
