import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { defaultPace, type Pace } from './pace.js';

export type RestrictionKind = 'reachout_time_lock' | 'message_cap';

/** WhatsApp lets the number start no new chats. */
export interface Restriction {
  readonly kind: RestrictionKind;
  readonly since: Date;
  /** Null: WhatsApp did not say. */
  readonly until: Date | null;
}

/** Whether and how fast a number may send. */
export interface SendState {
  readonly pace: Pace;
  readonly pausedUntil: Date | null;
  /** Refusals in a row that made the lane rest. */
  readonly pauseStreak: number;
  readonly restriction: Restriction | null;
  /** Since when there is this number. */
  readonly createdAt: Date;
}

interface StateRow {
  readonly pace: Partial<Pace> | null;
  readonly paused_until: Date | null;
  readonly pause_streak: number | null;
  readonly restriction: RestrictionKind | null;
  readonly restricted_since: Date | null;
  readonly restricted_until: Date | null;
  readonly created_at: Date;
}

/** How long a restriction is believed that has no end. */
const restrictedMs = 24 * 3_600_000;

const restrictionOf = (
  { restriction: kind, restricted_since: since, restricted_until: until }: StateRow,
  now: Date,
): Restriction | null => {
  if (kind === null || since === null) return null;
  return (until ?? new Date(since.getTime() + restrictedMs)) > now ? { kind, since, until } : null;
};

/** Undefined when there is no such number. */
export const findSendState = async (sql: Sql, instanceId: string, now: Date): Promise<SendState | undefined> => {
  const [row] = await sql<StateRow>(
    `select s.pace, s.paused_until, s.pause_streak, s.restriction, s.restricted_since, s.restricted_until, i.created_at
     from whatsapp_instances i left join whatsapp_send_states s on s.tenant_id = i.tenant_id and s.instance_id = i.id
     where i.tenant_id = $1 and i.id = $2`,
    [sql.scope.tenantId, instanceId],
  );
  return (
    row && {
      pace: { ...defaultPace, ...row.pace },
      pausedUntil: row.paused_until !== null && row.paused_until > now ? row.paused_until : null,
      pauseStreak: row.pause_streak ?? 0,
      restriction: restrictionOf(row, now),
      createdAt: row.created_at,
    }
  );
};

/** Rests the lane. */
export const savePause = async (tx: Transaction, instanceId: string, until: Date, streak: number): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_send_states (tenant_id, instance_id, paused_until, pause_streak, updated_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, instance_id) do update set paused_until = $3, pause_streak = $4, updated_at = $5`,
    [tx.scope.tenantId, instanceId, until, streak, tx.now],
  );
};

/** The server takes messages again. */
export const endPauses = async (tx: Transaction, instanceId: string): Promise<void> => {
  await tx.sql(
    'update whatsapp_send_states set pause_streak = 0, updated_at = $3 where tenant_id = $1 and instance_id = $2 and pause_streak > 0',
    [tx.scope.tenantId, instanceId, tx.now],
  );
};

export const saveRestriction = async (
  tx: Transaction,
  instanceId: string,
  { kind, until }: { readonly kind: RestrictionKind; readonly until: Date | null },
): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_send_states as s (tenant_id, instance_id, restriction, restricted_since, restricted_until, updated_at)
     values ($1, $2, $3, $5, $4, $5)
     on conflict (tenant_id, instance_id) do update set restriction = $3, restricted_since = $5, updated_at = $5,
       restricted_until = case when s.restriction = $3 then coalesce($4, s.restricted_until) else $4 end`,
    [tx.scope.tenantId, instanceId, kind, until, tx.now],
  );
};

/** The restriction of this kind is over. */
export const endRestriction = async (tx: Transaction, instanceId: string, kind: RestrictionKind): Promise<void> => {
  await tx.sql(
    `update whatsapp_send_states set restriction = null, restricted_since = null, restricted_until = null, updated_at = $4
     where tenant_id = $1 and instance_id = $2 and restriction = $3`,
    [tx.scope.tenantId, instanceId, kind, tx.now],
  );
};

/** Writes what differs from the defaults; null takes it all back. */
export const savePace = async (tx: Transaction, instanceId: string, pace: Partial<Pace> | null): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_send_states as s (tenant_id, instance_id, pace, updated_at) values ($1, $2, coalesce($3::jsonb, '{}'), $4)
     on conflict (tenant_id, instance_id) do update set pace = case when $3::jsonb is null then '{}' else s.pace || $3::jsonb end, updated_at = $4`,
    [tx.scope.tenantId, instanceId, pace && JSON.stringify(pace), tx.now],
  );
};
