import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Rates by version of a table, which nobody changes once written, and what was done to an agreement. */
export const createRates: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_table_versions (
        tenant_id uuid not null,
        id uuid not null,
        table_id uuid not null,
        number int not null check (number > 0),
        status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
        effective tstzrange,
        planned_until timestamptz(3),
        coefficient_basis text not null check (coefficient_basis in ('d30', 'calendar', 'calendar_365')),
        copied_from uuid,
        note text not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        published_at timestamptz(3),
        primary key (tenant_id, id),
        constraint credit_table_versions_number unique (tenant_id, table_id, number),
        constraint credit_table_versions_of_table unique (tenant_id, table_id, id),
        constraint credit_table_versions_table foreign key (tenant_id, table_id) references credit_tables (tenant_id, id),
        constraint credit_table_versions_source foreign key (tenant_id, table_id, copied_from)
          references credit_table_versions (tenant_id, table_id, id),
        constraint credit_table_versions_half_open check (effective is null
          or (not isempty(effective) and lower_inc(effective) and not upper_inc(effective))),
        constraint credit_table_versions_effective check ((status = 'published') = (effective is not null)),
        constraint credit_table_versions_apart exclude using gist (tenant_id with =, table_id with =, effective with &&)
          where (status = 'published')
      );

      comment on column credit_table_versions.planned_until is 'End that was asked for; the next version may have ended it earlier';

      create table credit_rates (
        tenant_id uuid not null,
        id uuid not null,
        version_id uuid not null,
        term_months smallint not null check (term_months between 1 and 480),
        contract_day smallint not null default 0 check (contract_day between 0 and 31),
        monthly_rate numeric(20, 12) not null check (monthly_rate >= 0 and monthly_rate < 1),
        coefficient numeric(20, 12) check (coefficient > 0),
        fee_rate numeric(20, 12) not null check (fee_rate >= 0 and fee_rate < 1),
        fee_flat numeric(18, 2) not null check (fee_flat >= 0),
        min_amount numeric(18, 2) check (min_amount >= 0),
        max_amount numeric(18, 2),
        min_installment numeric(18, 2) check (min_installment >= 0),
        max_installment numeric(18, 2),
        min_age smallint check (min_age between 0 and 150),
        max_age smallint,
        commission_rate numeric(20, 12) check (commission_rate >= 0 and commission_rate <= 1),
        primary key (tenant_id, id),
        constraint credit_rates_term unique (tenant_id, version_id, term_months, contract_day),
        constraint credit_rates_of_version unique (tenant_id, version_id, id),
        constraint credit_rates_version foreign key (tenant_id, version_id) references credit_table_versions (tenant_id, id),
        constraint credit_rates_ranges check (
          coalesce(max_amount >= coalesce(min_amount, 0), true) and coalesce(max_installment >= coalesce(min_installment, 0), true)
          and coalesce(max_age >= coalesce(min_age, 0), true))
      );
      comment on column credit_rates.contract_day is 'Day of the month the coefficient is for; 0 when it holds for all';
      comment on column credit_rates.monthly_rate is 'A fraction: 0.0185 is 1.85 % per month';

      create table credit_agreement_history (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid not null,
        action text not null,
        subject_id uuid,
        actor text not null,
        note text not null,
        changes jsonb not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_agreement_history_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id)
      );
      create index credit_agreement_history_of_agreement on credit_agreement_history (tenant_id, agreement_id, created_at desc, id desc);
    `);
    // What a simulation refers to is never rewritten: publishing moves a version's time and nothing else.
    await tenantTable(knex, 'credit_table_versions', 'select, insert, update (status, effective, planned_until, published_at)');
    await tenantTable(knex, 'credit_rates', 'select, insert');
    await tenantTable(knex, 'credit_agreement_history', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table credit_agreement_history, credit_rates, credit_table_versions');
  },
};
