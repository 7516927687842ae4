import type { Migration } from '@leadengine/plugin-kit';

/** Offers of a tenant go out by mail. Those that are there already were handed on by whoever made them. */
export const mailOnboardingInvites: Migration = {
  async up(knex) {
    await knex.raw(`
      alter table platform.onboarding_invites
        add column is_mailed boolean not null default false,
        add column send_count int not null default 1,
        add column deliveries jsonb not null default '[]',
        add column mail_attempts int not null default 0,
        add column mail_due_at timestamptz(3);
      create index onboarding_invites_to_mail on platform.onboarding_invites (mail_due_at) where mail_due_at is not null;
    `);
  },
  async down(knex) {
    await knex.raw(`
      drop index platform.onboarding_invites_to_mail;
      alter table platform.onboarding_invites
        drop column is_mailed, drop column send_count, drop column deliveries, drop column mail_attempts, drop column mail_due_at;
    `);
  },
};
