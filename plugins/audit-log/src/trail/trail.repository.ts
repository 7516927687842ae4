import type { SqlValue, Transaction } from '@leadengine/plugin-kit';
import type { RecordedEvent } from './canonical-event.js';
import type { Waiting } from './waiting-content.js';

const columns = 'tenant_id, id, received_at, keep_days, leaf, mac, body';

/** The queue of the sealer alone: a transaction that waits for the indexes of a search would keep its rows locked for longer. */
const insertSql = `insert into audit_unsealed (${columns}) values ($1, $2, $3, $4, $5, $6, $7)`;

/** A key that is there already ends it: nothing is recorded, and nothing fails. */
const insertOnceSql = `
  with fresh as (
    insert into audit_keys (tenant_id, key, event_id) values ($1::uuid, $8::text, $2::uuid) on conflict (tenant_id, key) do nothing returning event_id
  ) insert into audit_unsealed (${columns})
  select $1::uuid, $2::uuid, $3::timestamptz, $4::int, $5::bytea, $6::bytea, $7 from fresh`;

const insertTargetsSql = `
  insert into audit_further_targets (tenant_id, target_type, target_id, received_at, event_id)
  select distinct e.tenant_id, t.type, t.id, e.received_at, e.id
  from audit_unsealed e, unnest($3::text[], $4::text[]) t(type, id)
  where e.tenant_id = $1 and e.id = $2`;

/** Stores the event with the commit. @param body - Its canonical text. */
export const insertEvent = (tx: Transaction, event: RecordedEvent, body: string, { leaf, mac }: Waiting): void => {
  const { tenantId, id, targets, idempotencyKey } = event;
  const parameters: SqlValue[] = [tenantId, id, new Date(event.receivedAt), event.keepDays, leaf, mac, body];
  if (idempotencyKey === undefined) tx.atCommit(insertSql, parameters);
  else tx.atCommit(insertOnceSql, [...parameters, idempotencyKey]);
  const further = targets.slice(1);
  if (further.length > 0) {
    tx.atCommit(insertTargetsSql, [tenantId, id, further.map(({ type }) => type), further.map((target) => target.id)]);
  }
};
