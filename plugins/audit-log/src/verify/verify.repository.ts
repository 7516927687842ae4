import type { Sql } from '@leadengine/plugin-kit';
import type { Subtree } from '../merkle/compact-range.js';

/** A seal with the event that it is of. */
export interface SealedRow {
  readonly seq: string;
  readonly eventId: string;
  readonly receivedAt: Date;
  readonly keepDays: number;
  readonly leaf: Buffer;
  readonly mac: Buffer;
  readonly sealedAt: Date;
  /** Null when the event is not there. */
  readonly body: string | null;
  /** The event's columns, each of which its body says as well, in the order of {@link columnsOf}. */
  readonly columns: string | null;
}

/** Separates columns; no name has it. */
export const columnSeparator = '\u001f';

/** From `from` on. Never a join of everything: each event is looked up where its seal says it lies. */
export const listSealed = (sql: Sql, from: number, limit: number): Promise<readonly SealedRow[]> =>
  sql<SealedRow>(
    `select s.seq, s.event_id as "eventId", s.received_at as "receivedAt", s.keep_days as "keepDays", s.leaf, s.mac, s.sealed_at as "sealedAt",
       e.body, e.columns
     from audit_seals s left join lateral (
       select e.body, concat_ws(e'\\x1f', e.tenant_id, e.id, (extract(epoch from e.received_at) * 1000)::bigint,
         (extract(epoch from e.occurred_at) * 1000)::bigint, e.keep_days, e.action, e.actor_kind, e.actor_id, coalesce(e.target_type, ''),
         coalesce(e.target_id, ''), e.outcome, coalesce(e.idempotency_key, '')) as columns
       from audit_events e where e.tenant_id = $1 and e.received_at = s.received_at and e.id = s.event_id offset 0
     ) e on true
     where s.tenant_id = $1 and s.seq >= $2 order by s.seq limit $3`,
    [sql.scope.tenantId, from, limit],
  );

/** Stored hashes of these subtrees, as `<level>/<place>` to hash. */
export const findSubtrees = async (sql: Sql, subtrees: readonly Subtree[]): Promise<ReadonlyMap<string, Buffer>> => {
  const rows = await sql<{ level: number; place: string; hash: Buffer }>(
    `select t.level, t.place, t.hash from unnest($2::int[], $3::bigint[]) w(level, place)
     join audit_subtrees t on t.tenant_id = $1 and t.level = w.level and t.place = w.place`,
    [sql.scope.tenantId, subtrees.map(({ level }) => level), subtrees.map(({ index }) => index)],
  );
  return new Map(rows.map(({ level, place, hash }) => [`${String(level)}/${place}`, hash]));
};

export const countSubtrees = async (sql: Sql): Promise<number> => {
  const [row] = await sql<{ count: number }>('select count(*)::int as count from audit_subtrees where tenant_id = $1', [
    sql.scope.tenantId,
  ]);
  return row?.count ?? 0;
};

/** How many further targets are stored of these events, by id. */
export const countTargets = async (sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await sql<{ id: string; count: number }>(
    `select e.id, count(*)::int as count from audit_events e
     join audit_further_targets t on t.tenant_id = $1 and t.received_at = e.received_at and t.event_id = e.id
     where e.tenant_id = $1 and e.id = any($2::uuid[]) group by e.id`,
    [sql.scope.tenantId, ids],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
};

/** When events past their time were last removed; undefined when never. */
export const findLastPruning = async (sql: Sql): Promise<Date | undefined> => {
  const [row] = await sql<{ receivedAt: Date }>(
    `select received_at as "receivedAt" from audit_events where tenant_id = $1 and action = 'audit.pruned' order by received_at desc limit 1`,
    [sql.scope.tenantId],
  );
  return row?.receivedAt;
};

/** Events that nobody sealed and that do not wait for it, with the place that they pretend to have. */
export const listOrphans = (sql: Sql, limit: number): Promise<readonly { readonly id: string; readonly seq: string | null }[]> =>
  sql(
    `select e.id, (select min(s.seq) from audit_seals s where s.tenant_id = $1 and s.received_at > e.received_at) as seq
     from audit_events e
     where e.tenant_id = $1 and not exists (select from audit_seals s where s.tenant_id = $1 and s.event_id = e.id)
       and not exists (select from audit_unsealed u where u.tenant_id = $1 and u.id = e.id)
     order by e.received_at limit $2`,
    [sql.scope.tenantId, limit],
  );

/** Events whose idempotency key is not theirs any more. */
export const listLostKeys = (sql: Sql, limit: number): Promise<readonly { readonly id: string; readonly seq: string | null }[]> =>
  sql(
    `select e.id, s.seq from audit_events e
     left join audit_keys k on k.tenant_id = $1 and k.key = e.idempotency_key
     left join audit_seals s on s.tenant_id = $1 and s.event_id = e.id
     where e.tenant_id = $1 and e.idempotency_key is not null and k.event_id is distinct from e.id limit $2`,
    [sql.scope.tenantId, limit],
  );

/** Rows that wait to be sealed. */
export const listWaiting = (
  sql: Sql,
  after: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly mac: Buffer; readonly body: string | null; readonly isRefused: boolean }[]> =>
  sql(
    `select u.id, u.mac, e.body, u.refused_at is not null as "isRefused" from audit_unsealed u
     left join audit_events e on e.tenant_id = $1 and e.received_at = u.received_at and e.id = u.id
     where u.tenant_id = $1 and u.id > $2 order by u.id limit $3`,
    [sql.scope.tenantId, after, limit],
  );
