import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { violatesUnique } from '../database-fault.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { ShortcutTaken, type QuickReply, type QuickReplyListQuery, type QuickReplyPatch } from './contract.js';

interface QuickReplyRow {
  readonly id: string;
  readonly shortcut: string;
  readonly body: string;
  readonly owner_id: string | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, shortcut, body, owner_id, version, created_at, updated_at';

const toQuickReply = (row: QuickReplyRow): QuickReply => ({
  id: row.id,
  shortcut: row.shortcut,
  text: row.body,
  ownerId: row.owner_id,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

/** Sees what is shared and what the caller owns; programs own nothing. */
const callerOf = ({ scope: { actor } }: Sql): string | null => (actor.kind === 'user' ? actor.id : null);

const taking = async <T>(shortcut: string, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (violatesUnique(error, 'quick_replies_shared_shortcut') || violatesUnique(error, 'quick_replies_own_shortcut'))
      throw new ShortcutTaken({ shortcut }, { cause: error });
    throw error;
  }
};

/** Shortcuts are of ASCII and compared by their bytes: all that start with a prefix lie between it and this. */
const endOf = (prefix: string): string => `${prefix}\u007f`;

/** A range of shortcuts is what the index can find under row level security; LIKE is not. */
export const listText = `select ${columns} from quick_replies
  where tenant_id = $1 and (owner_id is null or owner_id = $2) and shortcut >= $3 and shortcut < $4 and (shortcut, id) > ($5, $6)
  order by shortcut, id limit $7`;

const firstId = '00000000-0000-0000-0000-000000000000';

export const listQuickReplies = async (sql: Sql, { limit, after, prefix = '' }: QuickReplyListQuery): Promise<readonly QuickReply[]> => {
  const [shortcut, id] = after ?? ['', firstId];
  const parameters = [sql.scope.tenantId, callerOf(sql), prefix, endOf(prefix), shortcut, id, limit];
  return (await sql<QuickReplyRow>(listText, parameters)).map(toQuickReply);
};

export const findQuickReply = async (sql: Sql, id: string): Promise<QuickReply | undefined> => {
  const [row] = await sql<QuickReplyRow>(
    `select ${columns} from quick_replies where tenant_id = $1 and id = $2 and (owner_id is null or owner_id = $3)`,
    [sql.scope.tenantId, id, callerOf(sql)],
  );
  return row && toQuickReply(row);
};

export const lockQuickReply = async (tx: Transaction, id: string): Promise<QuickReply | undefined> => {
  const [row] = await tx.sql<QuickReplyRow>(
    `select ${columns} from quick_replies where tenant_id = $1 and id = $2 and (owner_id is null or owner_id = $3) for update`,
    [tx.scope.tenantId, id, callerOf(tx.sql)],
  );
  return row && toQuickReply(row);
};

/** @throws ShortcutTaken */
export const insertQuickReply = async (
  tx: Transaction,
  { shortcut, text, ownerId }: Pick<QuickReply, 'shortcut' | 'text' | 'ownerId'>,
): Promise<QuickReply> => {
  const [row] = await taking(shortcut, () =>
    tx.sql<QuickReplyRow>(
      `insert into quick_replies (tenant_id, id, shortcut, body, owner_id, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $6) returning ${columns}`,
      [tx.scope.tenantId, uuidv7(), shortcut, storableText(text), ownerId, tx.now],
    ),
  );
  if (row === undefined) throw new Error('An insert returned no row.');
  return toQuickReply(row);
};

/** Changes a reply that the caller has locked. @throws ShortcutTaken */
export const updateQuickReply = async (tx: Transaction, reply: QuickReply, patch: QuickReplyPatch): Promise<QuickReply> => {
  const { shortcut = reply.shortcut, text = reply.text } = patch;
  const [row] = await taking(shortcut, () =>
    tx.sql<QuickReplyRow>(
      `update quick_replies set shortcut = $3, body = $4, version = version + 1, updated_at = $5
       where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, reply.id, shortcut, storableText(text), tx.now],
    ),
  );
  if (row === undefined) throw new Error('A locked quick reply is gone.');
  return toQuickReply(row);
};

export const deleteQuickReply = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from quick_replies where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};
