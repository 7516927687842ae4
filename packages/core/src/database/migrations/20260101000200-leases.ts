import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/**
 * Who runs what. The epoch lies in a unique key, so that raising it waits for the key-share locks of writers under the old
 * one, while extending the lease does not.
 */
export const leases: Migration = {
  async up(knex) {
    await knex.raw(`
      create table leases (
        tenant_id uuid not null,
        runner text not null,
        key text not null,
        wanted boolean not null default true,
        owner text,
        epoch bigint not null default 0,
        expires_at timestamptz,
        primary key (tenant_id, runner, key),
        unique (tenant_id, runner, key, epoch)
      );
      create index leases_wanted on leases (expires_at) where wanted`);
    await tenantTable(knex, 'leases');
    await knex.raw(`
      create policy relay_reaches_all on leases to leadengine_relay using (true) with check (true);
      grant select, update, delete on leases to leadengine_relay;

      create function hold_lease(lease_tenant uuid, lease_runner text, lease_key text, lease_epoch bigint) returns void
      language plpgsql as $body$
      begin
        perform from leases
          where tenant_id = lease_tenant and runner = lease_runner and key = lease_key and epoch = lease_epoch
          for key share;
        if not found then
          raise exception 'the lease % % is no longer held at epoch %', lease_runner, lease_key, lease_epoch using errcode = 'LE001';
        end if;
      end
      $body$`);
  },
  async down(knex) {
    await knex.raw('drop function hold_lease(uuid, text, text, bigint); drop table leases');
  },
};
