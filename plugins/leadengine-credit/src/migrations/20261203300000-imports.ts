import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = [
  'credit_import_templates',
  'credit_imports',
  'credit_import_tables',
  'credit_import_rates',
  'credit_import_issues',
] as const;

/** Files of rate tables: how they are read, what they say, what they would change, and what became of them. */
export const createImports: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_import_templates (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        name_key text collate "C" not null,
        mapping jsonb not null,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_import_templates_name unique (tenant_id, name_key)
      );

      create table credit_imports (
        tenant_id uuid not null,
        id uuid not null,
        agreement_id uuid,
        product_id uuid,
        template_id uuid,
        media_id uuid not null,
        file_name text,
        size_bytes bigint not null,
        sha256 text not null,
        mapping jsonb not null,
        mapping_key text not null,
        coefficient_basis text not null check (coefficient_basis in ('d30', 'calendar', 'calendar_365')),
        effective_from timestamptz(3),
        effective_until timestamptz(3),
        time_zone text not null,
        status text not null default 'queued' check (status in
          ('queued', 'reading', 'comparing', 'ready', 'invalid', 'applying', 'applied', 'failed', 'cancelled')),
        spec jsonb,
        preview jsonb,
        progress real not null default 0,
        rows_read int not null default 0,
        rate_count int not null default 0,
        table_count int not null default 0,
        error_count int not null default 0,
        warning_count int not null default 0,
        compared_tables int not null default 0,
        applied_tables int not null default 0,
        diff jsonb,
        approval_reasons text[] not null default '{}',
        approved_by text,
        failure_code text,
        failure text,
        created_by text not null,
        created_at timestamptz(3) not null,
        started_at timestamptz(3),
        ended_at timestamptz(3),
        is_swept boolean not null default false,
        primary key (tenant_id, id),
        constraint credit_imports_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id),
        constraint credit_imports_product foreign key (tenant_id, agreement_id, product_id)
          references credit_products (tenant_id, agreement_id, id),
        constraint credit_imports_time check (effective_until is null or effective_from is null or effective_until > effective_from),
        constraint credit_imports_end check ((status in ('applied', 'failed', 'cancelled', 'invalid')) = (ended_at is not null))
      );
      create unique index credit_imports_once on credit_imports (tenant_id, sha256, mapping_key)
        where status not in ('failed', 'cancelled', 'invalid');
      create index credit_imports_by_time on credit_imports (tenant_id, created_at desc, id desc);
      create index credit_imports_of_agreement on credit_imports (tenant_id, agreement_id, created_at desc, id desc);
      create index credit_imports_unswept on credit_imports (tenant_id, created_at) where not is_swept;
      comment on column credit_imports.mapping_key is 'Digest of all that decides what becomes of the file; the same file with the same is one import';
      comment on column credit_imports.spec is 'What the file was read with, so that a reader that starts again reads it alike';

      create table credit_import_tables (
        tenant_id uuid not null,
        id uuid not null,
        import_id uuid not null,
        number int not null,
        agreement_id uuid not null,
        product_id uuid not null,
        table_id uuid,
        version_id uuid not null,
        base_version_id uuid,
        bank text not null,
        code text not null,
        name text not null,
        modality text not null,
        effective_from date,
        effective_until date,
        source_sheet text,
        source_row int not null,
        added int not null default 0,
        changed int not null default 0,
        removed int not null default 0,
        unchanged int not null default 0,
        max_coefficient_change numeric(20, 12),
        max_commission_change numeric(20, 12),
        applied_at timestamptz(3),
        primary key (tenant_id, id),
        constraint credit_import_tables_number unique (tenant_id, import_id, number),
        constraint credit_import_tables_import foreign key (tenant_id, import_id) references credit_imports (tenant_id, id),
        constraint credit_import_tables_product foreign key (tenant_id, agreement_id, product_id)
          references credit_products (tenant_id, agreement_id, id)
      );
      create index credit_import_tables_of_agreement on credit_import_tables (tenant_id, import_id, agreement_id, number);
      comment on column credit_import_tables.version_id is 'Id of the version that applying makes';
      comment on column credit_import_tables.base_version_id is 'What was in force when the import was compared; null for a new table';

      -- Belongs to an import by number of its table. Without a foreign key, which a million rows would look up one by one: only the job that
      -- stores the table in the same transaction writes here, and sweeping removes both.
      create table credit_import_rates (
        tenant_id uuid not null,
        import_id uuid not null,
        table_number int not null,
        term_months smallint not null check (term_months between 1 and 480),
        contract_day smallint not null check (contract_day between 0 and 31),
        id uuid not null,
        source_row int not null,
        monthly_rate numeric(20, 12) not null,
        coefficient numeric(20, 12),
        fee_rate numeric(20, 12) not null,
        fee_flat numeric(18, 2) not null,
        min_amount numeric(18, 2),
        max_amount numeric(18, 2),
        min_installment numeric(18, 2),
        max_installment numeric(18, 2),
        min_age smallint,
        max_age smallint,
        commission_rate numeric(20, 12),
        primary key (tenant_id, import_id, table_number, term_months, contract_day)
      );

      create table credit_import_issues (
        tenant_id uuid not null,
        import_id uuid not null,
        number int not null,
        severity text not null check (severity in ('error', 'warning')),
        code text not null,
        sheet text,
        source_row int not null,
        source_column text,
        value text,
        hint text not null,
        primary key (tenant_id, import_id, number),
        constraint credit_import_issues_import foreign key (tenant_id, import_id) references credit_imports (tenant_id, id)
      );
    `);
    await tenantTable(knex, 'credit_import_templates');
    await tenantTable(knex, 'credit_imports', 'select, insert, update');
    await tenantTable(knex, 'credit_import_tables', 'select, insert, update');
    await tenantTable(knex, 'credit_import_rates', 'select, insert, delete');
    await tenantTable(knex, 'credit_import_issues', 'select, insert');
  },
  async down(knex) {
    await knex.raw(`drop table ${[...tables].reverse().join(', ')}`);
  },
};
