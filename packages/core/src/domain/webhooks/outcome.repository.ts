import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { storableJson } from '../storable.js';
import type { WebhookDeliveryStatus } from './contract.js';

/** A subscription as its dispatcher sees it. */
export interface DispatchTarget {
  readonly url: string;
  readonly types: readonly string[];
  readonly isEnabled: boolean;
  readonly position: bigint;
  readonly generation: number;
  readonly version: number;
  readonly failingSince: number | undefined;
}

export const findTarget = async (sql: Sql, id: string): Promise<DispatchTarget | undefined> => {
  const [row] = await sql<{
    url: string;
    types: readonly string[];
    is_enabled: boolean;
    position: string;
    generation: number;
    version: number;
    failing_since: Date | null;
  }>(
    `select url, types, is_enabled, position::text as position, generation, version, failing_since from webhook_subscriptions
     where tenant_id = $1 and id = $2`,
    [sql.scope.tenantId, id],
  );
  return (
    row && {
      url: row.url,
      types: row.types,
      isEnabled: row.is_enabled,
      position: BigInt(row.position),
      generation: row.generation,
      version: row.version,
      failingSince: row.failing_since?.getTime(),
    }
  );
};

/** A delivery that waits for its next attempt. */
export interface PendingDelivery {
  readonly cursor: bigint;
  readonly eventId: string;
  readonly eventType: string;
  readonly lane: string;
  readonly attempts: number;
  readonly firstAttemptAt: number | undefined;
  readonly notBefore: number;
}

export const listPending = async (sql: Sql, webhookId: string, limit: number): Promise<readonly PendingDelivery[]> => {
  const rows = await sql<{
    cursor: string;
    event_id: string;
    event_type: string;
    lane: string;
    attempts: number;
    first_attempt_at: Date | null;
    next_attempt_at: Date;
  }>(
    `select cursor::text as cursor, event_id, event_type, lane, attempts, first_attempt_at, next_attempt_at from webhook_deliveries d
     where d.tenant_id = $1 and d.webhook_id = $2 and d.status = 'pending' order by d.cursor limit $3`,
    [sql.scope.tenantId, webhookId, limit],
  );
  return rows.map((row) => ({
    cursor: BigInt(row.cursor),
    eventId: row.event_id,
    eventType: row.event_type,
    lane: row.lane,
    attempts: row.attempts,
    firstAttemptAt: row.first_attempt_at?.getTime(),
    notBefore: row.next_attempt_at.getTime(),
  }));
};

/** Cursors behind the position that this generation has dealt with already. */
export const listSettled = async (sql: Sql, webhookId: string, target: DispatchTarget): Promise<Set<string>> => {
  const rows = await sql<{ cursor: string }>(
    `select cursor::text as cursor from webhook_deliveries d
     where d.tenant_id = $1 and d.webhook_id = $2 and d.cursor > $3::bigint and d.generation = $4`,
    [sql.scope.tenantId, webhookId, target.position, target.generation],
  );
  return new Set(rows.map(({ cursor }) => cursor));
};

/** What became of an event. Times are milliseconds of the epoch. */
export interface SettledDelivery {
  readonly id: string;
  readonly cursor: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly lane: string;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  readonly nextAttemptAt: number | undefined;
  readonly firstAttemptAt: number | undefined;
  readonly attemptedAt: number | undefined;
  readonly statusCode: number | undefined;
  readonly durationMs: number | undefined;
  readonly errorCode: string | undefined;
  readonly answer: string | undefined;
}

export interface Progress {
  readonly webhookId: string;
  readonly generation: number;
  readonly position: bigint;
  readonly failingSince: number | undefined;
  readonly deliveries: readonly SettledDelivery[];
}

// One statement for the whole batch: rows and position are one commit and one round trip. A position of an earlier generation must not
// undo a replay that began meanwhile.
const saveText = `with settled as (
    select * from jsonb_to_recordset($6::jsonb) as r("id" uuid, "cursor" bigint, "eventId" uuid, "eventType" text, "lane" text, "status" text,
      "attempts" int, "nextAttemptAt" float8, "firstAttemptAt" float8, "attemptedAt" float8, "statusCode" int, "durationMs" int,
      "errorCode" text, "answer" text)
  ), saved as (
    insert into webhook_deliveries as d (tenant_id, id, webhook_id, cursor, event_id, event_type, lane, generation, status, attempts,
      next_attempt_at, first_attempt_at, last_attempt_at, status_code, duration_ms, error_code, answer, created_at)
    select $1, s."id", $2, s."cursor", s."eventId", s."eventType", s."lane", $3, s."status", s."attempts", to_timestamp(s."nextAttemptAt" / 1000),
      to_timestamp(s."firstAttemptAt" / 1000), to_timestamp(s."attemptedAt" / 1000), s."statusCode", s."durationMs", s."errorCode", s."answer", $7
    from settled s
    on conflict (tenant_id, webhook_id, cursor) do update set generation = excluded.generation, status = excluded.status,
      attempts = excluded.attempts, next_attempt_at = excluded.next_attempt_at, first_attempt_at = excluded.first_attempt_at,
      last_attempt_at = coalesce(excluded.last_attempt_at, d.last_attempt_at), status_code = excluded.status_code,
      duration_ms = excluded.duration_ms, error_code = excluded.error_code, answer = excluded.answer
  )
  update webhook_subscriptions set failing_since = to_timestamp($5::float8 / 1000),
    position = case when generation = $3 then greatest(position, $4::bigint) else position end
  where tenant_id = $1 and id = $2 returning version`;

/** Records what became of events and how far the log is worked off. Resolves with the subscription's version, undefined when it is gone. */
export const saveProgress = async (tx: Transaction, progress: Progress): Promise<number | undefined> => {
  const [row] = await tx.sql<{ version: number }>(saveText, [
    tx.scope.tenantId,
    progress.webhookId,
    progress.generation,
    progress.position,
    progress.failingSince ?? null,
    storableJson(progress.deliveries),
    tx.now,
  ]);
  return row?.version;
};
