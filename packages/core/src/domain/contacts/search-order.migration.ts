import type { Migration } from '@leadengine/plugin-kit';

/**
 * Writes when a contact was made beside each of its words: the newest of very many that share a word are then found within the index of
 * words alone.
 */
export const addSearchOrder: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table contact_terms add column contact_created_at timestamptz(3);
      alter table contacts no force row level security;
      alter table contact_terms no force row level security;
      update contact_terms t set contact_created_at = c.created_at from contacts c where c.tenant_id = t.tenant_id and c.id = t.contact_id;
      alter table contact_terms force row level security;
      alter table contacts force row level security;
      alter table contact_terms alter column contact_created_at set not null,
        drop constraint contact_terms_pkey,
        add primary key (tenant_id, term, contact_id, source_id) include (contact_created_at);

      create or replace function index_contact_name() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from contact_terms where tenant_id = new.tenant_id and contact_id = new.id and source_id = new.id;
        end if;
        insert into contact_terms (tenant_id, term, contact_id, source_id, contact_created_at)
        select new.tenant_id, word, new.id, new.id, new.created_at from contact_words(new.name) word;
        return null;
      end $$;
      create or replace function index_contact_address() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from contact_terms where tenant_id = old.tenant_id and contact_id = old.contact_id and source_id = old.id;
        end if;
        if tg_op <> 'DELETE' then
          insert into contact_terms (tenant_id, term, contact_id, source_id, contact_created_at)
          select new.tenant_id, term, new.contact_id, new.id, c.created_at
          from contacts c, lateral (
            select phone_terms(new.address) where new.kind = 'phone'
            union all select left(lower(new.address), 128) where new.kind <> 'phone'
          ) as found(term) where c.tenant_id = new.tenant_id and c.id = new.contact_id;
        end if;
        return null;
      end $$;
    `);
  },
  async down(knex) {
    await knex.raw(`
      create or replace function index_contact_name() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from contact_terms where tenant_id = new.tenant_id and contact_id = new.id and source_id = new.id;
        end if;
        insert into contact_terms (tenant_id, term, contact_id, source_id)
        select new.tenant_id, word, new.id, new.id from contact_words(new.name) word;
        return null;
      end $$;
      create or replace function index_contact_address() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          delete from contact_terms where tenant_id = old.tenant_id and contact_id = old.contact_id and source_id = old.id;
        end if;
        if tg_op <> 'DELETE' then
          insert into contact_terms (tenant_id, term, contact_id, source_id)
          select new.tenant_id, term, new.contact_id, new.id
          from (
            select phone_terms(new.address) where new.kind = 'phone'
            union all select left(lower(new.address), 128) where new.kind <> 'phone'
          ) as found(term);
        end if;
        return null;
      end $$;
      alter table contact_terms drop constraint contact_terms_pkey, drop column contact_created_at,
        add primary key (tenant_id, term, contact_id, source_id);
    `);
  },
};
