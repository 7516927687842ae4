import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Replacements of secrets, what was done of them and when they are due. */
export const createRotations: Migration = {
  async up(knex) {
    await knex.raw(`
      create table rotation_policies (
        tenant_id uuid not null,
        kind text not null,
        every_days int not null check (every_days between 1 and 3650),
        grace_seconds int check (grace_seconds >= 0),
        reason text not null,
        requested_by jsonb not null,
        next_at timestamptz(3) not null,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        primary key (tenant_id, kind)
      );
      create table rotations (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null,
        subject text not null,
        state text not null
          check (state in ('creating', 'setting', 'testing', 'finishing', 'in_grace', 'revoking', 'completed', 'failed', 'canceled')),
        reason text not null,
        requested_by jsonb not null,
        is_scheduled boolean not null,
        request_key text,
        request_hash text,
        grace_seconds int not null check (grace_seconds >= 0),
        grace_until timestamptz(3),
        attempts int not null default 0,
        last_error text,
        next_at timestamptz(3),
        claimed_until timestamptz(3),
        claim int not null default 0,
        version int not null default 1,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        finished_at timestamptz(3),
        primary key (tenant_id, id),
        constraint rotations_once unique (tenant_id, request_key),
        constraint rotations_open_are_due check ((state in ('completed', 'failed', 'canceled')) = (next_at is null)),
        constraint rotations_ended check ((next_at is null) = (finished_at is not null))
      ) with (fillfactor = 60);
      create unique index rotations_one_open on rotations (tenant_id, kind, subject) where next_at is not null;
      create index rotations_due on rotations (tenant_id, next_at) where next_at is not null;
      create index rotations_by_kind on rotations (tenant_id, kind, id desc);
      create table rotation_steps (
        tenant_id uuid not null,
        id uuid not null,
        rotation_id uuid not null,
        step text not null check (step in ('request', 'create', 'set', 'test', 'finish', 'grace', 'revoke', 'cancel')),
        outcome text not null check (outcome in ('done', 'failed')),
        attempt int not null,
        error text,
        actor text not null,
        at timestamptz(3) not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, rotation_id) references rotations (tenant_id, id)
      );
      create index rotation_steps_of_rotation on rotation_steps (tenant_id, rotation_id, id);
    `);
    await tenantTable(knex, 'rotation_policies');
    await tenantTable(knex, 'rotations', 'select, insert, update');
    await tenantTable(knex, 'rotation_steps', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table rotation_steps, rotations, rotation_policies');
  },
};
