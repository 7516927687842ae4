import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** People come back when nobody contacts them in time, and what became of them is counted as it happens. */
export const createClaims: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_allocations drop constraint credit_allocations_status_check;
      alter table credit_allocations add constraint credit_allocations_status_check
        check (status in ('allocated', 'contacted', 'won', 'lost', 'expired'));
      alter table credit_allocations drop constraint credit_allocations_once_per_campaign;
      create unique index credit_allocations_once_per_campaign on credit_allocations (tenant_id, campaign_id, person_id)
        where status <> 'expired';
      alter table credit_allocations add column lease_until timestamptz(3);
      create index credit_allocations_leases on credit_allocations (tenant_id, lease_until) where status = 'allocated' and lease_until is not null;
      comment on column credit_allocations.lease_until is 'Whoever was not contacted until then goes to somebody else; null for ever';
      create index credit_allocations_of_person on credit_allocations (tenant_id, person_id, created_at desc);

      create table credit_campaign_tallies (
        tenant_id uuid not null,
        id uuid not null,
        campaign_id uuid not null,
        owner_id uuid not null,
        allocated int not null default 0,
        contacted int not null default 0,
        won int not null default 0,
        lost int not null default 0,
        primary key (tenant_id, id),
        constraint credit_campaign_tallies_one unique (tenant_id, campaign_id, owner_id),
        constraint credit_campaign_tallies_campaign foreign key (tenant_id, campaign_id) references credit_campaigns (tenant_id, id),
        constraint credit_campaign_tallies_owner foreign key (tenant_id, owner_id) references users (tenant_id, id)
      );
      comment on table credit_campaign_tallies is 'One row per owner, so that owners who take people at once do not wait for one another';
      create index credit_campaign_tallies_of_owner on credit_campaign_tallies (tenant_id, owner_id);
      insert into credit_campaign_tallies (tenant_id, id, campaign_id, owner_id, allocated, contacted, won, lost)
        select tenant_id, gen_random_uuid(), campaign_id, owner_id, count(*) filter (where status = 'allocated'),
          count(*) filter (where status = 'contacted'), count(*) filter (where status = 'won'), count(*) filter (where status = 'lost')
        from credit_allocations group by tenant_id, campaign_id, owner_id;
    `);
    await tenantTable(knex, 'credit_campaign_tallies', 'select, insert, update');
  },
  async down(knex) {
    await knex.raw(`
      drop table credit_campaign_tallies;
      drop index credit_allocations_of_person;
      drop index credit_allocations_leases;
      alter table credit_allocations drop column lease_until;
      drop index credit_allocations_once_per_campaign;
      delete from credit_allocation_events where allocation_id in (select id from credit_allocations where status = 'expired');
      delete from credit_allocations where status = 'expired';
      delete from credit_allocation_events where to_status = 'expired' or from_status = 'expired';
      alter table credit_allocations add constraint credit_allocations_once_per_campaign unique (tenant_id, campaign_id, person_id);
      alter table credit_allocations drop constraint credit_allocations_status_check;
      alter table credit_allocations add constraint credit_allocations_status_check check (status in ('allocated', 'contacted', 'won', 'lost'));
    `);
  },
};
