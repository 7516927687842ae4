import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = ['whatsapp_instances', 'whatsapp_sandbox_customers', 'whatsapp_sandbox_inbox', 'whatsapp_sandbox_actions'] as const;

/** Numbers, and the simulated network behind those of the sandbox engine. */
export const instancesAndSandbox: Migration = {
  async up(knex) {
    await knex.raw(`
      create table whatsapp_instances (
        tenant_id uuid not null,
        id uuid not null,
        engine text not null check (engine in ('sandbox')),
        name text not null,
        phone_number text,
        status text not null check (status in ('connected', 'connecting', 'disconnected', 'failed')),
        status_changed_at timestamptz not null,
        version int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        archived_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references channel_instances (tenant_id, id)
      )`);
    await knex.raw(`
      create table whatsapp_sandbox_customers (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        phone text not null,
        display_name text,
        behavior text not null check (behavior in ('writes_first', 'answers', 'reads', 'silent', 'fails')),
        failure jsonb,
        delays jsonb not null,
        script jsonb not null,
        script_position int not null default 0,
        version int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, instance_id, phone),
        unique (tenant_id, instance_id, id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      )`);
    await knex.raw(`
      create table whatsapp_sandbox_inbox (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        customer_id uuid not null,
        provider_message_id text not null,
        content jsonb not null,
        deliveries int not null default 1,
        received_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, instance_id, provider_message_id),
        foreign key (tenant_id, instance_id, customer_id) references whatsapp_sandbox_customers (tenant_id, instance_id, id) on delete cascade
      )`);
    await knex.raw(`
      create table whatsapp_sandbox_actions (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        customer_id uuid not null,
        kind text not null check (kind in ('write', 'deliver', 'read', 'reply', 'fail')),
        provider_event_id text not null,
        provider_message_id text not null,
        content jsonb,
        due_at timestamptz not null,
        attempts int not null default 0,
        retry_at timestamptz,
        last_error text,
        done_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, instance_id, provider_event_id),
        check ((content is not null) = (kind in ('write', 'reply'))),
        foreign key (tenant_id, instance_id, customer_id) references whatsapp_sandbox_customers (tenant_id, instance_id, id) on delete cascade
      )`);
    await knex.raw(
      'create index whatsapp_sandbox_actions_due on whatsapp_sandbox_actions (tenant_id, instance_id, due_at, id) where done_at is null',
    );
    // Finds what a customer still has to do before a later action of theirs may run.
    await knex.raw(
      'create index whatsapp_sandbox_actions_blocked on whatsapp_sandbox_actions (tenant_id, customer_id, retry_at) where done_at is null and retry_at is not null',
    );
    await knex.raw('create index whatsapp_sandbox_actions_done on whatsapp_sandbox_actions (tenant_id, done_at) where done_at is not null');
    await knex.raw('create index whatsapp_sandbox_inbox_list on whatsapp_sandbox_inbox (tenant_id, instance_id, id)');
    for (const table of tables) await tenantTable(knex, table);
  },

  async down(knex) {
    for (const table of [...tables].reverse()) await knex.schema.dropTable(table);
  },
};
