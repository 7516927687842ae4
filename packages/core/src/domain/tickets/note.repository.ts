import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { actorName } from './history.repository.js';
import type { NotePage, TicketNote, TicketNoteInput } from './note.contract.js';

/** A note as the table has it. */
interface NoteRow {
  readonly id: string;
  readonly ticket_id: string;
  readonly author_id: string | null;
  readonly author: string;
  readonly visibility: TicketNote['visibility'];
  readonly body: string;
  readonly mentions: string[];
  readonly tags: string[];
  readonly created_at: Date;
}

const columns = 'id, ticket_id, author_id, author, visibility, body, mentions, tags, created_at';

const toNote = (row: NoteRow): TicketNote => ({
  id: row.id,
  ticketId: row.ticket_id,
  authorId: row.author_id,
  author: row.author,
  visibility: row.visibility,
  body: row.body,
  mentions: row.mentions,
  tags: row.tags,
  createdAt: toTimestamp(row.created_at),
});

const NoteCursor = Type.Tuple([Timestamp, Id]);

/** The id of the user who acts; null for everybody else, whom no private note belongs to. */
export const userOf = ({ scope: { actor } }: { readonly scope: Sql['scope'] }): string | null => (actor.kind === 'user' ? actor.id : null);

const pageText = (after: string): string => `
  select ${columns} from ticket_notes
  where tenant_id = $1 and ticket_id = $2 and (visibility = 'team' or author_id = $3::uuid) ${after}
  order by created_at desc, id desc limit $4`;
const firstPage = pageText('');
const nextPage = pageText('and (created_at, id) < ($5, $6)');

export const listNotes = async (
  sql: Sql,
  ticketId: string,
  { limit = defaultPageSize, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<NotePage> => {
  const after = cursor === undefined ? [] : decodeCursor(NoteCursor, cursor);
  const rows = await sql<NoteRow>(cursor === undefined ? firstPage : nextPage, [
    sql.scope.tenantId,
    ticketId,
    userOf(sql),
    limit + 1,
    ...after,
  ]);
  return toPage(rows, limit, toNote, (row) => [toTimestamp(row.created_at), row.id]);
};

export const insertNote = async (tx: Transaction, ticketId: string, input: TicketNoteInput): Promise<TicketNote> => {
  const [row] = await tx.sql<NoteRow>(
    `insert into ticket_notes (tenant_id, id, ticket_id, author_id, author, visibility, body, mentions, tags, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::uuid[], $9::text[], $10) returning ${columns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      ticketId,
      userOf(tx),
      actorName(tx.scope.actor),
      input.visibility ?? 'team',
      storableText(input.body),
      input.mentions ?? [],
      (input.tags ?? []).map(storableText),
      tx.now,
    ],
  );
  if (!row) throw new Error('A note was not stored.');
  return toNote(row);
};

/** Locks a note that the caller may see. */
export const lockNote = async (tx: Transaction, ticketId: string, id: string): Promise<TicketNote | undefined> => {
  const [row] = await tx.sql<NoteRow>(
    `select ${columns} from ticket_notes
     where tenant_id = $1 and id = $2 and ticket_id = $3 and (visibility = 'team' or author_id = $4::uuid) for update`,
    [tx.scope.tenantId, id, ticketId, userOf(tx)],
  );
  return row && toNote(row);
};

export const deleteNote = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from ticket_notes where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};
