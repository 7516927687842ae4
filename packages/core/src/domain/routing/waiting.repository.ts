import type { Sql, Transaction } from '@leadengine/plugin-kit';

/** Ids of tickets that wait for an agent and that the queue has not handed out yet, the longest waiting first. */
export const listWaiting = async (sql: Sql, queueId: string, limit: number): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>(
      `select t.id from tickets t
       where t.tenant_id = $1 and t.queue_id = $2 and t.status = 'open' and t.assignee_id is null
         and not exists (select 1 from queue_offers o where o.tenant_id = $1 and o.ticket_id = t.id and o.queue_id = $2)
       order by t.last_activity_at, t.id limit $3`,
      [sql.scope.tenantId, queueId, limit],
    )
  ).map(({ id }) => id);

/** Whether the queue handed the ticket out before. Whoever gave it back by hand is not handed it again. */
export const wasOffered = async (sql: Sql, ticketId: string, queueId: string): Promise<boolean> =>
  (
    await sql('select 1 as found from queue_offers where tenant_id = $1 and ticket_id = $2 and queue_id = $3', [
      sql.scope.tenantId,
      ticketId,
      queueId,
    ])
  ).length > 0;

export const forgetOffers = async (tx: Transaction, ticketId: string): Promise<void> => {
  await tx.sql('delete from queue_offers where tenant_id = $1 and ticket_id = $2', [tx.scope.tenantId, ticketId]);
};

/** Who had the contact's latest other ticket. */
export const findLastAgent = async (sql: Sql, contactId: string, ticketId: string): Promise<string | undefined> =>
  (
    await sql<{ assignee_id: string }>(
      `select assignee_id from tickets where tenant_id = $1 and contact_id = $2 and id <> $3 and assignee_id is not null
       order by last_activity_at desc, id desc limit 1`,
      [sql.scope.tenantId, contactId, ticketId],
    )
  )[0]?.assignee_id;

export const listTicketsOf = async (sql: Sql, userId: string, limit: number): Promise<readonly string[]> =>
  (
    await sql<{ id: string }>(
      `select id from tickets where tenant_id = $1 and assignee_id = $2 and status in ('open', 'pending', 'assigned')
       order by last_activity_at desc, id desc limit $3`,
      [sql.scope.tenantId, userId, limit],
    )
  ).map(({ id }) => id);

/** A ticket whose contact had the last word. */
export interface Unanswered {
  readonly id: string;
  readonly last_inbound_at: Date;
}

export const listUnanswered = (sql: Sql, queueId: string, since: Date): Promise<readonly Unanswered[]> =>
  sql<Unanswered>(
    `select id, last_inbound_at from tickets
     where tenant_id = $1 and queue_id = $2 and status in ('open', 'pending', 'assigned') and last_activity_at >= $3
       and last_message_direction = 'inbound' and last_inbound_at >= $3
     order by last_activity_at desc, id desc limit 500`,
    [sql.scope.tenantId, queueId, since],
  );

/** False when the ticket was answered in this period already. */
export const saveAutoReply = async (tx: Transaction, ticketId: string, period: string): Promise<boolean> =>
  (
    await tx.sql(
      `insert into queue_auto_replies (tenant_id, ticket_id, period, sent_at) values ($1, $2, $3, $4)
       on conflict (tenant_id, ticket_id, period) do nothing returning ticket_id`,
      [tx.scope.tenantId, ticketId, period, tx.now],
    )
  ).length > 0;
