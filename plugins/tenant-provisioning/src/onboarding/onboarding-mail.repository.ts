import type { InviteDelivery, PlainSql } from '@leadengine/core/contract';
import { columns, type InviteRow } from './onboarding.repository.js';

const mostAttempts = 8;
const keptDeliveries = 20;

/**
 * Takes an invite whose mail is due, of which the others then keep their hands off for longer than sending takes. One that fails is due
 * again after that: a minute, two, four and so on.
 */
export const claimMail = async (sql: PlainSql, now: Date): Promise<InviteRow | undefined> =>
  (
    await sql<InviteRow>(
      `with due as (
         select id as due_id from platform.onboarding_invites
         where mail_due_at <= $1 and state = 'open' and expires_at > $1 order by mail_due_at limit 1 for update skip locked)
       update platform.onboarding_invites set mail_attempts = mail_attempts + 1,
         mail_due_at = case when mail_attempts + 1 < ${String(mostAttempts)} then $1 + make_interval(mins => power(2, mail_attempts)::int) end
       from due where id = due_id returning ${columns}`,
      [now],
    )
  )[0];

/** Says what became of a mail, unless a newer token came meanwhile. */
export const noteMail = async (
  sql: PlainSql,
  { id, send_count: round }: Pick<InviteRow, 'id' | 'send_count'>,
  delivery: InviteDelivery,
  isOver: boolean,
): Promise<void> => {
  await sql(
    `update platform.onboarding_invites set mail_due_at = case when $4::boolean and send_count = $2 then null else mail_due_at end,
       deliveries = (select jsonb_agg(each order by number) from (
         select each, number from jsonb_array_elements(deliveries || $3::jsonb) with ordinality as all_of_them (each, number)
         order by number desc limit ${String(keptDeliveries)}) as kept)
     where id = $1`,
    [id, round, JSON.stringify([delivery]), isOver],
  );
};
