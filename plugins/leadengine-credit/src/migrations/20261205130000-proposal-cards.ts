import { tenantTable, type Migration } from '@leadengine/plugin-kit';

/** Messages that told a customer of a proposal. */
export const createProposalCards: Migration = {
  async up(knex) {
    await knex.raw(`
      create table credit_proposal_cards (
        tenant_id uuid not null,
        proposal_id uuid not null,
        message_id uuid not null,
        created_by text not null,
        created_at timestamptz(3) not null,
        primary key (tenant_id, proposal_id, message_id),
        constraint credit_proposal_cards_proposal foreign key (tenant_id, proposal_id) references credit_proposals (tenant_id, id),
        constraint credit_proposal_cards_message foreign key (tenant_id, message_id) references messages (tenant_id, id) on delete cascade
      );
      create index credit_proposal_cards_of_message on credit_proposal_cards (tenant_id, message_id);
    `);
    await tenantTable(knex, 'credit_proposal_cards', 'select, insert');
  },
  async down(knex) {
    await knex.raw('drop table credit_proposal_cards');
  },
};
