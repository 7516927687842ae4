import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Files of contacts on their way in, and what became of each row. */
export const addContactImports: Migration = {
  async up(knex) {
    await knex.raw(`
      create table contact_imports (
        tenant_id uuid not null,
        id uuid not null,
        status text not null default 'queued' check (status in ('queued', 'running', 'completed')),
        content text,
        row_count int not null default 0,
        created_count int not null default 0,
        updated_count int not null default 0,
        skipped_count int not null default 0,
        invalid_count int not null default 0,
        created_by text not null,
        created_at timestamptz(3) not null,
        finished_at timestamptz(3),
        primary key (tenant_id, id),
        constraint contact_imports_content_until_finished check ((status = 'completed') = (content is null))
      );
      comment on column contact_imports.row_count is 'Rows that are done; a job that starts anew goes on after them';

      create table contact_import_rows (
        tenant_id uuid not null,
        import_id uuid not null,
        row_number int not null,
        outcome text not null check (outcome in ('created', 'updated', 'skipped', 'invalid')),
        contact_id uuid,
        detail text,
        primary key (tenant_id, import_id, row_number),
        constraint contact_import_rows_import foreign key (tenant_id, import_id) references contact_imports (tenant_id, id) on delete cascade,
        constraint contact_import_rows_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id)
      );
      create index contact_import_rows_of_contact on contact_import_rows (tenant_id, contact_id);
    `);
    for (const table of ['contact_imports', 'contact_import_rows']) await tenantTable(knex, table);
  },
  async down(knex) {
    await knex.raw('drop table contact_import_rows; drop table contact_imports;');
  },
};
