import type { Scope } from '@leadengine/plugin-kit';
import type { Step } from './round-trip.js';

/** One event or job collected by a transaction. */
export interface OutboxRow {
  readonly id: string;
  readonly kind: 'event' | 'job';
  readonly name: string;
  /** Of the event; 1 for jobs. */
  readonly version: number;
  /** JSON text. */
  readonly payload: string;
  readonly occurredAt: Date;
  /** Undefined: at once. */
  readonly availableAt: Date | undefined;
}

// Rows for "at once" take the earlier of both clocks: the relay compares with either and must not wait for the slower one.
const insert = `insert into outbox
  (tenant_id, id, kind, name, version, payload, actor, correlation_id, causation_id, occurred_at, available_at)
select $1::uuid, r.id, r.kind, r.name, r.version, r.payload::jsonb, $2::jsonb, $3, $4, r.occurred_at,
  coalesce(r.available_at, least(r.occurred_at, now()))
from unnest($5::uuid[], $6::text[], $7::text[], $8::int[], $9::text[], $10::timestamptz[], $11::timestamptz[])
  with ordinality as r(id, kind, name, version, payload, occurred_at, available_at, position)
order by r.position`;

/** One statement for all rows; their `seq` follows the order of emission. */
export const outboxInsert = (scope: Scope, rows: readonly OutboxRow[]): Step => ({
  text: insert,
  values: [
    scope.tenantId,
    JSON.stringify(scope.actor),
    scope.correlationId,
    scope.causationId ?? null,
    rows.map(({ id }) => id),
    rows.map(({ kind }) => kind),
    rows.map(({ name }) => name),
    rows.map(({ version }) => version),
    rows.map(({ payload }) => payload),
    rows.map(({ occurredAt }) => occurredAt.toISOString()),
    rows.map(({ availableAt }) => availableAt?.toISOString() ?? null) as readonly string[],
  ],
});
