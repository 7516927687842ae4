import type { Sql, StatusReport, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { cutText, storableText } from '../storable.js';
import type { Message } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';
import { doubtfulFailures, raisedFrom, type ReportedStatus } from './status.js';

/** A report on one of our messages. */
export interface StatusChange {
  readonly status: ReportedStatus;
  readonly failure: { readonly code: string; readonly detail: string } | undefined;
  readonly occurredAt: Date;
}

const failureJson = ({ status, failure }: StatusChange): string | null => {
  if (status !== 'failed') return null;
  return JSON.stringify({
    code: failure?.code ?? 'unknown',
    detail: cutText(storableText(failure?.detail ?? 'No reason was given.'), 500),
  });
};

// What comes later implies what came before: a message that was read was also delivered and sent, though nobody said so.
const raise = `
  status = $3,
  sent_at = case when $3 in ('sent', 'delivered', 'read') then coalesce(m.sent_at, $4::timestamptz) else m.sent_at end,
  delivered_at = case when $3 in ('delivered', 'read') then coalesce(m.delivered_at, $4::timestamptz) else m.delivered_at end,
  read_at = case when $3 = 'read' then $4::timestamptz else m.read_at end,
  failure = $5::jsonb`;

/** Statuses only climb; but a failure that left it open whether the message arrived gives way to the news that it did. */
const mayRaise = (from: string, doubtful: string): string =>
  `(m.status = any(${from}::text[]) or ($3 <> 'failed' and m.status = 'failed' and m.failure ->> 'code' = any(${doubtful}::text[])))`;

/** Raises a message's status; undefined when it stands as high already. */
export const raiseStatus = async (tx: Transaction, messageId: string, change: StatusChange): Promise<Message | undefined> => {
  const [row] = await tx.sql<MessageRow>(
    `update messages m set ${raise} where m.tenant_id = $1 and m.id = $2 and m.direction = 'outbound' and ${mayRaise('$6', '$7')}
     returning ${messageColumnsOf('m')}`,
    [tx.scope.tenantId, messageId, change.status, change.occurredAt, failureJson(change), raisedFrom[change.status], doubtfulFailures],
  );
  return row && toMessage(row);
};

// A message that failed or is beyond sending has no place in its lane any more.
const reportText = `
  with target as (
    select m.id from messages m
    where m.tenant_id = $1 and m.instance_id = $2 and m.provider_message_id = $7 and m.direction = 'outbound'
  ), changed as (
    update messages m set ${raise} from target where m.tenant_id = $1 and m.id = target.id and ${mayRaise('$6', '$10')}
    returning ${messageColumnsOf('m')}
  ), kept as (
    insert into pending_status_reports (tenant_id, id, instance_id, provider_message_id, status, failure, occurred_at, received_at)
    select $1, $8::uuid, $2::uuid, $7, $3, $5::jsonb, $4::timestamptz, $9::timestamptz where not exists (select 1 from target)
    on conflict on constraint pending_status_reports_report do nothing
  )
  select * from changed`;

/** Raises the status of the message with this provider id, or keeps the report when there is none. */
export const applyReport = async (tx: Transaction, report: StatusReport): Promise<Message | undefined> => {
  const [row] = await tx.sql<MessageRow>(reportText, [
    tx.scope.tenantId,
    report.instanceId,
    report.status,
    report.occurredAt,
    failureJson(report),
    raisedFrom[report.status],
    storableText(report.providerMessageId),
    uuidv7(),
    tx.now,
    doubtfulFailures,
  ]);
  return row && toMessage(row);
};

/** A kept report whose message has appeared. */
export interface MatchedReport extends StatusChange {
  readonly messageId: string;
}

interface MatchedRow {
  readonly message_id: string;
  readonly status: ReportedStatus;
  readonly failure: { readonly code: string; readonly detail: string } | null;
  readonly occurred_at: Date;
}

const toMatched = (row: MatchedRow): MatchedReport => ({
  messageId: row.message_id,
  status: row.status,
  failure: row.failure ?? undefined,
  occurredAt: row.occurred_at,
});

/** Takes kept reports of one message out. */
export const takeReportsOf = async (tx: Transaction, messageId: string): Promise<readonly MatchedReport[]> => {
  const rows = await tx.sql<MatchedRow>(
    `delete from pending_status_reports r using messages m
     where m.tenant_id = $1 and m.id = $2 and m.direction = 'outbound'
       and r.tenant_id = $1 and r.instance_id = m.instance_id and r.provider_message_id = m.provider_message_id
     returning m.id as message_id, r.status, r.failure, r.occurred_at`,
    [tx.scope.tenantId, messageId],
  );
  return rows.map(toMatched);
};

/** Messages that have appeared since reports on them were kept. */
export const listReportedMessages = async (sql: Sql, limit: number): Promise<readonly string[]> => {
  const rows = await sql<{ id: string }>(
    `select distinct m.id from pending_status_reports r
     join messages m on m.tenant_id = r.tenant_id and m.instance_id = r.instance_id and m.provider_message_id = r.provider_message_id
       and m.direction = 'outbound'
     where r.tenant_id = $1 limit $2`,
    [sql.scope.tenantId, limit],
  );
  return rows.map(({ id }) => id);
};

/** Drops reports on messages that never appeared. */
export const dropReportsBefore = async (tx: Transaction, time: Date): Promise<void> => {
  await tx.sql('delete from pending_status_reports where tenant_id = $1 and received_at < $2', [tx.scope.tenantId, time]);
};
