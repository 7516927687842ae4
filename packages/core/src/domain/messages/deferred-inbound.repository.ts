import type { InboundChange, InboundMessage, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { cutText, storableJson, storableText } from '../storable.js';

/** Then the event is given up and stays for a person to look at. */
const mostAttempts = 40;
const longestDelayMs = 15 * 60_000;

/** 5 s, 10 s, 20 s and so on up to 15 minutes. */
const delayAfter = (attempts: number): number => Math.min(5000 * 2 ** (attempts - 1), longestDelayMs);

const describe = (error: unknown): string =>
  cutText(storableText(error instanceof Error ? `${error.name}: ${error.message}` : String(error)), 500);

/** Something that a channel heard. */
export type InboundItem = InboundMessage | InboundChange;

/** Keeps an event whose side effects failed. False when it was here before. */
export const insertDeferred = async (tx: Transaction, inbound: InboundItem, error: unknown): Promise<boolean> => {
  const rows = await tx.sql<{ id: string }>(
    `insert into inbound_events (tenant_id, id, channel, instance_id, provider_event_id, raw, message, state, next_attempt_at, error, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, $9, $10)
     on conflict on constraint inbound_events_event do nothing returning id`,
    [
      tx.scope.tenantId,
      uuidv7(),
      inbound.channel,
      inbound.instanceId,
      storableText(inbound.providerEventId),
      storableJson(inbound.raw),
      storableJson(inbound),
      new Date(tx.now.getTime() + delayAfter(1)),
      describe(error),
      tx.now,
    ],
  );
  return rows.length > 0;
};

/** Ids of deferred events whose time has come, oldest first. */
export const listDueDeferred = async (sql: Sql, now: Date, limit: number): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select id from inbound_events where tenant_id = $1 and state = 'pending' and next_attempt_at <= $2 order by received_at, id limit $3`,
    [sql.scope.tenantId, now, limit],
  );
  return rows.map(({ id }) => id);
};

type Kept<T> = T extends InboundItem ? Omit<T, 'occurredAt'> & { readonly occurredAt: string } : never;

/** Takes a deferred event out, so that the usual way can store it again in the same transaction; undefined when somebody else has. */
export const takeDeferred = async (tx: Transaction, id: string): Promise<InboundItem | undefined> => {
  const [row] = await tx.sql<{ message: Kept<InboundItem> }>(
    `delete from inbound_events where tenant_id = $1 and id = $2 and state = 'pending' returning message`,
    [tx.scope.tenantId, id],
  );
  return row && { ...row.message, occurredAt: new Date(row.message.occurredAt) };
};

/** Notes that another attempt failed. */
export const postponeDeferred = async (tx: Transaction, id: string, error: unknown): Promise<void> => {
  const { tenantId } = tx.scope;
  const [row] = await tx.sql<{ attempts: number }>(
    `select attempts + 1 as attempts from inbound_events where tenant_id = $1 and id = $2 and state = 'pending' for update`,
    [tenantId, id],
  );
  if (!row) return;
  await tx.sql(`update inbound_events set attempts = $3, state = $4, next_attempt_at = $5, error = $6 where tenant_id = $1 and id = $2`, [
    tenantId,
    id,
    row.attempts,
    row.attempts >= mostAttempts ? 'failed' : 'pending',
    new Date(tx.now.getTime() + delayAfter(row.attempts)),
    describe(error),
  ]);
};
