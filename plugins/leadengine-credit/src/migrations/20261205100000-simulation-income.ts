import type { Migration } from '@leadengine/plugin-kit';

/** The income that a margin was computed from, and the margins. Both may be emptied when their person is erased. */
export const addSimulationIncome: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_simulations add column income jsonb, add column margins jsonb;
      comment on column credit_simulations.income is 'What the margins follow from, with the rules that the simulation names';
      grant update (income, margins) on credit_simulations to leadengine_app;
    `);
  },
  async down(knex) {
    await knex.raw(`
      revoke update (income, margins) on credit_simulations from leadengine_app;
      alter table credit_simulations drop column income, drop column margins;
    `);
  },
};
