import type { Migration } from '@leadengine/plugin-kit';

/** A recipient's phone could not read a message and asked for it again. */
export const outboxRetries: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table whatsapp_outbox add column retry_asked_at timestamptz;
      comment on column whatsapp_outbox.retry_asked_at is 'A phone asked for it again and has not confirmed it since';
      create index whatsapp_outbox_retries on whatsapp_outbox (tenant_id, instance_id, retry_asked_at) where retry_asked_at is not null;
    `);
  },

  async down(knex) {
    await knex.raw('drop index whatsapp_outbox_retries; alter table whatsapp_outbox drop column retry_asked_at');
  },
};
