import type { Sql } from '@leadengine/plugin-kit';
import type { Subtree } from '../merkle/compact-range.js';
import type { WaitingEvent } from '../trail/waiting-content.js';

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

/** Times in milliseconds, as text: to read a time that is written out takes as long as to check a hash. */
interface SealOnly extends Omit<SealedRow, 'body' | 'columns' | 'receivedAt' | 'sealedAt'> {
  readonly receivedMs: string;
  readonly sealedMs: string;
}

interface EventOnly {
  readonly id: string;
  readonly body: string;
  readonly columns: string;
}

const earlier = (one: number, other: number): number => Math.min(one, other);
const later = (one: number, other: number): number => Math.max(one, other);

/**
 * From `from` on. Two statements, so that the worst plan of the second, made while the table was small, reads the table once per
 * chunk and not once per row.
 */
export const listSealed = async (sql: Sql, from: number, limit: number): Promise<readonly SealedRow[]> => {
  const { tenantId } = sql.scope;
  const seals = await sql<SealOnly>(
    `select seq, event_id as "eventId", (date_part('epoch', received_at) * 1000)::bigint as "receivedMs", keep_days as "keepDays", leaf, mac,
       (date_part('epoch', sealed_at) * 1000)::bigint as "sealedMs"
     from audit_seals where tenant_id = $1 and seq >= $2 order by seq limit $3`,
    [tenantId, from, limit],
  );
  if (seals.length === 0) return [];
  const times = seals.map(({ receivedMs }) => Number(receivedMs));
  const events = await sql<EventOnly>(
    `select e.id, e.body, concat_ws(e'\\x1f', e.tenant_id, e.id, (date_part('epoch', e.received_at) * 1000)::bigint,
       (date_part('epoch', e.occurred_at) * 1000)::bigint, e.keep_days, e.action, e.actor_kind, e.actor_id, coalesce(e.target_type, ''),
       coalesce(e.target_id, ''), e.outcome, coalesce(e.idempotency_key, '')) as columns
     from unnest($2::bigint[], $3::uuid[]) w(ms, id)
     join audit_events e on e.tenant_id = $1 and e.received_at = timestamptz 'epoch' + w.ms * interval '1 millisecond' and e.id = w.id
     -- Of a computed time the planner knows nothing: without the bounds it reads the whole table.
     where e.received_at between timestamptz 'epoch' + $4 * interval '1 millisecond' and timestamptz 'epoch' + $5 * interval '1 millisecond'`,
    [tenantId, times, seals.map(({ eventId }) => eventId), times.reduce(earlier), times.reduce(later)],
  );
  const eventOf = new Map(events.map((event) => [event.id, event]));
  return seals.map(({ seq, eventId, receivedMs, keepDays, leaf, mac, sealedMs }) => {
    const event = eventOf.get(eventId);
    const [receivedAt, sealedAt] = [new Date(Number(receivedMs)), new Date(Number(sealedMs))];
    return { seq, eventId, receivedAt, keepDays, leaf, mac, sealedAt, body: event?.body ?? null, columns: event?.columns ?? null };
  });
};

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
    `select received_at as "receivedAt" from audit_recorded where tenant_id = $1 and action = 'audit.pruned' order by received_at desc limit 1`,
    [sql.scope.tenantId],
  );
  return row?.receivedAt;
};

/** Rows of this moment: events outside the queue, those of them that wait all the same, and those that were sealed. */
export const countRows = async (sql: Sql): Promise<{ readonly events: number; readonly waiting: number; readonly sealed: number }> => {
  const [row] = await sql<{ events: number; waiting: number; sealed: number }>(
    `select (select count(*)::int from audit_events where tenant_id = $1) as events,
       (select count(*)::int from audit_unsealed u where u.tenant_id = $1 and u.body is null) as waiting,
       coalesce((select size::int from audit_trees where tenant_id = $1), 0) as sealed`,
    [sql.scope.tenantId],
  );
  return row ?? { events: 0, waiting: 0, sealed: 0 };
};

interface EventPlace {
  readonly id: string;
  readonly at: string;
  readonly isKnown: boolean;
  /** The place that an event that nobody sealed pretends to have. */
  readonly seq: string | null;
}

/** Events in the order of their time, and whether each was sealed or waits for it. */
export const listPlaces = (sql: Sql, after: { readonly at: string; readonly id: string }, limit: number): Promise<readonly EventPlace[]> =>
  sql<EventPlace>(
    `select e.id, e.received_at::text as at, s.event_id is not null or u.id is not null as "isKnown",
       case when s.event_id is null and u.id is null
         then (select min(f.seq) from audit_seals f where f.tenant_id = $1 and f.received_at > e.received_at) end as seq
     from (
       select id, received_at from audit_events where tenant_id = $1 and (received_at, id) > ($2::timestamptz, $3::uuid)
       order by received_at, id limit $4
     ) e
     left join audit_seals s on s.tenant_id = $1 and s.event_id = e.id
     left join audit_unsealed u on u.tenant_id = $1 and u.id = e.id and u.body is null
     order by e.received_at, e.id`,
    [sql.scope.tenantId, after.at, after.id, limit],
  );

/** To which event these idempotency keys belong. */
export const findKeys = async (sql: Sql, keys: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await sql<{ key: string; eventId: string }>(
    'select key, event_id as "eventId" from audit_keys where tenant_id = $1 and key = any($2::text[])',
    [sql.scope.tenantId, keys],
  );
  return new Map(rows.map(({ key, eventId }) => [key, eventId]));
};

/** A row that waits to be sealed, with the event it is of. */
export interface WaitingRow extends WaitingEvent {
  readonly isRefused: boolean;
}

/** Rows that wait to be sealed. */
export const listWaiting = (sql: Sql, after: string, limit: number): Promise<readonly WaitingRow[]> =>
  sql(
    `select u.id, u.received_at as "receivedAt", u.keep_days as "keepDays", u.leaf, u.mac, coalesce(u.body, e.body) as body,
       u.refused_at is not null as "isRefused"
     from audit_unsealed u
     left join audit_events e on e.tenant_id = $1 and e.received_at = u.received_at and e.id = u.id
     where u.tenant_id = $1 and u.id > $2 order by u.id limit $3`,
    [sql.scope.tenantId, after, limit],
  );
