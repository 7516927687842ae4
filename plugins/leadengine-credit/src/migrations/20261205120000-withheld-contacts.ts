import type { Migration } from '@leadengine/plugin-kit';

/** First messages that were withheld, with the end of the number, since the contact itself may have vanished with the refusal. */
export const addWithheldContacts: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table credit_contact_decisions add column phone_hint text;
      comment on column credit_contact_decisions.phone_hint is 'The last digits';
      alter table credit_contact_decisions drop constraint credit_contact_decisions_occasion_check;
      alter table credit_contact_decisions add constraint credit_contact_decisions_occasion_check
        check (occasion in ('check', 'simulation', 'first_contact'));
      create index credit_contact_decisions_by_occasion on credit_contact_decisions (tenant_id, occasion, decided_at desc, id desc);
    `);
  },
  async down(knex) {
    // What was recorded stays as it is: nobody rewrites decisions.
    await knex.raw(`
      drop index credit_contact_decisions_by_occasion;
      alter table credit_contact_decisions drop constraint credit_contact_decisions_occasion_check;
      alter table credit_contact_decisions add constraint credit_contact_decisions_occasion_check
        check (occasion in ('check', 'simulation')) not valid;
      alter table credit_contact_decisions drop column phone_hint;
    `);
  },
};
