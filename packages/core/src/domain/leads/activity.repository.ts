import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import type { LeadActivity } from './contract.js';
import { openLeadStatusesSql } from './status.js';

interface ActivityRow {
  readonly id: string;
  readonly lead_id: string;
  readonly type: LeadActivity['type'];
  readonly note: string;
  readonly call_result: LeadActivity['callResult'];
  readonly from_status: LeadActivity['fromStatus'];
  readonly to_status: LeadActivity['toStatus'];
  readonly message_id: string | null;
  readonly ticket_id: string | null;
  readonly author_id: string | null;
  readonly created_at: Date;
}

const columns = 'id, lead_id, type, note, call_result, from_status, to_status, message_id, ticket_id, author_id, created_at';
const ActivityCursor = Type.Tuple([Timestamp, Id]);

const toActivity = (row: ActivityRow): LeadActivity => ({
  id: row.id,
  leadId: row.lead_id,
  type: row.type,
  note: row.note,
  callResult: row.call_result,
  fromStatus: row.from_status,
  toStatus: row.to_status,
  messageId: row.message_id,
  ticketId: row.ticket_id,
  authorId: row.author_id,
  createdAt: toTimestamp(row.created_at),
});

const pageText = (further: string): string =>
  `select ${columns} from lead_activities where tenant_id = $1 and lead_id = $2 ${further} order by created_at desc, id desc limit $3`;
const firstPage = pageText('');
const nextPage = pageText('and (created_at, id) < ($4, $5)');

export const listActivities = async (
  sql: Sql,
  leadId: string,
  { limit = defaultPageSize, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<{ readonly data: LeadActivity[]; readonly nextCursor: string | null }> => {
  const after = cursor === undefined ? [] : decodeCursor(ActivityCursor, cursor);
  const rows = await sql<ActivityRow>(after.length === 0 ? firstPage : nextPage, [sql.scope.tenantId, leadId, limit + 1, ...after]);
  return toPage(rows, limit, toActivity, (row) => [toTimestamp(row.created_at), row.id]);
};

/** What an activity is saved with. */
export type NewActivity = Pick<LeadActivity, 'leadId' | 'type'> &
  Partial<Pick<LeadActivity, 'note' | 'callResult' | 'fromStatus' | 'toStatus' | 'ticketId'>>;

export const insertActivity = async (tx: Transaction, activity: NewActivity): Promise<LeadActivity> => {
  const { tenantId, actor } = tx.scope;
  const [row] = await tx.sql<ActivityRow>(
    `insert into lead_activities (tenant_id, id, lead_id, type, note, call_result, from_status, to_status, author_id, created_at, ticket_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning ${columns}`,
    [
      tenantId,
      uuidv7(),
      activity.leadId,
      activity.type,
      activity.note ?? '',
      activity.callResult ?? null,
      activity.fromStatus ?? null,
      activity.toStatus ?? null,
      actor.kind === 'user' ? actor.id : null,
      tx.now,
      activity.ticketId ?? null,
    ],
  );
  if (!row) throw new Error('An insert returned no row.');
  return toActivity(row);
};

/** Notes in the open lead of a contact that they wrote; once per message, and nowhere when there is no such lead. */
export const insertReply = async (tx: Transaction, contactId: string, messageId: string): Promise<void> => {
  await tx.sql(
    `insert into lead_activities (tenant_id, id, lead_id, type, message_id, created_at)
     select $1, $2, id, 'whatsapp_replied', $4, $5 from leads where tenant_id = $1 and contact_id = $3 and status in ${openLeadStatusesSql}
     on conflict on constraint lead_activities_message do nothing`,
    [tx.scope.tenantId, uuidv7(), contactId, messageId, tx.now],
  );
};
