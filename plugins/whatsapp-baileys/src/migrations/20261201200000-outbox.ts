import { tenantTable, type Migration } from '@leadengine/plugin-kit';

const tables = ['whatsapp_outbox', 'whatsapp_recipients', 'whatsapp_send_states', 'whatsapp_number_checks'] as const;

/** What leaves through linked phones: messages and changes, whom they go to, and how fast each number may send. */
export const outbox: Migration = {
  async up(knex) {
    await knex.raw(`
      create table whatsapp_outbox (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        seq bigint generated always as identity,
        chat text not null,
        provider_message_id text not null,
        kind text not null check (kind in ('send', 'change')),
        priority smallint not null check (priority between 0 and 2),
        is_new_chat boolean not null,
        text_digest bytea,
        content text,
        proto text,
        message_secret text,
        jid text,
        state text not null default 'queued' check (state in ('queued', 'sending', 'written', 'server', 'delivered', 'read', 'failed', 'unknown')),
        is_open boolean not null default true,
        writes int not null default 0,
        overdues int not null default 0,
        refusals int not null default 0,
        nack text,
        not_before timestamptz,
        failure_code text,
        failure_detail text,
        report text check (report in ('sent', 'delivered', 'read', 'failed')),
        created_at timestamptz not null,
        queued_at timestamptz not null,
        written_at timestamptz,
        server_at timestamptz,
        delivered_at timestamptz,
        read_at timestamptz,
        updated_at timestamptz not null,
        primary key (tenant_id, id),
        constraint whatsapp_outbox_message unique (tenant_id, instance_id, provider_message_id),
        constraint whatsapp_outbox_instance foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade,
        check (is_open or state not in ('failed', 'unknown') or failure_code is not null),
        check (not is_open or state in ('queued', 'sending', 'written', 'unknown'))
      ) with (fillfactor = 70);
      comment on column whatsapp_outbox.chat is 'The address on the channel; order is kept per chat';
      comment on column whatsapp_outbox.priority is '0 replies, 1 transactional, 2 campaigns';
      comment on column whatsapp_outbox.content is 'Sealed. What is to be sent';
      comment on column whatsapp_outbox.proto is 'Sealed. The protobuf that was or will be written, the same in each attempt';
      comment on column whatsapp_outbox.message_secret is 'Sealed. Opens what people answer to it, such as votes';
      comment on column whatsapp_outbox.is_open is 'The lane has still to do something about it; its chat waits behind it';
      comment on column whatsapp_outbox.writes is 'How often the bytes may have left';
      comment on column whatsapp_outbox.overdues is 'How often the server confirmed nothing in time';
      comment on column whatsapp_outbox.refusals is 'How often the server refused it or it could not be prepared';
      comment on column whatsapp_outbox.nack is 'The code of the last refusal';
      comment on column whatsapp_outbox.report is 'The status that the engine has not been told yet';

      create index whatsapp_outbox_lane on whatsapp_outbox (tenant_id, instance_id, priority, seq) where is_open;
      create index whatsapp_outbox_chat on whatsapp_outbox (tenant_id, instance_id, chat, seq);
      create index whatsapp_outbox_reports on whatsapp_outbox (tenant_id, instance_id, seq) where report is not null;
      create index whatsapp_outbox_new_chats on whatsapp_outbox (tenant_id, instance_id, written_at) where is_new_chat;
      create index whatsapp_outbox_old on whatsapp_outbox (tenant_id, updated_at);

      create table whatsapp_recipients (
        tenant_id uuid not null,
        instance_id uuid not null,
        address text not null,
        jid text,
        checked_at timestamptz not null,
        primary key (tenant_id, instance_id, address),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      comment on column whatsapp_recipients.jid is 'Null: the number is not on WhatsApp';
      create index whatsapp_recipients_old on whatsapp_recipients (tenant_id, checked_at);

      create table whatsapp_send_states (
        tenant_id uuid not null,
        instance_id uuid not null,
        pace jsonb not null default '{}',
        paused_until timestamptz,
        pause_streak int not null default 0,
        restriction text check (restriction in ('reachout_time_lock', 'message_cap')),
        restricted_until timestamptz,
        restricted_since timestamptz,
        updated_at timestamptz not null,
        primary key (tenant_id, instance_id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      comment on column whatsapp_send_states.pace is 'What differs from the defaults';

      create table whatsapp_number_checks (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        numbers jsonb not null,
        answer jsonb,
        failure text,
        asked_at timestamptz not null,
        answered_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      create index whatsapp_number_checks_open on whatsapp_number_checks (tenant_id, instance_id, asked_at) where answered_at is null;
      create index whatsapp_number_checks_old on whatsapp_number_checks (tenant_id, asked_at);
    `);
    for (const table of tables) await tenantTable(knex, table);
  },

  async down(knex) {
    for (const table of [...tables].reverse()) await knex.schema.dropTable(table);
  },
};
