import type { Sql, SqlValue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { firstIdOf } from '../id-range.js';
import { Id } from '../schema.js';
import type { FailedMessagePage, FailedMessageQuery } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';

type FailedRow = MessageRow & { readonly contact_name: string; readonly contact_address: string };

const FailedCursor = Type.Tuple([Id]);

/**
 * What did not go out, newest first. Walks the primary key back to the beginning of the period: an index of its own would have to know
 * the status, and every receipt would then move the row in all indexes.
 */
export const listFailed = async (sql: Sql, { from, limit = defaultPageSize, cursor }: FailedMessageQuery): Promise<FailedMessagePage> => {
  const values: SqlValue[] = [sql.scope.tenantId, firstIdOf(new Date(from)), limit + 1];
  if (cursor !== undefined) values.push(decodeCursor(FailedCursor, cursor)[0]);
  const rows = await sql<FailedRow>(
    `select ${messageColumnsOf('m')}, t.contact_name, t.contact_address
       from messages m join tickets t on t.tenant_id = $1 and t.id = m.ticket_id
      where m.tenant_id = $1 and m.id >= $2${cursor === undefined ? '' : ' and m.id < $4'}
        and m.direction = 'outbound' and m.status = 'failed'
      order by m.id desc limit $3`,
    values,
  );
  return toPage(
    rows,
    limit,
    (row) => ({ message: toMessage(row), contact: { id: row.contact_id, name: row.contact_name, address: row.contact_address } }),
    ({ id }) => [id],
  );
};
