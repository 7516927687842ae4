import type { Migration } from '@leadengine/plugin-kit';

/** What is done to messages on the simulated network, by us and by its customers. */
export const sandboxChanges: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_sandbox_inbox
        add column reply_to text,
        add column reaction text,
        add column edited_at timestamptz,
        add column revoked_at timestamptz;
      alter table whatsapp_sandbox_actions
        add column reply_to jsonb,
        add column change jsonb,
        add column reaction text,
        drop constraint whatsapp_sandbox_actions_kind_check,
        add constraint whatsapp_sandbox_actions_kind_check check (kind in ('write', 'deliver', 'read', 'reply', 'fail', 'change')),
        add constraint whatsapp_sandbox_actions_change_check check ((change is not null) = (kind = 'change'));
      create index whatsapp_sandbox_actions_message on whatsapp_sandbox_actions (tenant_id, instance_id, provider_message_id) where kind in ('write', 'reply');
      comment on column whatsapp_sandbox_actions.reaction is 'Ours, on the message that the customer wrote';
    `);
  },

  async down(knex) {
    await knex.raw(`
      delete from whatsapp_sandbox_actions where kind = 'change';
      drop index whatsapp_sandbox_actions_message;
      alter table whatsapp_sandbox_actions
        drop constraint whatsapp_sandbox_actions_change_check,
        drop constraint whatsapp_sandbox_actions_kind_check,
        add constraint whatsapp_sandbox_actions_kind_check check (kind in ('write', 'deliver', 'read', 'reply', 'fail')),
        drop column reply_to, drop column change, drop column reaction;
      alter table whatsapp_sandbox_inbox drop column reply_to, drop column reaction, drop column edited_at, drop column revoked_at;
    `);
  },
};
