import { tenantTable, type Migrations } from '@leadengine/plugin-kit';

/** Tags of tickets, and the words of their subjects. */
export const tagMigrations: Migrations = {
  '20261129000220_ticket_tags': {
    async up(knex) {
      await knex.raw(`
        create table ticket_tags (
          tenant_id uuid not null,
          ticket_id uuid not null,
          tag_id uuid not null,
          last_activity_at timestamptz(3) not null,
          primary key (tenant_id, ticket_id, tag_id),
          constraint ticket_tags_ticket foreign key (tenant_id, ticket_id) references tickets (tenant_id, id) on delete cascade,
          constraint ticket_tags_tag foreign key (tenant_id, tag_id) references tags (tenant_id, id) on delete cascade
        ) with (fillfactor = 80);
        create index ticket_tags_by_activity on ticket_tags (tenant_id, tag_id, last_activity_at desc, ticket_id desc);
        comment on column ticket_tags.last_activity_at is 'Of the ticket, so that the list of a tag walks an index in its order';

        -- A trigger sees the tags that a statement, begun before they were put, does not.
        create function tickets_move_tags() returns trigger language plpgsql as $$
        begin
          update ticket_tags set last_activity_at = new.last_activity_at where tenant_id = new.tenant_id and ticket_id = new.id;
          return null;
        end $$;
        create trigger tickets_move_tags after update of last_activity_at on tickets for each row
          when (new.tag_ids <> '{}' and old.last_activity_at <> new.last_activity_at) execute function tickets_move_tags();

        create function ticket_tags_list() returns trigger language plpgsql as $$
        begin
          if tg_op = 'INSERT' then
            update tickets set tag_ids = array_append(tag_ids, new.tag_id) where tenant_id = new.tenant_id and id = new.ticket_id;
          else
            update tickets set tag_ids = array_remove(tag_ids, old.tag_id) where tenant_id = old.tenant_id and id = old.ticket_id;
          end if;
          return null;
        end $$;
        create index tickets_by_first_inbound on tickets (tenant_id, first_inbound_at) where first_inbound_at is not null;

        create trigger ticket_tags_list after insert or delete on ticket_tags for each row execute function ticket_tags_list();
      `);
      await tenantTable(knex, 'ticket_tags');
    },
    async down(knex) {
      await knex.raw(`
        drop index tickets_by_first_inbound;
        drop trigger tickets_move_tags on tickets;
        drop table ticket_tags;
        drop function ticket_tags_list;
        drop function tickets_move_tags;
      `);
    },
  },
};
