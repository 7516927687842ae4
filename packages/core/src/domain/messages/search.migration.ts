import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/**
 * Words messages are found by, in a table of their own: under row level security only comparisons of plain columns can use an
 * index. Triggers keep it, because what a message says is written in more than one place, edited, revoked and erased. A single
 * letter or digit finds nothing, and of a message the first 300 words count.
 */
export const addMessageSearch: Migration = {
  async up(knex) {
    await knex.raw(`
      create table message_terms (
        tenant_id uuid not null,
        message_id uuid not null,
        term text collate "C" not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, message_id, term),
        constraint message_terms_message foreign key (tenant_id, message_id) references messages (tenant_id, id) on delete cascade
      );
      create index message_terms_by_time on message_terms (tenant_id, term, created_at desc, message_id desc);
      comment on column message_terms.created_at is 'Of the message, so that the hits of a word come in its order';

      create function message_text(content jsonb) returns text language sql immutable as $$
        select case content ->> 'type'
          when 'template' then content ->> 'text'
          else concat_ws(' ', content ->> 'text', content ->> 'caption', content #>> '{media,fileName}', content ->> 'question',
            content ->> 'options', content ->> 'name', content ->> 'address', content ->> 'fullName', content ->> 'phones')
        end
      $$;
      create function message_words(content jsonb) returns setof text language sql immutable as $$
        select distinct word from (
          select word from ticket_words(left(message_text(content), 8000)) word where word !~ '^[a-z0-9]$' limit 300
        ) first_words
      $$;
      create function index_message() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' then
          delete from message_terms where tenant_id = new.tenant_id and message_id = new.id;
        end if;
        insert into message_terms (tenant_id, message_id, term, created_at)
        select new.tenant_id, new.id, word, new.created_at from message_words(new.content) word;
        return null;
      end $$;

      alter table messages no force row level security;
      insert into message_terms (tenant_id, message_id, term, created_at)
      select m.tenant_id, m.id, word, m.created_at from messages m, message_words(m.content) word;
      alter table messages force row level security;

      create trigger messages_index after insert on messages for each row execute function index_message();
      create trigger messages_index_anew after update of content on messages for each row
        when (message_text(old.content) is distinct from message_text(new.content)) execute function index_message();
    `);
    await tenantTable(knex, 'message_terms');
  },
  async down(knex) {
    await knex.raw(`
      drop trigger messages_index_anew on messages;
      drop trigger messages_index on messages;
      drop function index_message;
      drop function message_words;
      drop function message_text;
      drop table message_terms;
    `);
  },
};
