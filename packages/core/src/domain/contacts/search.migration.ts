import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/**
 * Words people are found by, in a table of their own: under row level security only comparisons of plain columns can use an
 * index, so a search is a range of `term`. Triggers keep it, because names and addresses are written in more than one place.
 */
export const addContactSearch: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table contact_identities add column label text not null default '';

      create table contact_terms (
        tenant_id uuid not null,
        term text collate "C" not null,
        contact_id uuid not null,
        source_id uuid not null,
        primary key (tenant_id, term, contact_id, source_id),
        constraint contact_terms_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
      );
      create index contact_terms_of_contact on contact_terms (tenant_id, contact_id, term);
      comment on column contact_terms.source_id is 'The identity whose address it is, or the contact whose name it is';

      create function contact_words(value text) returns setof text language sql immutable as $$
        select distinct left(word, 64)
        from regexp_split_to_table(lower(regexp_replace(normalize(value, nfd), '[\\u0300-\\u036f]', '', 'g')), '[[:space:][:punct:]]+') word
        where word <> ''
      $$;
      create function phone_terms(number text) returns setof text language sql immutable as $$
        select term from (
          select ltrim(number, '+')
          union select substr(number, 4) where number ~ '^\\+55\\d{10,11}$'
          union select substr(number, 6) where number ~ '^\\+55\\d{10,11}$'
          union select right(number, 4)
        ) as spelled(term)
      $$;

      create function index_contact_name() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from contact_terms where tenant_id = new.tenant_id and contact_id = new.id and source_id = new.id;
        end if;
        insert into contact_terms (tenant_id, term, contact_id, source_id)
        select new.tenant_id, word, new.id, new.id from contact_words(new.name) word;
        return null;
      end $$;
      create function index_contact_address() returns trigger language plpgsql as $$
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

      alter table contacts no force row level security;
      alter table contact_identities no force row level security;
      insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
      select tenant_id, uuidv7(), 'email', lower(email), id, 'manual', updated_at from contacts where email is not null order by created_at
      on conflict do nothing;
      update contacts set email = lower(email) where email <> lower(email);
      insert into contact_terms (tenant_id, term, contact_id, source_id)
      select c.tenant_id, word, c.id, c.id from contacts c, contact_words(c.name) word
      union all
      select i.tenant_id, term, i.contact_id, i.id from contact_identities i, phone_terms(i.address) term where i.kind = 'phone'
      union all
      select i.tenant_id, left(lower(i.address), 128), i.contact_id, i.id from contact_identities i where i.kind <> 'phone';
      alter table contacts force row level security;
      alter table contact_identities force row level security;

      create trigger contacts_index_name after insert on contacts for each row execute function index_contact_name();
      create trigger contacts_index_new_name after update of name on contacts for each row
        when (old.name is distinct from new.name) execute function index_contact_name();
      create trigger contact_identities_index after insert on contact_identities for each row execute function index_contact_address();
      create trigger contact_identities_index_move after update of contact_id, address on contact_identities for each row
        when (old.contact_id is distinct from new.contact_id or old.address is distinct from new.address)
        execute function index_contact_address();
      create trigger contact_identities_index_removal after delete on contact_identities for each row execute function index_contact_address();
    `);
    await tenantTable(knex, 'contact_terms');
  },
  async down(knex) {
    await knex.raw(`
      drop trigger contact_identities_index_removal on contact_identities;
      drop trigger contact_identities_index_move on contact_identities;
      drop trigger contact_identities_index on contact_identities;
      drop trigger contacts_index_new_name on contacts;
      drop trigger contacts_index_name on contacts;
      drop function index_contact_address;
      drop function index_contact_name;
      drop function phone_terms;
      drop function contact_words;
      drop table contact_terms;
      alter table contact_identities drop column label;
    `);
  },
};
