import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { WebhookDelivery, WebhookDeliveryStatus } from './contract.js';

interface DeliveryRow {
  readonly id: string;
  readonly webhook_id: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly cursor: string;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  readonly next_attempt_at: Date | null;
  readonly last_attempt_at: Date | null;
  readonly status_code: number | null;
  readonly duration_ms: number | null;
  readonly error_code: string | null;
  readonly answer: string | null;
  readonly created_at: Date;
}

export interface DeliveryQuery {
  readonly status?: WebhookDeliveryStatus;
  readonly type?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const columns = `id, webhook_id, event_id, event_type, cursor::text as cursor, status, attempts, next_attempt_at, last_attempt_at, status_code,
  duration_ms, error_code, answer, created_at`;
const Cursor = Type.Tuple([Type.String({ pattern: '^\\d{1,18}$' })]);

const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  webhookId: row.webhook_id,
  eventId: row.event_id,
  eventType: row.event_type,
  cursor: row.cursor,
  status: row.status,
  attempts: row.attempts,
  nextAttemptAt: toTimestampOrNull(row.next_attempt_at),
  lastAttemptAt: toTimestampOrNull(row.last_attempt_at),
  statusCode: row.status_code,
  durationMs: row.duration_ms,
  errorCode: row.error_code,
  answer: row.answer,
  createdAt: toTimestamp(row.created_at),
});

/** One constant text per combination of filters, so that each gets a plan of its own. */
const listText = (byStatus: boolean, byType: boolean): string =>
  `select ${columns} from webhook_deliveries d where d.tenant_id = $1 and d.webhook_id = $2 and d.cursor < $3::bigint
   ${byStatus ? 'and d.status = $5' : ''} ${byType ? `and d.event_type = ${byStatus ? '$6' : '$5'}` : ''} order by d.cursor desc limit $4`;

const beyond = '9223372036854775807';

/** Newest event first. */
export const listDeliveries = async (sql: Sql, webhookId: string, query: DeliveryQuery) => {
  const { status, type, limit = defaultPageSize, cursor } = query;
  const [before] = cursor === undefined ? [beyond] : decodeCursor(Cursor, cursor);
  const filters = [status, type].filter((each) => each !== undefined);
  const rows = await sql<DeliveryRow>(listText(status !== undefined, type !== undefined), [
    sql.scope.tenantId,
    webhookId,
    before,
    limit + 1,
    ...filters,
  ]);
  return toPage(rows, limit, toDelivery, (row) => [row.cursor]);
};

export const findDelivery = async (sql: Sql, webhookId: string, id: string): Promise<WebhookDelivery | undefined> => {
  const [row] = await sql<DeliveryRow>(`select ${columns} from webhook_deliveries where tenant_id = $1 and id = $2 and webhook_id = $3`, [
    sql.scope.tenantId,
    id,
    webhookId,
  ]);
  return row && toDelivery(row);
};

/** Makes a delivery due at once, with all its attempts ahead. */
export const requeueDelivery = async (tx: Transaction, webhookId: string, id: string): Promise<WebhookDelivery | undefined> => {
  const [row] = await tx.sql<DeliveryRow>(
    `update webhook_deliveries set status = 'pending', attempts = 0, first_attempt_at = null, next_attempt_at = $4
     where tenant_id = $1 and id = $2 and webhook_id = $3 returning ${columns}`,
    [tx.scope.tenantId, id, webhookId, tx.now],
  );
  return row && toDelivery(row);
};

/** Gives up what still waits. */
export const abandonDeliveries = async (tx: Transaction, webhookId: string): Promise<void> => {
  await tx.sql(
    `update webhook_deliveries set status = 'failed', next_attempt_at = null, error_code = 'abandoned'
     where tenant_id = $1 and webhook_id = $2 and status = 'pending'`,
    [tx.scope.tenantId, webhookId],
  );
};

const purgeSize = 5000;

/** Removes settled deliveries made before the id, whose time is in its first bits. True when more may be left. */
export const purgeDeliveries = async (tx: Transaction, beforeId: string): Promise<boolean> => {
  const rows = await tx.sql<{ removed: number }>(
    `with old as (
       select id from webhook_deliveries where tenant_id = $1 and id < $2 and status <> 'pending' order by id limit ${String(purgeSize)}
     ), gone as (
       delete from webhook_deliveries d using old o where d.tenant_id = $1 and d.id = o.id returning 1
     ) select count(*)::int as removed from gone`,
    [tx.scope.tenantId, beforeId],
  );
  return rows[0]?.removed === purgeSize;
};
