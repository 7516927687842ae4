import type { Migration } from '@leadengine/plugin-kit';

/** Names as they were when a proposal was made: its documents say the same whatever is renamed since. */
export const addProposalParties: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_proposals add column customer_name text, add column agreement_name text, add column product_name text;
      comment on column credit_proposals.customer_name is 'Emptied when the customer is erased';
      grant update (customer_name) on credit_proposals to leadengine_app;
    `);
  },
  async down(knex) {
    await knex.raw(`
      revoke update (customer_name) on credit_proposals from leadengine_app;
      alter table credit_proposals drop column customer_name, drop column agreement_name, drop column product_name;
    `);
  },
};
