import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, toTimestamp } from '../schema.js';
import { storableJson, storableText } from '../storable.js';
import type { Ticket } from '../tickets/contract.js';
import { ticketColumns, toTicket, type TicketRow } from '../tickets/ticket.row.js';
import type { ChangeableMessage } from './change.js';
import { previewOf } from './channel-content.js';
import type { StoredContent } from './content.js';
import type { Message, MessageListQuery, MessageRevision, MessageRevisionPage } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';

/** Locks the ticket of a message and then the message, in the order of everybody who writes both. */
export const lockMessage = async (tx: Transaction, id: string): Promise<MessageRow | undefined> => {
  const { tenantId } = tx.scope;
  await tx.sql(
    'select 1 from tickets where tenant_id = $1 and id = (select ticket_id from messages where tenant_id = $1 and id = $2) for no key update',
    [tenantId, id],
  );
  const [row] = await tx.sql<MessageRow>(
    `select ${messageColumnsOf('m')} from messages m where m.tenant_id = $1 and m.id = $2 for no key update`,
    [tenantId, id],
  );
  return row;
};

export const toChangeable = (row: MessageRow): ChangeableMessage => ({
  content: row.content,
  reactions: row.reactions,
  pollResults: row.poll_results,
  editedAt: row.edited_at,
  revokedAt: row.revoked_at,
});

/** Writes what a change made of a locked message. */
export const saveChanged = async (tx: Transaction, id: string, changed: ChangeableMessage): Promise<Message> => {
  const [row] = await tx.sql<MessageRow>(
    `update messages m set content = $3::jsonb, type = $4, reactions = $5::jsonb, poll_results = $6::jsonb, edited_at = $7, revoked_at = $8
     where m.tenant_id = $1 and m.id = $2 returning ${messageColumnsOf('m')}`,
    [
      tx.scope.tenantId,
      id,
      storableJson(changed.content),
      changed.content.type,
      storableJson(changed.reactions),
      changed.pollResults && storableJson(changed.pollResults),
      changed.editedAt,
      changed.revokedAt,
    ],
  );
  if (!row) throw new Error('A locked message is gone.');
  return toMessage(row);
};

/** Keeps what a locked message said until now. */
export const keepRevision = async (tx: Transaction, id: string, content: StoredContent, by: string): Promise<void> => {
  await tx.sql(
    `insert into message_revisions (tenant_id, id, message_id, content, replaced_at, replaced_by) values ($1, $2, $3, $4::jsonb, $5, $6)`,
    [tx.scope.tenantId, uuidv7(), id, storableJson(content), tx.now, by],
  );
};

export const dropRevisions = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from message_revisions where tenant_id = $1 and message_id = $2', [tx.scope.tenantId, id]);
};

/** Shows a message's new text in its ticket's line, when it is the newest. */
export const refreshTicketPreview = async (tx: Transaction, { ticketId, createdAt, content }: Message): Promise<Ticket | undefined> => {
  const [row] = await tx.sql<TicketRow>(
    `update tickets t set last_message_preview = $4, last_message_type = $5, updated_at = $6
     where t.tenant_id = $1 and t.id = $2 and t.last_message_at = $3 and (t.last_message_preview, t.last_message_type) is distinct from ($4, $5)
     returning ${ticketColumns.map((column) => `t.${column}`).join(', ')}`,
    [tx.scope.tenantId, ticketId, new Date(createdAt), previewOf(content), content.type, tx.now],
  );
  return row && toTicket(row);
};

/** Records a vote unless the voter has a newer one, and returns everybody's. The message is locked. */
export const recordVote = async (
  tx: Transaction,
  messageId: string,
  vote: { readonly voter: string; readonly options: readonly string[]; readonly at: Date },
): Promise<readonly (readonly string[])[]> => {
  const { tenantId } = tx.scope;
  await tx.sql(
    `insert into poll_votes as v (tenant_id, message_id, voter, options, voted_at) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, message_id, voter) do update set options = excluded.options, voted_at = excluded.voted_at
       where v.voted_at <= excluded.voted_at`,
    [tenantId, messageId, vote.voter, vote.options.map(storableText), vote.at],
  );
  const rows = await tx.sql<{ options: string[] }>('select options from poll_votes where tenant_id = $1 and message_id = $2', [
    tenantId,
    messageId,
  ]);
  return rows.map(({ options }) => options);
};

interface RevisionRow {
  readonly id: string;
  readonly content: StoredContent;
  readonly replaced_at: Date;
  readonly replaced_by: string;
}

const toRevision = (row: RevisionRow): MessageRevision => ({
  id: row.id,
  content: row.content,
  replacedAt: toTimestamp(row.replaced_at),
  replacedBy: row.replaced_by,
});

const RevisionCursor = Type.Tuple([Id]);
const revisionsText = (after: string): string =>
  `select id, content, replaced_at, replaced_by from message_revisions
   where tenant_id = $1 and message_id = $2 ${after} order by id desc limit $3`;
const firstRevisions = revisionsText('');
const nextRevisions = revisionsText('and id < $4');

/** Newest first. */
export const listRevisions = async (sql: Sql, messageId: string, query: MessageListQuery): Promise<MessageRevisionPage> => {
  const limit = query.limit ?? defaultPageSize;
  const after = query.cursor === undefined ? [] : decodeCursor(RevisionCursor, query.cursor);
  const rows = await sql<RevisionRow>(after.length === 0 ? firstRevisions : nextRevisions, [
    sql.scope.tenantId,
    messageId,
    limit + 1,
    ...after,
  ]);
  return toPage(rows, limit, toRevision, ({ id }) => [id]);
};
