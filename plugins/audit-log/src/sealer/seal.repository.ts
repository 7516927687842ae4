import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { Subtree } from '../merkle/compact-range.js';
import type { WaitingEvent } from '../trail/waiting-content.js';
import type { Seal } from './seal-content.js';

/** Size and right edge of a tenant's tree. */
export interface TreeState {
  readonly size: number;
  readonly edge: Buffer;
}

export const findTree = async (sql: Sql): Promise<TreeState> => {
  const [row] = await sql<{ size: string; edge: Buffer }>('select size, edge from audit_trees where tenant_id = $1', [sql.scope.tenantId]);
  return row === undefined ? { size: 0, edge: Buffer.alloc(0) } : { size: Number(row.size), edge: row.edge };
};

/**
 * The oldest that this statement sees. What commits later comes in a later batch, however old it is.
 *
 * @param withBodies - Else only of events whose leaf is not known.
 */
export const listUnsealed = (sql: Sql, limit: number, withBodies: boolean): Promise<readonly WaitingEvent[]> =>
  sql<WaitingEvent>(
    `select u.id, u.received_at as "receivedAt", u.mac, u.leaf, coalesce(${withBodies ? 'u.body' : 'null'}, e.body) as body,
       coalesce(u.keep_days, e.keep_days) as "keepDays"
     from (select * from audit_unsealed where tenant_id = $1 and refused_at is null order by id limit $2) u
     left join lateral (
       select body, keep_days from audit_events where u.leaf is null and tenant_id = $1 and received_at = u.received_at and id = u.id
     ) e on true
     order by u.id`,
    [sql.scope.tenantId, limit],
  );

/** Whether something waits to be sealed, as this statement sees it. */
export const hasUnsealed = async (sql: Sql): Promise<boolean> =>
  (await sql('select from audit_unsealed where tenant_id = $1 and refused_at is null limit 1', [sql.scope.tenantId])).length > 0;

/** Keeps rows that were not made by the engine from being sealed, and in sight. */
export const refuseUnsealed = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  await tx.sql('update audit_unsealed set refused_at = $3 where tenant_id = $1 and id = any($2::uuid[])', [tx.scope.tenantId, ids, tx.now]);
};

/** Has those looked at once more that were refused: by a process, perhaps, that did not know a new secret yet. */
export const retryRefused = async (tx: Transaction): Promise<void> => {
  await tx.sql('update audit_unsealed set refused_at = null where tenant_id = $1 and refused_at is not null', [tx.scope.tenantId]);
};

/** Stores a batch, and moves its events out of the queue. @throws Error when the tree or the queue is not what the batch began from. */
export const insertSeals = async (
  tx: Transaction,
  before: TreeState,
  after: TreeState,
  seals: readonly (Seal & { readonly mac: Buffer })[],
): Promise<void> => {
  const { tenantId } = tx.scope;
  const moved = await tx.sql<{ moved: boolean }>(
    before.size === 0
      ? `insert into audit_trees (tenant_id, size, edge) select $1, $3, $4 where $2::bigint = 0 returning true as moved`
      : `update audit_trees set size = $3, edge = $4 where tenant_id = $1 and size = $2 returning true as moved`,
    [tenantId, before.size, after.size, after.edge],
  );
  if (moved.length !== 1) throw new Error('The tree was changed by somebody who does not hold its lease.');
  await tx.sql(
    `insert into audit_seals (tenant_id, seq, event_id, received_at, keep_days, leaf, mac, sealed_at)
     select $1, $2::bigint + s.place - 1, s.id, s.received_at, s.keep_days, decode(s.leaf, 'hex'), decode(s.mac, 'hex'), $8
     from unnest($3::uuid[], $4::timestamptz[], $5::int[], $6::text[], $7::text[])
       with ordinality as s(id, received_at, keep_days, leaf, mac, place)`,
    [
      tenantId,
      before.size,
      seals.map(({ eventId }) => eventId),
      seals.map(({ receivedAt }) => receivedAt.toISOString()),
      seals.map(({ keepDays }) => keepDays),
      seals.map(({ leaf }) => leaf.toString('hex')),
      seals.map(({ mac }) => mac.toString('hex')),
      seals[0]?.sealedAt ?? tx.now,
    ],
  );
  const [row] = await tx.sql<{ moved: number }>('select audit_move_sealed($1, $2) as moved', [before.size, after.size]);
  if (row?.moved !== seals.length) throw new Error('Events were sealed that wait no more.');
};

export const insertSubtrees = async (tx: Transaction, subtrees: readonly Subtree[]): Promise<void> => {
  if (subtrees.length === 0) return;
  await tx.sql(
    `insert into audit_subtrees (tenant_id, level, place, hash)
     select $1, s.level, s.place, decode(s.hash, 'hex') from unnest($2::int[], $3::bigint[], $4::text[]) s(level, place, hash)`,
    [
      tx.scope.tenantId,
      subtrees.map(({ level }) => level),
      subtrees.map(({ index }) => index),
      subtrees.map(({ hash }) => hash.toString('hex')),
    ],
  );
};
