import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** What people agreed to. The contact lists how each consent stands, so that who reads it needs no second look. */
export const addContactConsents: Migration = {
  async up(knex) {
    await knex.raw(`
      create table contact_consents (
        tenant_id uuid not null,
        id uuid not null,
        contact_id uuid not null,
        channel text not null,
        purpose text not null,
        state text not null check (state in ('granted', 'revoked')),
        text_version text,
        capture_method text not null,
        proof text,
        occurred_at timestamptz(3) not null,
        expires_at timestamptz(3),
        recorded_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, id),
        constraint contact_consents_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade,
        constraint contact_consents_expiry_of_granted check (expires_at is null or state = 'granted')
      );
      create index contact_consents_of_contact on contact_consents (tenant_id, contact_id, occurred_at desc, id desc);
      comment on table contact_consents is 'Rows are added only, follow their contact into merges, and go when the person is erased';

      alter table contacts add column consents jsonb not null default '[]';
      comment on column contacts.consents is 'The latest of each channel and purpose';

      create function contact_consents_stay() returns trigger language plpgsql as $$
      begin
        raise exception 'A consent that was recorded is not changed.' using errcode = 'restrict_violation';
      end $$;
      create trigger contact_consents_stay before update on contact_consents for each row
        when (to_jsonb(old) - 'contact_id' <> to_jsonb(new) - 'contact_id') execute function contact_consents_stay();

      create function contact_consents_list() returns trigger language plpgsql as $$
      declare
        tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
      begin
        update contacts c set consents = coalesce((
          select jsonb_agg(jsonb_build_object('channel', l.channel, 'purpose', l.purpose, 'state', l.state, 'since', l.occurred_at,
            'expiresAt', l.expires_at, 'consentId', l.id) order by l.channel, l.purpose)
          from (
            select distinct on (channel, purpose) * from contact_consents
            where tenant_id = tenant and contact_id = c.id order by channel, purpose, occurred_at desc, id desc
          ) l
        ), '[]')
        where c.tenant_id = tenant
          and c.id in (case when tg_op <> 'DELETE' then new.contact_id end, case when tg_op <> 'INSERT' then old.contact_id end);
        return null;
      end $$;
      create trigger contact_consents_list after insert or delete or update of contact_id on contact_consents
        for each row execute function contact_consents_list();
    `);
    await tenantTable(knex, 'contact_consents');
  },
  async down(knex) {
    await knex.raw(`
      drop table contact_consents;
      drop function contact_consents_list;
      drop function contact_consents_stay;
      alter table contacts drop column consents;
    `);
  },
};
