import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/**
 * Words tickets are found by, in a table of their own: under row level security only comparisons of plain columns can use an
 * index, so a search is a range of `term`. Triggers keep it, because name, address and subject are written in several places.
 */
export const searchMigrations: Migrations = {
  '20261129000240_ticket_terms': {
    async up(knex) {
      await knex.raw(`
        create table ticket_terms (
          tenant_id uuid not null,
          term text collate "C" not null,
          ticket_id uuid not null,
          primary key (tenant_id, term, ticket_id),
          constraint ticket_terms_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade
        );
        create index ticket_terms_of_ticket on ticket_terms (tenant_id, ticket_id, term);

        create function ticket_words(value text) returns setof text language sql immutable as $$
          select left(word, 64)
          from regexp_split_to_table(lower(regexp_replace(normalize(value, nfd), '[\\u0300-\\u036f]', '', 'g')), '[[:space:]!-/:-@\\[-\`{-~]+') word
          where word <> ''
        $$;
        -- A Brazilian number is found by any of its beginnings, with and without the ninth digit, and by its last four digits.
        create function ticket_address_terms(address text) returns setof text language sql immutable as $$
          select term from (
            select ltrim(address, '+')
            union select substr(address, 4) where address ~ '^\\+55\\d{10,11}$'
            union select substr(address, 6) where address ~ '^\\+55\\d{10,11}$'
            union select substr(address, 7) where address ~ '^\\+55\\d{2}9\\d{8}$'
            union select '9' || substr(address, 6) where address ~ '^\\+55\\d{10}$'
            union select right(address, 4) where address ~ '^\\+\\d+$'
          ) as spelled(term)
        $$;
        create function index_ticket() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' then
            delete from ticket_terms where tenant_id = new.tenant_id and ticket_id = new.id;
          end if;
          insert into ticket_terms (tenant_id, term, ticket_id)
          select distinct new.tenant_id, term, new.id from (
            select ticket_words(new.contact_name) union select ticket_words(new.subject)
            union select left(lower(term), 64) from ticket_address_terms(new.contact_address) term
          ) as found(term);
          return null;
        end $$;

        alter table tickets no force row level security;
        insert into ticket_terms (tenant_id, term, ticket_id)
        select t.tenant_id, term, t.id from tickets t, lateral (
          select ticket_words(t.contact_name) union select ticket_words(t.subject)
          union select left(lower(spelled), 64) from ticket_address_terms(t.contact_address) spelled
        ) as found(term);
        alter table tickets force row level security;

        create trigger tickets_index after insert on tickets for each row execute function index_ticket();
        create trigger tickets_index_anew after update of contact_name, contact_address, subject on tickets for each row
          when (old.contact_name <> new.contact_name or old.contact_address <> new.contact_address or old.subject <> new.subject)
          execute function index_ticket();
      `);
      await tenantTable(knex, 'ticket_terms');
    },
    async down(knex) {
      await knex.raw(`
        drop trigger tickets_index_anew on tickets;
        drop trigger tickets_index on tickets;
        drop function index_ticket;
        drop function ticket_address_terms;
        drop function ticket_words;
        drop table ticket_terms;
      `);
    },
  },
};
