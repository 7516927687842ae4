import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { toTimestamp } from '../schema.js';
import type { QueueMember } from './contract.js';

interface MemberRow {
  readonly user_id: string;
  readonly name: string;
  readonly status: QueueMember['status'];
  readonly is_available: boolean;
  readonly busy: number;
  readonly created_at: Date;
}

const busyOf = (user: string): string =>
  `(select count(*)::int from tickets t where t.tenant_id = $1 and t.assignee_id = ${user} and t.status = 'assigned')`;

export const listMembers = async (
  sql: Sql,
  queueId: string,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<readonly QueueMember[]> =>
  (
    await sql<MemberRow>(
      `select m.user_id, u.name, u.status, u.is_available, ${busyOf('m.user_id')} as busy, m.created_at
       from queue_members m join users u on u.tenant_id = m.tenant_id and u.id = m.user_id
       where m.tenant_id = $1 and m.queue_id = $2 and ($3::uuid is null or m.user_id > $3) order by m.user_id limit $4`,
      [sql.scope.tenantId, queueId, after ?? null, limit],
    )
  ).map((row) => ({
    userId: row.user_id,
    name: row.name,
    status: row.status,
    isAvailable: row.is_available,
    assignedTickets: row.busy,
    addedAt: toTimestamp(row.created_at),
  }));

export const insertMember = async (tx: Transaction, queueId: string, userId: string): Promise<void> => {
  await tx.sql(
    'insert into queue_members (tenant_id, queue_id, user_id, created_at) values ($1, $2, $3, $4) on conflict (tenant_id, queue_id, user_id) do nothing',
    [tx.scope.tenantId, queueId, userId, tx.now],
  );
};

export const deleteMember = async (tx: Transaction, queueId: string, userId: string): Promise<boolean> =>
  (
    await tx.sql('delete from queue_members where tenant_id = $1 and queue_id = $2 and user_id = $3 returning user_id', [
      tx.scope.tenantId,
      queueId,
      userId,
    ])
  ).length > 0;

/** A member who may take a ticket now. */
export interface Candidate {
  readonly userId: string;
  /** Tickets they have. */
  readonly busy: number;
}

/** Whoever has waited longest for a turn comes first. */
export const listCandidates = async (sql: Sql, queueId: string, capacity: number | null): Promise<readonly Candidate[]> =>
  (
    await sql<{ user_id: string; busy: number }>(
      `select m.user_id, b.busy from queue_members m
       join users u on u.tenant_id = m.tenant_id and u.id = m.user_id and u.status = 'active' and u.is_available
       cross join lateral (select ${busyOf('m.user_id')} as busy) b
       where m.tenant_id = $1 and m.queue_id = $2 and ($3::int is null or b.busy < $3)
       order by m.last_turn nulls first, m.user_id`,
      [sql.scope.tenantId, queueId, capacity],
    )
  ).map(({ user_id: userId, busy }) => ({ userId, busy }));

/** Keeps a user available until the transaction ends. False when they no longer are. */
export const holdAvailable = async (tx: Transaction, userId: string): Promise<boolean> =>
  (
    await tx.sql(`select 1 as found from users where tenant_id = $1 and id = $2 and status = 'active' and is_available for share`, [
      tx.scope.tenantId,
      userId,
    ])
  ).length > 0;

/** Lets one assignment of a tenant happen at a time, so that each counts what the one before did. Returns the number of the turn. */
export const takeTurn = async (tx: Transaction): Promise<string> => {
  const [row] = await tx.sql<{ turn: string }>(
    `insert into queue_turns (tenant_id, turn) values ($1, 1)
     on conflict (tenant_id) do update set turn = queue_turns.turn + 1 returning turn::text as turn`,
    [tx.scope.tenantId],
  );
  return row?.turn ?? '1';
};

export const saveTurn = async (
  tx: Transaction,
  {
    queueId,
    userId,
    ticketId,
    turn,
  }: { readonly queueId: string; readonly userId: string; readonly ticketId: string; readonly turn: string },
): Promise<void> => {
  const { tenantId } = tx.scope;
  await tx.sql('update queue_members set last_turn = $4::bigint where tenant_id = $1 and queue_id = $2 and user_id = $3', [
    tenantId,
    queueId,
    userId,
    turn,
  ]);
  await tx.sql(
    `insert into queue_offers (tenant_id, ticket_id, queue_id, user_id, offered_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, ticket_id, queue_id) do update set user_id = excluded.user_id, offered_at = excluded.offered_at`,
    [tenantId, ticketId, queueId, userId, tx.now],
  );
};
