import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Banks behind their own APIs, what was sent to them, and what they say became of it. */
export const createProviders: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_providers (
        tenant_id uuid not null,
        id uuid not null,
        name text not null,
        kind text not null check (kind in ('atlas-promotora', 'aurora-bank', 'zenite-finance')),
        base_url text not null,
        is_active boolean not null,
        has_webhook_secret boolean not null,
        timeout_ms int not null check (timeout_ms between 100 and 20000),
        per_second int not null check (per_second between 1 and 100),
        max_concurrent int not null check (max_concurrent between 1 and 100),
        changes_cursor text,
        polled_at timestamptz(3),
        poll_failure text,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_providers_name unique (tenant_id, name)
      );

      create table credit_provider_gates (
        tenant_id uuid not null,
        id uuid not null,
        provider_id uuid not null,
        operations text not null check (operations in ('read', 'write')),
        tokens double precision not null,
        refilled_at timestamptz(3) not null,
        failures int not null default 0,
        open_until timestamptz(3),
        probing_until timestamptz(3),
        last_failure text,
        last_failure_at timestamptz(3),
        last_success_at timestamptz(3),
        primary key (tenant_id, id),
        constraint credit_provider_gates_one unique (tenant_id, provider_id, operations),
        constraint credit_provider_gates_provider foreign key (tenant_id, provider_id) references credit_providers (tenant_id, id)
      );

      create table credit_provider_calls (
        tenant_id uuid not null,
        id uuid not null,
        gate_id uuid not null,
        expires_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_provider_calls_gate foreign key (tenant_id, gate_id) references credit_provider_gates (tenant_id, id)
      );
      create index credit_provider_calls_of_gate on credit_provider_calls (tenant_id, gate_id, expires_at);

      create table credit_submissions (
        tenant_id uuid not null,
        id uuid not null,
        proposal_id uuid not null,
        provider_id uuid not null,
        reference text not null,
        state text not null check (state in ('pending', 'calling', 'accepted', 'refused', 'parked')),
        is_live boolean not null generated always as (state <> 'refused') stored,
        called_at timestamptz(3),
        claim_id uuid,
        claimed_until timestamptz(3),
        attempts int not null default 0,
        failure_code text,
        failure text,
        external_id text,
        formalization_url text,
        provider_installment numeric(18, 2),
        provider_financed numeric(18, 2),
        provider_net numeric(18, 2),
        status text not null,
        raw_status text,
        raw_text text not null default '',
        sequence int not null default -1,
        heard_at timestamptz(3),
        created_by text not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_submissions_proposal foreign key (tenant_id, proposal_id) references credit_proposals (tenant_id, id),
        constraint credit_submissions_provider foreign key (tenant_id, provider_id) references credit_providers (tenant_id, id),
        constraint credit_submissions_external unique (tenant_id, provider_id, external_id),
        constraint credit_submissions_accepted check ((state = 'accepted') = (external_id is not null)),
        constraint credit_submissions_claim check ((state = 'calling') = (claim_id is not null))
      );
      create unique index credit_submissions_one_live on credit_submissions (tenant_id, proposal_id) where is_live;
      create index credit_submissions_by_time on credit_submissions (tenant_id, created_at desc, id desc);
      create index credit_submissions_of_proposal on credit_submissions (tenant_id, proposal_id, created_at desc, id desc);
      create index credit_submissions_by_state on credit_submissions (tenant_id, state, created_at desc, id desc);
      create index credit_submissions_unsettled on credit_submissions (tenant_id, updated_at) where state in ('pending', 'calling');
      create index credit_submissions_to_ask on credit_submissions (tenant_id, provider_id, heard_at)
        where state = 'accepted' and status not in ('paid', 'rejected', 'cancelled', 'expired');
      comment on column credit_submissions.called_at is
        'When the provider was asked to make it and may have done so; null when it is sure that it has not';

      create table credit_provider_events (
        tenant_id uuid not null,
        id uuid not null,
        provider_id uuid not null,
        event_key text not null,
        external_id text not null,
        submission_id uuid,
        source text not null check (source in ('answer', 'webhook', 'poll', 'check')),
        outcome text not null check (outcome in ('applied', 'stale', 'unmatched')),
        status text not null,
        raw_status text not null,
        raw_text text not null,
        sequence int not null,
        received_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint credit_provider_events_once unique (tenant_id, provider_id, event_key),
        constraint credit_provider_events_provider foreign key (tenant_id, provider_id) references credit_providers (tenant_id, id),
        constraint credit_provider_events_submission foreign key (tenant_id, submission_id) references credit_submissions (tenant_id, id)
      );
      create index credit_provider_events_of_submission on credit_provider_events (tenant_id, submission_id, received_at desc, id desc);
      create index credit_provider_events_unmatched on credit_provider_events (tenant_id, provider_id, external_id, sequence)
        where outcome = 'unmatched';
    `);
    await tenantTable(knex, 'credit_providers', 'select, insert, update');
    await tenantTable(knex, 'credit_provider_gates', 'select, insert, update');
    await tenantTable(knex, 'credit_provider_calls', 'select, insert, delete');
    await tenantTable(knex, 'credit_submissions', 'select, insert, update');
    await tenantTable(knex, 'credit_provider_events', 'select, insert, update (submission_id, outcome)');
  },
  async down(knex) {
    await knex.raw('drop table credit_provider_events, credit_submissions, credit_provider_calls, credit_provider_gates, credit_providers');
  },
};
