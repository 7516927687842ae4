import type { Actor, EventEnvelope, Sql } from '@leadengine/plugin-kit';
import { toTimestamp } from '../schema.js';

interface LogRow {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly occurred_at: Date;
  readonly actor: Actor;
  readonly correlation_id: string;
  readonly data: unknown;
}

/** Undefined when the event is no longer kept. */
export const findLoggedEvent = async (sql: Sql, cursor: string): Promise<EventEnvelope | undefined> => {
  const { tenantId } = sql.scope;
  const [row] = await sql<LogRow>(
    'select id, type, version, occurred_at, actor, correlation_id, data from event_log where tenant_id = $1 and cursor = $2::bigint',
    [tenantId, cursor],
  );
  return (
    row && {
      id: row.id,
      type: row.type,
      version: row.version,
      occurredAt: toTimestamp(row.occurred_at),
      tenantId,
      actor: row.actor,
      correlationId: row.correlation_id,
      data: row.data,
    }
  );
};

/** Cursors of the oldest event that is kept and of the newest that there was. */
export const logBounds = async (sql: Sql): Promise<{ readonly first: string | undefined; readonly last: string }> => {
  const [row] = await sql<{ first: string | null; last: string | null }>(
    `select (select e.cursor::text from event_log e where e.tenant_id = $1 order by e.cursor limit 1) as first,
       (select last::text from event_cursors where tenant_id = $1) as last`,
    [sql.scope.tenantId],
  );
  return { first: row?.first ?? undefined, last: row?.last ?? '0' };
};

/** The cursor before the first event logged at or after a time. Found by halving: the log is in the order of time. */
export const cursorBefore = async (sql: Sql, since: Date): Promise<string> => {
  const { first, last } = await logBounds(sql);
  let low = BigInt(first ?? last);
  let high = BigInt(last) + 1n;
  while (low < high) {
    const middle = (low + high) / 2n;
    const [row] = await sql<{ cursor: string; logged_at: Date }>(
      `select e.cursor::text as cursor, e.logged_at from event_log e where e.tenant_id = $1 and e.cursor >= $2::bigint
       order by e.cursor limit 1`,
      [sql.scope.tenantId, middle],
    );
    if (row !== undefined && row.logged_at < since) low = BigInt(row.cursor) + 1n;
    else high = middle;
  }
  return String(low > 0n ? low - 1n : 0n);
};
