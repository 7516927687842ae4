import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = ['credit_agreements', 'credit_products', 'credit_tables', 'credit_windows'] as const;

/** Agreements with payers, what is sold under them, at which rates, and when contracts are taken. */
export const createAgreements: Migration = {
  async up(knex) {
    await knex.raw(`
      -- Lets an exclusion constraint compare ids beside ranges. A trusted extension: the owner of the database may add it.
      create extension if not exists btree_gist;

      create table credit_agreements (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        slug text not null,
        status text not null default 'draft' check (status in ('draft', 'active', 'published', 'suspended', 'terminated', 'archived')),
        payer text not null check (payer in ('inss', 'inss_bpc', 'siape', 'clt', 'state', 'municipal', 'military', 'other')),
        segment text not null,
        description text not null,
        source_code text,
        tags text[] not null,
        metadata jsonb not null,
        search text collate "C" not null,
        version int not null default 1,
        published_at timestamptz(3),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_agreements_slug unique (tenant_id, slug)
      );
      create unique index credit_agreements_source_code on credit_agreements (tenant_id, source_code) where source_code is not null;
      create index credit_agreements_by_name on credit_agreements (tenant_id, search, id);
      create index credit_agreements_by_status on credit_agreements (tenant_id, status, search, id);
      comment on column credit_agreements.source_code is 'Name of the agreement at the source of leads';

      create table credit_products (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid not null,
        kind text not null check (kind in
          ('loan', 'refinancing', 'portability', 'refinancing_of_portability', 'card', 'benefit_card', 'fgts_advance', 'salary_portability')),
        name text not null,
        is_active boolean not null default true,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_products_name unique (tenant_id, agreement_id, name),
        constraint credit_products_of_agreement unique (tenant_id, agreement_id, id),
        constraint credit_products_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id)
      );

      create table credit_tables (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid not null,
        product_id uuid not null,
        bank text not null,
        code text not null,
        name text not null,
        modality text not null,
        priority smallint not null default 100 check (priority between 0 and 1000),
        is_archived boolean not null default false,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_tables_code unique (tenant_id, agreement_id, product_id, bank, code, modality),
        constraint credit_tables_of_agreement unique (tenant_id, agreement_id, id),
        constraint credit_tables_product foreign key (tenant_id, agreement_id, product_id)
          references credit_products (tenant_id, agreement_id, id)
      );
      create index credit_tables_by_priority on credit_tables (tenant_id, agreement_id, priority, id);
      create index credit_tables_of_product on credit_tables (tenant_id, product_id, priority, id);
      comment on column credit_tables.priority is 'Order of offers; the lowest comes first';

      create table credit_windows (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid not null,
        table_id uuid,
        scope_id uuid not null generated always as (coalesce(table_id, agreement_id)) stored,
        label text not null,
        days daterange not null check (not isempty(days) and lower_inf(days) = false and upper_inf(days) = false),
        first_due_on date not null,
        payroll_month date check (extract(day from payroll_month) = 1),
        is_active boolean not null default true,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_windows_of_agreement unique (tenant_id, agreement_id, id),
        constraint credit_windows_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id),
        constraint credit_windows_table foreign key (tenant_id, agreement_id, table_id) references credit_tables (tenant_id, agreement_id, id),
        constraint credit_windows_due_later check (first_due_on >= upper(days)),
        constraint credit_windows_apart exclude using gist (tenant_id with =, scope_id with =, days with &&) where (is_active)
      );
      create index credit_windows_by_day on credit_windows (tenant_id, agreement_id, lower(days), id);
      comment on column credit_windows.scope_id is 'The table a window is for, or the agreement when it is for all that have none of their own';
    `);
    for (const table of tables) await tenantTable(knex, table, 'select, insert, update');
    await knex.raw('grant delete on credit_windows to leadengine_app');
  },
  async down(knex) {
    await knex.raw(`drop table ${[...tables].reverse().join(', ')}`);
  },
};
