import type { Sql, SqlValue } from '@leadengine/plugin-kit';
import type { AuditEventQuery } from './event.schema.js';

/** An event as the table has it. */
export interface EventRow {
  readonly id: string;
  readonly receivedAt: Date;
  readonly body: string;
  /** Null until it is sealed. */
  readonly seq: string | null;
}

/** Where a page goes on: below this row. */
export interface EventPosition {
  readonly receivedAt: string;
  readonly id: string;
}

type Filters = Pick<AuditEventQuery, 'action' | 'actorKind' | 'actorId' | 'targetType' | 'targetId' | 'outcome' | 'from' | 'to'>;
type Bind = (value: SqlValue) => string;

const timeBounds = ({ from, to }: Filters, position: EventPosition | undefined, bind: Bind, row: string, id: string): string[] => {
  const bounds: string[] = [];
  if (from !== undefined) bounds.push(`${row}.received_at >= ${bind(from)}::timestamptz`);
  if (to !== undefined) bounds.push(`${row}.received_at < ${bind(to)}::timestamptz`);
  if (position !== undefined) {
    bounds.push(`(${row}.received_at, ${row}.${id}) < (${bind(position.receivedAt)}::timestamptz, ${bind(position.id)}::uuid)`);
    // Said once more, so that partitions above it are left out.
    bounds.push(`${row}.received_at <= ${bind(position.receivedAt)}::timestamptz`);
  }
  return bounds;
};

const plainConditions = (filters: Filters, bind: Bind): string[] => {
  const conditions: string[] = [];
  if (filters.action !== undefined) conditions.push(`e.action = ${bind(filters.action)}`);
  if (filters.actorId !== undefined) conditions.push(`e.actor_id = ${bind(filters.actorId)}`);
  if (filters.actorKind !== undefined) conditions.push(`e.actor_kind = ${bind(filters.actorKind)}`);
  // The index of outcomes is one of those that are no success, which a plan sees in a constant only.
  if (filters.outcome !== undefined) {
    conditions.push(`e.outcome = ${bind(filters.outcome)}`);
    if (filters.outcome !== 'success') conditions.push(`e.outcome <> 'success'`);
  }
  return conditions;
};

/** The query of a page and its parameters, the latest event first; exported for the proof of its plan. */
export const eventPageSql = (
  tenantId: string,
  filters: Filters,
  limit: number,
  position: EventPosition | undefined,
): { readonly text: string; readonly parameters: readonly SqlValue[] } => {
  const parameters: SqlValue[] = [tenantId];
  const bind: Bind = (value) => `$${String(parameters.push(value))}`;
  const most = bind(limit);
  const order = (row: string, id: string): string => `order by ${row}.received_at desc, ${row}.${id} desc limit ${most}`;
  const plain = plainConditions(filters, bind);
  const own = ['e.tenant_id = $1', ...plain, ...timeBounds(filters, position, bind, 'e', 'id')];
  const { targetType, targetId } = filters;
  let page = `select e.id, e.received_at, e.body from audit_recorded e where ${own.join(' and ')} ${order('e', 'id')}`;
  if (targetType !== undefined && targetId !== undefined) {
    const [type, id] = [bind(targetType), bind(targetId)];
    const further = [
      `t.tenant_id = $1 and t.target_type = ${type} and t.target_id = ${id}`,
      ...timeBounds(filters, position, bind, 't', 'event_id'),
    ];
    // Each side is a range of its own index; the further targets of an event are in a table of theirs.
    page = `select * from (
      (select e.id, e.received_at, e.body from audit_recorded e
       where ${own.join(' and ')} and e.target_type = ${type} and e.target_id = ${id} ${order('e', 'id')})
      union
      (select e.id, e.received_at, e.body from audit_further_targets t
       cross join lateral (
         select * from audit_recorded e where e.tenant_id = $1 and e.received_at = t.received_at and e.id = t.event_id offset 0
       ) e
       where ${[...further, ...plain].join(' and ')} ${order('t', 'event_id')})
    ) e ${order('e', 'id')}`;
  }
  return {
    text: `select e.id, e.received_at as "receivedAt", e.body, s.seq from (${page}) e
      left join audit_seals s on s.tenant_id = $1 and s.event_id = e.id order by e.received_at desc, e.id desc`,
    parameters,
  };
};

export const listEvents = (
  sql: Sql,
  filters: Filters,
  limit: number,
  position: EventPosition | undefined,
): Promise<readonly EventRow[]> => {
  const { text, parameters } = eventPageSql(sql.scope.tenantId, filters, limit, position);
  return sql<EventRow>(text, parameters);
};

/** The time at which an id of UUIDv7 was made; undefined for others. */
const timeOfId = (id: string): Date | undefined => {
  const digits = id.replaceAll('-', '');
  return digits[12] === '7' ? new Date(Number.parseInt(digits.slice(0, 12), 16)) : undefined;
};

/** An id says when its event was received, and so where it lies. */
export const findEvent = async (sql: Sql, id: string): Promise<EventRow | undefined> => {
  const receivedAt = timeOfId(id);
  if (receivedAt === undefined) return undefined;
  const [row] = await sql<EventRow>(
    `select e.id, e.received_at as "receivedAt", e.body, s.seq from audit_recorded e
     left join audit_seals s on s.tenant_id = $1 and s.event_id = e.id
     where e.tenant_id = $1 and e.received_at = $2 and e.id = $3`,
    [sql.scope.tenantId, receivedAt, id],
  );
  return row;
};

/** Wrapped keys by id; those of erased subjects are missing. */
export const findPersonalKeys = async (sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; wrapped: string }>(
    'select id, wrapped from audit_personal_keys where tenant_id = $1 and id = any($2::uuid[]) and wrapped is not null',
    [sql.scope.tenantId, ids],
  );
  return new Map(rows.map(({ id, wrapped }) => [id, wrapped]));
};
