import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Where leads are pulled from, and what each pull did. */
export const createLeadSources: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_sources (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        base_url text not null,
        token_sealed text not null,
        is_active boolean not null default true,
        timeout_ms int not null check (timeout_ms between 100 and 60000),
        failures int not null default 0,
        blocked_until timestamptz(3),
        last_success_at timestamptz(3),
        last_failure_at timestamptz(3),
        last_failure text,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_sources_name unique (tenant_id, name)
      );
      comment on column credit_sources.blocked_until is 'No call before this time, as the last ones failed';

      create table credit_pulls (
        tenant_id uuid not null,
        id uuid not null,
        source_id uuid not null,
        agreement_id uuid not null,
        status text not null default 'queued' check (status in ('queued', 'running', 'succeeded', 'failed')),
        since timestamptz(3),
        until timestamptz(3),
        phase text not null default 'all' check (phase in ('all', 'hot')),
        next_page int not null default 0,
        pulled int not null default 0,
        added int not null default 0,
        changed int not null default 0,
        rejected int not null default 0,
        failure text,
        created_at timestamptz(3) not null,
        started_at timestamptz(3),
        ended_at timestamptz(3),
        primary key (tenant_id, id),
        constraint credit_pulls_source foreign key (tenant_id, source_id) references credit_sources (tenant_id, id),
        constraint credit_pulls_agreement foreign key (tenant_id, agreement_id) references credit_agreements (tenant_id, id),
        constraint credit_pulls_failure check ((status = 'failed') = (failure is not null)),
        constraint credit_pulls_ended check ((status in ('succeeded', 'failed')) = (ended_at is not null))
      );
      create unique index credit_pulls_one_at_a_time on credit_pulls (tenant_id, source_id, agreement_id) where status in ('queued', 'running');
      create index credit_pulls_of_source on credit_pulls (tenant_id, source_id, created_at desc, id desc);
    `);
    await tenantTable(knex, 'credit_sources', 'select, insert, update');
    await tenantTable(knex, 'credit_pulls', 'select, insert, update');
  },
  async down(knex) {
    await knex.raw('drop table credit_pulls, credit_sources');
  },
};
