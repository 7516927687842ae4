import type { ChannelFailureCode, Sql, Transaction } from '@leadengine/plugin-kit';

/** How far a message has come on the network. */
export type Level = 'server' | 'delivered' | 'read';

const rank: Readonly<Record<Level, number>> = { server: 1, delivered: 2, read: 3 };

/** News of a message of ours, known by its id alone: who reports may name the recipient in another way than we did. */
export interface Progress {
  readonly messageId: string;
  readonly level: Level;
  readonly at: Date;
  /** From our own phone, which got its copy of this write of the message or of one before. */
  readonly isEcho?: boolean;
}

/** Keeps the highest of what is said of each message. */
export const highest = (news: readonly Progress[]): readonly Progress[] => {
  const kept = new Map<string, Progress>();
  for (const each of news) {
    const known = kept.get(each.messageId);
    const higher = known === undefined ? 1 : rank[each.level] - rank[known.level];
    if (higher > 0 || (higher === 0 && known?.isEcho === true)) kept.set(each.messageId, each);
  }
  return [...kept.values()];
};

/** What a phone could not read is written anew, and only its own confirmation ends that: not what is still said of the write before. */
const raiseText = `
  with news as (
    select * from unnest($3::text[], $4::text[], $5::timestamptz[], $7::boolean[]) as n (message_id, level, at, is_echo)
  )
  update whatsapp_outbox o set
    state = n.level, is_open = false, failure_code = null, failure_detail = null, updated_at = $6,
    retry_asked_at = case when n.level = 'server' then o.retry_asked_at end,
    report = case when o.kind = 'send' then case n.level when 'server' then 'sent' else n.level end end,
    server_at = coalesce(o.server_at, n.at),
    delivered_at = case when n.level in ('delivered', 'read') then coalesce(o.delivered_at, n.at) end,
    read_at = case when n.level = 'read' then n.at end
  from news n
  where o.tenant_id = $1 and o.instance_id = $2 and o.provider_message_id = n.message_id and o.state <> 'failed'
    and array_position(array['server', 'delivered', 'read'], n.level) > coalesce(array_position(array['server', 'delivered', 'read'], o.state), 0)
    and (n.level <> 'server' or o.server_at is null or not (n.is_echo or o.state = 'queued'))
  returning o.id, o.provider_message_id, o.state`;

export interface RaisedEntry {
  readonly id: string;
  readonly provider_message_id: string;
  readonly state: Level;
}

/** Raises entries; what stands as high already, and what the server refused, stays. */
export const raiseEntries = async (tx: Transaction, instanceId: string, news: readonly Progress[]): Promise<readonly RaisedEntry[]> => {
  // In one order, so that two such statements never wait for each other.
  const sorted = highest(news).toSorted((a, b) => (a.messageId < b.messageId ? -1 : 1));
  if (sorted.length === 0) return [];
  return tx.sql<RaisedEntry>(raiseText, [
    tx.scope.tenantId,
    instanceId,
    sorted.map(({ messageId }) => messageId),
    sorted.map(({ level }) => level),
    sorted.map(({ at }) => at.toISOString()),
    tx.now,
    sorted.map(({ isEcho = false }) => String(isEcho)),
  ]);
};

/** What the engine has to be told. */
export interface DueReport {
  readonly id: string;
  readonly provider_message_id: string;
  readonly report: 'sent' | 'delivered' | 'read' | 'failed';
  readonly failure_code: ChannelFailureCode | null;
  readonly failure_detail: string | null;
  readonly occurred_at: Date;
}

export const listReports = (sql: Sql, instanceId: string, limit: number): Promise<readonly DueReport[]> =>
  sql<DueReport>(
    `select id, provider_message_id, report, failure_code, failure_detail,
       coalesce(case report when 'sent' then server_at when 'delivered' then delivered_at when 'read' then read_at end, updated_at) as occurred_at
     from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and report is not null order by seq limit $3`,
    [sql.scope.tenantId, instanceId, limit],
  );

/** Notes that these were told, unless there is newer news. */
export const clearReports = async (tx: Transaction, told: readonly DueReport[]): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox o set report = null from unnest($2::uuid[], $3::text[]) as t (id, report)
     where o.tenant_id = $1 and o.id = t.id and o.report = t.report`,
    [tx.scope.tenantId, told.map(({ id }) => id), told.map(({ report }) => report)],
  );
};

/** Notes that a phone asked for these again. The library answers at once, but a broken connection makes it forget. */
export const markRetryAsked = async (tx: Transaction, instanceId: string, messageIds: readonly string[]): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set retry_asked_at = $4, updated_at = $4
     where tenant_id = $1 and instance_id = $2 and provider_message_id = any($3::text[]) and state in ('sending', 'written', 'unknown', 'server')`,
    [tx.scope.tenantId, instanceId, messageIds, tx.now],
  );
};

/**
 * Lets the lane write again what a phone asked for and never confirmed: a while after it asked, and each time after twice as long,
 * since what a phone asks for may get lost as well.
 */
export const reopenUnread = async (tx: Transaction, instanceId: string, firstMs: number, mostWrites: number): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox set state = 'queued', is_open = true, retry_asked_at = $3, not_before = null, updated_at = $3
     where tenant_id = $1 and instance_id = $2 and state = 'server' and writes < $5
       and retry_asked_at <= $3::timestamptz - make_interval(secs => $4)
       and retry_asked_at <= $3::timestamptz - make_interval(secs => $4 * power(2, greatest(writes, 1) - 1))`,
    [tx.scope.tenantId, instanceId, tx.now, firstMs / 1000, mostWrites],
  );
};
