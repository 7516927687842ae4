import type { ChannelFailureCode, Sql, Transaction } from '@leadengine/plugin-kit';
import type { OutboxState } from './outbox.repository.js';

/** The first entry of a chat, as the lane works on it. */
export interface LaneEntry {
  readonly id: string;
  readonly seq: string;
  readonly chat: string;
  readonly provider_message_id: string;
  readonly kind: 'send' | 'change';
  readonly state: OutboxState;
  readonly is_new_chat: boolean;
  readonly content: string | null;
  readonly proto: string | null;
  readonly jid: string | null;
  readonly writes: number;
  readonly overdues: number;
  readonly refusals: number;
  readonly nack: string | null;
  /** Set when the server had it before: a phone could not read it. */
  readonly server_at: Date | null;
  readonly created_at: Date;
}

/** What must not be sent now. */
export interface Holds {
  /** No stranger may be written to. */
  readonly strangers: boolean;
  /** Digests of words, in hex, that went to enough strangers. */
  readonly digests: readonly string[];
}

const headsText = `
  select o.id, o.seq, o.chat, o.provider_message_id, o.kind, o.state, o.is_new_chat, o.content, o.proto, o.jid, o.writes, o.overdues,
    o.refusals, o.nack, o.server_at, o.created_at
  from whatsapp_outbox o
  where o.tenant_id = $1 and o.instance_id = $2 and o.is_open and o.id <> all($3::uuid[]) and (o.not_before is null or o.not_before <= $4)
    and not exists (
      select 1 from whatsapp_outbox e
      where e.tenant_id = $1 and e.instance_id = $2 and e.chat = o.chat and e.is_open and e.seq < o.seq
    )
    and not (o.is_new_chat and o.writes = 0 and ($5::boolean or (o.text_digest is not null and encode(o.text_digest, 'hex') = any($6::text[]))))
  order by o.priority, o.seq limit $7`;

/** The first open entry of each chat that may go, best first. @param busy - Entries that this process has at hand. */
export const listHeads = (
  sql: Sql,
  instanceId: string,
  busy: readonly string[],
  now: Date,
  holds: Holds,
  limit: number,
): Promise<readonly LaneEntry[]> =>
  sql<LaneEntry>(headsText, [sql.scope.tenantId, instanceId, busy, now, holds.strangers, holds.digests, limit]);

/** When the next postponed entry is due, if any is. */
export const findNextDue = async (sql: Sql, instanceId: string, now: Date): Promise<Date | undefined> => {
  const [row] = await sql<{ due: Date | null }>(
    'select min(not_before) as due from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and is_open and not_before > $3',
    [sql.scope.tenantId, instanceId, now],
  );
  return row?.due ?? undefined;
};

export const countOpen = async (sql: Sql, instanceId: string): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    'select count(*)::int as count from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and is_open',
    [sql.scope.tenantId, instanceId],
  );
  return row?.count ?? 0;
};

/** What was begun with strangers lately. */
export interface Strangers {
  /** Chats begun in the last 24 hours. */
  readonly lastDay: number;
  /** Words that went to at least so many strangers within an hour, as digests in hex. */
  readonly worn: readonly string[];
}

/** @param mostPerHour - From how many strangers on the same words count as worn. */
export const countStrangers = async (sql: Sql, instanceId: string, now: Date, mostPerHour: number): Promise<Strangers> => {
  const [row] = await sql<{ last_day: number; worn: string[] | null }>(
    `with begun as (
       select chat, text_digest, written_at from whatsapp_outbox
       where tenant_id = $1 and instance_id = $2 and is_new_chat and written_at > $3::timestamptz - interval '24 hours'
     )
     select (select count(distinct chat)::int from begun) as last_day, (
       select array_agg(encode(text_digest, 'hex')) from (
         select text_digest from begun where text_digest is not null and written_at > $3::timestamptz - interval '1 hour'
         group by text_digest having count(distinct chat) >= $4
       ) as worn
     ) as worn`,
    [sql.scope.tenantId, instanceId, now, mostPerHour],
  );
  return { lastDay: row?.last_day ?? 0, worn: row?.worn ?? [] };
};

/** Notes that the bytes are about to leave; false when somebody else has settled it. */
export const markSending = async (
  tx: Transaction,
  id: string,
  sealed: { readonly proto: string; readonly secret: string | null; readonly jid: string },
): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `update whatsapp_outbox set state = 'sending', writes = writes + 1, proto = $3, message_secret = coalesce($4, message_secret), jid = $5,
       written_at = coalesce(written_at, $6), updated_at = $6
     where tenant_id = $1 and id = $2 and is_open returning 1 as found`,
    [tx.scope.tenantId, id, sealed.proto, sealed.secret, sealed.jid, tx.now],
  );
  return rows.length > 0;
};

export const markWritten = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set state = 'written', updated_at = $3 where tenant_id = $1 and id = $2 and is_open and state = 'sending'`,
    [tx.scope.tenantId, id, tx.now],
  );
};

/** The server confirmed nothing in time. */
export const markOverdue = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set state = 'unknown', overdues = overdues + 1, updated_at = $3 where tenant_id = $1 and id = $2 and is_open`,
    [tx.scope.tenantId, id, tx.now],
  );
};

/** Puts an entry back to be tried again. */
export const postpone = async (
  tx: Transaction,
  id: string,
  { notBefore, nack }: { readonly notBefore: Date | null; readonly nack: string | null },
): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set state = 'queued', refusals = refusals + 1, nack = coalesce($4, nack), not_before = $3, updated_at = $5
     where tenant_id = $1 and id = $2 and is_open`,
    [tx.scope.tenantId, id, notBefore, nack, tx.now],
  );
};

export interface EntryFailure {
  /** `unknown`: nobody can say whether it arrived. */
  readonly state: 'failed' | 'unknown';
  readonly code: ChannelFailureCode;
  readonly detail: string;
  readonly nack: string | null;
}

/** Gives an entry up; false when it was settled already. */
export const giveUp = async (tx: Transaction, id: string, failure: EntryFailure): Promise<boolean> => {
  const rows = await tx.sql<{ found: number }>(
    `update whatsapp_outbox set state = $3, is_open = false, failure_code = $4, failure_detail = $5, nack = coalesce($6, nack),
       report = case when kind = 'send' then 'failed' end, updated_at = $7
     where tenant_id = $1 and id = $2 and is_open returning 1 as found`,
    [tx.scope.tenantId, id, failure.state, failure.code, failure.detail, failure.nack, tx.now],
  );
  return rows.length > 0;
};
