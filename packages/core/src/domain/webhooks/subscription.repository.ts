import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { storableText } from '../storable.js';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { Webhook, WebhookDisabledReason, WebhookInput } from './contract.js';

interface SubscriptionRow {
  readonly id: string;
  readonly url: string;
  readonly types: string[];
  readonly description: string;
  readonly is_enabled: boolean;
  readonly disabled_reason: WebhookDisabledReason | null;
  readonly disabled_at: Date | null;
  readonly position: string;
  readonly failing_since: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = `id, url, types, description, is_enabled, disabled_reason, disabled_at, position::text as position, failing_since, version,
  created_at, updated_at`;

const toWebhook = (row: SubscriptionRow): Webhook => ({
  id: row.id,
  url: row.url,
  types: row.types,
  description: row.description,
  isEnabled: row.is_enabled,
  disabledReason: row.disabled_reason,
  disabledAt: toTimestampOrNull(row.disabled_at),
  position: row.position,
  failingSince: toTimestampOrNull(row.failing_since),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

export const listWebhooks = async (sql: Sql): Promise<readonly Webhook[]> => {
  const rows = await sql<SubscriptionRow>(`select ${columns} from webhook_subscriptions where tenant_id = $1 order by id`, [
    sql.scope.tenantId,
  ]);
  return rows.map(toWebhook);
};

const oneText = `select ${columns} from webhook_subscriptions where tenant_id = $1 and id = $2`;

export const findWebhook = async (sql: Sql, id: string): Promise<Webhook | undefined> => {
  const [row] = await sql<SubscriptionRow>(oneText, [sql.scope.tenantId, id]);
  return row && toWebhook(row);
};

export const lockWebhook = async (tx: Transaction, id: string): Promise<Webhook | undefined> => {
  const [row] = await tx.sql<SubscriptionRow>(`${oneText} for no key update`, [tx.scope.tenantId, id]);
  return row && toWebhook(row);
};

/** Number of the tenant's webhooks; whoever counts in a transaction is alone in it. */
export const countWebhooks = async (tx: Transaction): Promise<number> => {
  await tx.sql(`select pg_advisory_xact_lock(hashtextextended('webhooks ' || $1, 0))`, [tx.scope.tenantId]);
  const [row] = await tx.sql<{ count: number }>('select count(*)::int as count from webhook_subscriptions where tenant_id = $1', [
    tx.scope.tenantId,
  ]);
  return row?.count ?? 0;
};

/** Begins behind the newest event. */
export const insertWebhook = async (tx: Transaction, id: string, input: WebhookInput): Promise<Webhook> => {
  const [row] = await tx.sql<SubscriptionRow>(
    `insert into webhook_subscriptions (tenant_id, id, url, types, description, position, created_at, updated_at)
     values ($1, $2, $3, $4, $5, coalesce((select last from event_cursors where tenant_id = $1), 0), $6, $6) returning ${columns}`,
    [tx.scope.tenantId, id, input.url, input.types, storableText(input.description ?? ''), tx.now],
  );
  return toWebhook(row as SubscriptionRow);
};

/** Changes what people set, of a row that the caller has locked. */
export const updateWebhook = async (tx: Transaction, id: string, input: Required<WebhookInput>): Promise<Webhook> => {
  const [row] = await tx.sql<SubscriptionRow>(
    `update webhook_subscriptions set url = $3, types = $4, description = $5, version = version + 1, updated_at = $6
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, input.url, input.types, storableText(input.description), tx.now],
  );
  return toWebhook(row as SubscriptionRow);
};

export const disableWebhook = async (tx: Transaction, id: string, reason: WebhookDisabledReason): Promise<Webhook | undefined> => {
  const [row] = await tx.sql<SubscriptionRow>(
    `update webhook_subscriptions set is_enabled = false, disabled_reason = $3, disabled_at = $4, version = version + 1, updated_at = $4
     where tenant_id = $1 and id = $2 and is_enabled returning ${columns}`,
    [tx.scope.tenantId, id, reason, tx.now],
  );
  return row && toWebhook(row);
};

/**
 * @param position - Where to go on; where it stood when left out. Only a new place is a new generation: rows behind the old one say
 * what was delivered already.
 */
export const enableWebhook = async (tx: Transaction, id: string, position: string | undefined): Promise<Webhook> => {
  const [row] = await tx.sql<SubscriptionRow>(
    `update webhook_subscriptions set is_enabled = true, disabled_reason = null, disabled_at = null, failing_since = null,
       position = coalesce($3::bigint, position), generation = generation + ($3::bigint is not null)::int, version = version + 1, updated_at = $4
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, position ?? null, tx.now],
  );
  return toWebhook(row as SubscriptionRow);
};

/** Takes the position back. Rows of the generation before do not keep their events from being delivered again. */
export const rewindWebhook = async (tx: Transaction, id: string, after: string): Promise<void> => {
  await tx.sql(
    `update webhook_subscriptions set position = least(position, $3::bigint), generation = generation + 1, version = version + 1, updated_at = $4
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, id, after, tx.now],
  );
};

export const deleteWebhook = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows = await tx.sql('delete from webhook_subscriptions where tenant_id = $1 and id = $2 returning id', [tx.scope.tenantId, id]);
  return rows.length > 0;
};

/** Marks a change that lies outside the row, so that who holds a copy reads it again. */
export const touchWebhook = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('update webhook_subscriptions set version = version + 1, updated_at = $3 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    id,
    tx.now,
  ]);
};
