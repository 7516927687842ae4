import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Numbers that somebody else's gateway holds, and the secrets that its calls are signed with. */
export const gateway: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_instances
        drop constraint whatsapp_instances_engine_check,
        drop constraint whatsapp_instances_state_of_engine,
        add constraint whatsapp_instances_engine_check check (engine in ('sandbox', 'baileys', 'gateway')),
        add constraint whatsapp_instances_state_of_engine check ((state is null) = (engine <> 'baileys'));
      create table whatsapp_gateway_secrets (
        tenant_id uuid not null,
        id uuid not null,
        instance_id uuid not null,
        sealed text not null,
        created_at timestamptz not null,
        expires_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, instance_id) references whatsapp_instances (tenant_id, id) on delete cascade
      );
      create index whatsapp_gateway_secrets_list on whatsapp_gateway_secrets (tenant_id, instance_id, id desc);
    `);
    await tenantTable(knex, 'whatsapp_gateway_secrets');
  },

  async down(knex) {
    await knex.schema.dropTable('whatsapp_gateway_secrets');
    await knex.raw(`
      delete from whatsapp_instances where engine = 'gateway';
      alter table whatsapp_instances
        drop constraint whatsapp_instances_engine_check,
        drop constraint whatsapp_instances_state_of_engine,
        add constraint whatsapp_instances_engine_check check (engine in ('sandbox', 'baileys')),
        add constraint whatsapp_instances_state_of_engine check ((state is null) = (engine = 'sandbox'));
    `);
  },
};
