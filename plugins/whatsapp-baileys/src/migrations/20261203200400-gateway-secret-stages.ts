import type { Migration } from '@leadengine/plugin-kit';

/** A secret that is made before it is used, and never more than one of each stage. */
export const gatewaySecretStages: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_gateway_secrets
        add column is_pending boolean not null default false,
        add constraint whatsapp_gateway_secrets_pending_has_no_end check (not is_pending or expires_at is null);
      create unique index whatsapp_gateway_secrets_one_pending on whatsapp_gateway_secrets (tenant_id, instance_id) where is_pending;
      create unique index whatsapp_gateway_secrets_one_current on whatsapp_gateway_secrets (tenant_id, instance_id)
        where expires_at is null and not is_pending;
      create unique index whatsapp_gateway_secrets_one_previous on whatsapp_gateway_secrets (tenant_id, instance_id)
        where expires_at is not null;
    `);
  },
  async down(knex) {
    await knex.raw(`
      alter table whatsapp_gateway_secrets no force row level security;
      delete from whatsapp_gateway_secrets where is_pending;
      alter table whatsapp_gateway_secrets force row level security;
      drop index whatsapp_gateway_secrets_one_pending, whatsapp_gateway_secrets_one_current, whatsapp_gateway_secrets_one_previous;
      alter table whatsapp_gateway_secrets drop column is_pending`);
  },
};
