import type { SqlValue, Transaction } from '@leadengine/plugin-kit';
import type { RecordedEvent } from './canonical-event.js';
import type { Waiting } from './waiting-content.js';

const columns = `tenant_id, id, received_at, occurred_at, keep_days, action, actor_kind, actor_id, target_type, target_id, outcome,
  idempotency_key, body`;
const values = '$1::uuid, $2::uuid, $3::timestamptz, $4::timestamptz, $5::int, $6, $7, $8, $9, $10, $11, $12, $13';

/** The event and its place in the queue of the sealer, in one statement. */
const insertSql = `
  with recorded as (insert into audit_events (${columns}) values (${values}))
  insert into audit_unsealed (tenant_id, id, received_at, keep_days, leaf, mac) values ($1, $2, $3, $5, $14, $15)`;

/** A key that is there already ends it: nothing is recorded, and nothing fails. */
const insertOnceSql = `
  with fresh as (
    insert into audit_keys (tenant_id, key, event_id) values ($1::uuid, $12::text, $2::uuid) on conflict (tenant_id, key) do nothing returning event_id
  ), recorded as (insert into audit_events (${columns}) select ${values} from fresh)
  insert into audit_unsealed (tenant_id, id, received_at, keep_days, leaf, mac)
  select $1::uuid, $2::uuid, $3::timestamptz, $5::int, $14::bytea, $15::bytea from fresh`;

const insertTargetsSql = `
  insert into audit_further_targets (tenant_id, target_type, target_id, received_at, event_id)
  select distinct e.tenant_id, t.type, t.id, e.received_at, e.id
  from audit_events e, unnest($4::text[], $5::text[]) t(type, id)
  where e.tenant_id = $1 and e.received_at = $2 and e.id = $3`;

/** Stores the event with the commit. @param body - Its canonical text. */
export const insertEvent = (tx: Transaction, event: RecordedEvent, body: string, { leaf, mac }: Waiting): void => {
  const { tenantId, id, targets, idempotencyKey } = event;
  const receivedAt = new Date(event.receivedAt);
  const [first, ...further] = targets;
  const parameters: SqlValue[] = [
    tenantId,
    id,
    receivedAt,
    new Date(event.occurredAt),
    event.keepDays,
    event.action,
    event.actor.kind,
    event.actor.id,
    first?.type ?? null,
    first?.id ?? null,
    event.outcome,
    idempotencyKey ?? null,
    body,
    leaf,
    mac,
  ];
  tx.atCommit(idempotencyKey === undefined ? insertSql : insertOnceSql, parameters);
  if (further.length > 0) {
    tx.atCommit(insertTargetsSql, [tenantId, receivedAt, id, further.map(({ type }) => type), further.map((target) => target.id)]);
  }
};
