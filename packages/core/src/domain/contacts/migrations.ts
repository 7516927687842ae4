import { tenantTable, type Migrations } from '@leadengine/plugin-kit';
import { addContactRecords } from './crm.migration.js';
import { addContactImports } from './import.migration.js';
import { addLegalHolds } from './privacy.migration.js';
import { addContactConsents } from './consent.migration.js';
import { addContactProfile } from './profile.migration.js';
import { addContactSearch } from './search.migration.js';
import { addSearchOrder } from './search-order.migration.js';

export const contactMigrations: Migrations = {
  '20261124000000_contacts': {
    async up(knex) {
      await knex.raw(`
        create table contacts (
          tenant_id uuid not null,
          id uuid not null,
          name text not null,
          name_source text not null check (name_source in ('manual', 'channel')),
          phone text,
          email text,
          notes text not null default '',
          is_blocked boolean not null default false,
          last_interaction_at timestamptz(3),
          version int not null default 1,
          created_at timestamptz(3) not null,
          updated_at timestamptz(3) not null,
          primary key (tenant_id, id)
        ) with (fillfactor = 85);
        create index contacts_by_name on contacts (tenant_id, lower(name), id);
        create index contacts_by_creation on contacts (tenant_id, created_at desc, id desc);

        create table contact_identities (
          tenant_id uuid not null,
          id uuid not null,
          kind text not null,
          address text not null,
          contact_id uuid not null,
          provenance text not null check (provenance in ('observed', 'manual', 'derived')),
          created_at timestamptz(3) not null,
          primary key (tenant_id, id),
          constraint contact_identities_address unique (tenant_id, kind, address),
          constraint contact_identities_contact foreign key (tenant_id, contact_id) references contacts (tenant_id, id) on delete cascade
        );
        create index contact_identities_of_contact on contact_identities (tenant_id, contact_id);
        comment on column contact_identities.kind is 'phone, or the channel whose own handle the address is';
        comment on column contact_identities.provenance is 'observed on a channel, entered by a person, or derived from another spelling';
      `);
      await tenantTable(knex, 'contacts');
      await tenantTable(knex, 'contact_identities');
    },
    async down(knex) {
      await knex.raw('drop table contact_identities; drop table contacts;');
    },
  },
  '20261129000110_contact_profile': addContactProfile,
  '20261129000120_contact_search': addContactSearch,
  '20261129000130_contact_records': addContactRecords,
  '20261129000140_contact_imports': addContactImports,
  '20261129000150_contact_legal_holds': addLegalHolds,
  '20261130000100_contact_search_order': addSearchOrder,
  '20261130003000_contact_consents': addContactConsents,
};
