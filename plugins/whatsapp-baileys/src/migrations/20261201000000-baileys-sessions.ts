import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = ['whatsapp_pairings', 'whatsapp_session_transitions', 'whatsapp_credentials', 'whatsapp_keys', 'whatsapp_inbox'] as const;

const states = [
  'unlinked',
  'linking',
  'restarting',
  'connecting',
  'draining',
  'online',
  'backoff',
  'stopped',
  'logged_out',
  'banned',
  'replaced',
  'outdated',
  'passkey_required',
  'link_expired',
  'mismatched',
  'quarantined',
];

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Numbers that a phone is linked to: their state and its history, the keys of the link, and the inbox that is written with the keys. */
export const baileysSessions: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_instances
        drop constraint whatsapp_instances_engine_check,
        add constraint whatsapp_instances_engine_check check (engine in ('sandbox', 'baileys')),
        add column state text check (state in (${oneOf(states)})),
        add column state_reason text,
        add column state_code int,
        add column state_changed_at timestamptz,
        add column retry_at timestamptz,
        add column strikes int not null default 0,
        add column own_pn text,
        add column own_lid text,
        add column command text check (command in ('logout', 'wipe')),
        add constraint whatsapp_instances_state_of_engine check ((state is null) = (engine = 'sandbox'));
      comment on column whatsapp_instances.strikes is 'Failures in a row that waiting does not heal; at the limit the number is quarantined';
      comment on column whatsapp_instances.command is 'What a person asked for and the holder of the lease has still to do';

      create table whatsapp_pairings (
        tenant_id uuid not null,
        instance_id uuid not null,
        method text not null check (method in ('qr', 'code')),
        phone text,
        attempt int not null default 0,
        rounds int not null default 0,
        window_started_at timestamptz not null,
        sealed text,
        expires_at timestamptz,
        updated_at timestamptz not null,
        primary key (tenant_id, instance_id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade,
        check ((phone is not null) = (method = 'code'))
      );
      comment on column whatsapp_pairings.sealed is 'What the phone has to scan or type; whoever reads a QR code can take the link over';

      create table whatsapp_session_transitions (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        from_state text not null,
        to_state text not null,
        reason text,
        code int,
        retry_at timestamptz,
        epoch bigint,
        occurred_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      create index whatsapp_session_transitions_list on whatsapp_session_transitions (tenant_id, instance_id, id desc);
      create index whatsapp_session_transitions_old on whatsapp_session_transitions (tenant_id, occurred_at);

      create table whatsapp_credentials (
        tenant_id uuid not null,
        instance_id uuid not null,
        sealed text not null,
        updated_at timestamptz not null,
        primary key (tenant_id, instance_id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );

      create table whatsapp_keys (
        tenant_id uuid not null,
        instance_id uuid not null,
        type text not null,
        id text not null,
        sealed text not null,
        primary key (tenant_id, instance_id, type, id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      ) with (fillfactor = 70);

      create table whatsapp_inbox (
        tenant_id uuid not null,
        instance_id uuid not null,
        seq bigint not null,
        dedupe_key text not null,
        kind text not null check (kind in ('message', 'undecryptable')),
        stanza jsonb not null,
        sealed text,
        arrived_at timestamptz not null,
        attempts int not null default 0,
        retry_at timestamptz,
        last_error text,
        done_at timestamptz,
        primary key (tenant_id, instance_id, seq),
        unique (tenant_id, instance_id, dedupe_key),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade,
        check ((sealed is not null) = (kind = 'message'))
      ) with (fillfactor = 80);
      comment on column whatsapp_inbox.seq is 'Order of arrival on the wire, given by the one holder of the lease';
      comment on column whatsapp_inbox.sealed is 'The decrypted protobuf of the message, encrypted for this number';
      create index whatsapp_inbox_open on whatsapp_inbox (tenant_id, instance_id, seq) where done_at is null;
      create index whatsapp_inbox_done on whatsapp_inbox (tenant_id, done_at) where done_at is not null;
    `);
    for (const table of tables) await tenantTable(knex, table);
  },

  async down(knex) {
    for (const table of [...tables].reverse()) await knex.schema.dropTable(table);
    await knex.raw(`
      delete from whatsapp_instances where engine = 'baileys';
      alter table whatsapp_instances
        drop constraint whatsapp_instances_state_of_engine,
        drop constraint whatsapp_instances_engine_check,
        add constraint whatsapp_instances_engine_check check (engine in ('sandbox')),
        drop column state, drop column state_reason, drop column state_code, drop column state_changed_at, drop column retry_at,
        drop column strikes, drop column own_pn, drop column own_lid, drop column command;
    `);
  },
};
