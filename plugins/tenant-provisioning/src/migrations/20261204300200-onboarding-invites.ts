import type { Migration } from '@leadengine/plugin-kit';

/** Offers of a tenant. Above tenants: there is none yet. */
export const createOnboardingInvites: Migration = {
  async up(knex) {
    await knex.raw(`
      create table platform.onboarding_invites (
        id uuid primary key,
        email text not null,
        organization text not null,
        slug_hint text,
        mode text not null check (mode in ('pooled', 'dedicated')),
        notes text,
        created_by jsonb not null,
        platform_key_id text not null,
        token_hash bytea not null,
        state text not null default 'open' check (state in ('open', 'accepted', 'revoked')),
        revoked_reason text,
        attempt int not null default 1,
        run_id uuid references platform.provision_runs (id),
        expires_at timestamptz(3) not null,
        valid_days int not null check (valid_days between 1 and 60),
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        constraint onboarding_invites_lead_to_a_run check ((state = 'accepted') = (run_id is not null))
      );
      create index onboarding_invites_of_state on platform.onboarding_invites (state, id desc);
      grant select, insert, update on platform.onboarding_invites to leadengine_platform;
    `);
  },
  async down(knex) {
    await knex.raw('drop table platform.onboarding_invites');
  },
};
