import type { Sql } from '@leadengine/plugin-kit';

/** What went through a number since some time. */
export interface Traffic {
  readonly waiting: number;
  readonly oldest_waiting_at: Date | null;
  readonly sent: number;
  readonly delivered: number;
  readonly read: number;
  readonly failed: number;
  readonly unknown: number;
  readonly resent: number;
  readonly failures: readonly { readonly code: string; readonly count: number }[];
  readonly received: number;
  readonly inbox_waiting: number;
  readonly inbox_oldest_at: Date | null;
}

const trafficText = `
  with recent as (
    select state, writes, coalesce(nack, failure_code) as code, server_at, delivered_at, read_at from whatsapp_outbox
    where tenant_id = $1 and instance_id = $2 and updated_at > $3
  ), open as (
    select count(*)::int as waiting, min(queued_at) as oldest_waiting_at from whatsapp_outbox where tenant_id = $1 and instance_id = $2 and is_open
  ), inbox as (
    select count(*)::int as inbox_waiting, min(arrived_at) as inbox_oldest_at from whatsapp_inbox
    where tenant_id = $1 and instance_id = $2 and done_at is null
  )
  select open.*, inbox.*,
    (select count(*)::int from whatsapp_inbox where tenant_id = $1 and instance_id = $2 and arrived_at > $3) as received,
    (select count(*)::int from recent where server_at is not null) as sent,
    (select count(*)::int from recent where delivered_at is not null) as delivered,
    (select count(*)::int from recent where read_at is not null) as read,
    (select count(*)::int from recent where state = 'failed') as failed,
    (select count(*)::int from recent where state = 'unknown') as unknown,
    (select count(*)::int from recent where writes > 1) as resent,
    (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'count', count) order by count desc, code), '[]') from (
       select code, count(*)::int as count from recent where state in ('failed', 'unknown') and code is not null group by code
     ) as f) as failures
  from open, inbox`;

export const readTraffic = async (sql: Sql, instanceId: string, since: Date): Promise<Traffic> => {
  const [row] = await sql<Traffic>(trafficText, [sql.scope.tenantId, instanceId, since]);
  if (!row) throw new Error('Counting gave no row.');
  return row;
};
