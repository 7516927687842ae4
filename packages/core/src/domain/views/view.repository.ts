import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { violatesUnique } from '../database-fault.js';
import { Id, toTimestamp } from '../schema.js';
import { storableJson, storableText } from '../storable.js';
import { ViewNameTaken, type View, type ViewInput, type ViewPage } from './contract.js';

/** A view as the table has it. */
interface ViewRow {
  readonly id: string;
  readonly owner_id: string;
  readonly name: string;
  readonly filters: View['filters'];
  readonly is_shared: boolean;
  readonly position: number;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, owner_id, name, filters, is_shared, position, version, created_at, updated_at';

const toView = (row: ViewRow): View => ({
  id: row.id,
  name: row.name,
  filters: row.filters,
  ownerId: row.owner_id,
  isShared: row.is_shared,
  position: row.position,
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});

const PositionCursor = Type.Tuple([Type.Integer(), Id]);

const userOf = ({ scope: { actor } }: { readonly scope: Sql['scope'] }): string | null => (actor.kind === 'user' ? actor.id : null);

const pageText = (after: string): string =>
  `select ${columns} from views where tenant_id = $1 and (is_shared or owner_id = $2::uuid) ${after} order by position, id limit $3`;
const firstPage = pageText('');
const nextPage = pageText('and (position, id) > ($4, $5)');

export const listViews = async (
  sql: Sql,
  { limit = defaultPageSize, cursor }: { readonly limit?: number; readonly cursor?: string },
): Promise<ViewPage> => {
  const after = cursor === undefined ? [] : decodeCursor(PositionCursor, cursor);
  const rows = await sql<ViewRow>(cursor === undefined ? firstPage : nextPage, [sql.scope.tenantId, userOf(sql), limit + 1, ...after]);
  return toPage(rows, limit, toView, (row) => [row.position, row.id]);
};

const findText = `select ${columns} from views where tenant_id = $1 and id = $2 and (is_shared or owner_id = $3::uuid)`;

/** A view that the caller may see. */
export const findView = async (sql: Sql, id: string): Promise<View | undefined> => {
  const [row] = await sql<ViewRow>(findText, [sql.scope.tenantId, id, userOf(sql)]);
  return row && toView(row);
};

export const lockView = async (tx: Transaction, id: string): Promise<View | undefined> => {
  const [row] = await tx.sql<ViewRow>(`${findText} for update`, [tx.scope.tenantId, id, userOf(tx)]);
  return row && toView(row);
};

const orNameTaken = async (name: string, work: () => Promise<readonly ViewRow[]>): Promise<View> => {
  try {
    const [row] = await work();
    if (!row) throw new Error('A view was not written.');
    return toView(row);
  } catch (error) {
    if (violatesUnique(error, 'views_name')) throw new ViewNameTaken({ name }, { cause: error });
    throw error;
  }
};

/** @throws ViewNameTaken */
export const insertView = (tx: Transaction, ownerId: string, input: ViewInput): Promise<View> =>
  orNameTaken(input.name, () =>
    tx.sql<ViewRow>(
      `insert into views (tenant_id, id, owner_id, name, filters, is_shared, position, created_at, updated_at)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $8) returning ${columns}`,
      [
        tx.scope.tenantId,
        uuidv7(),
        ownerId,
        storableText(input.name).trim(),
        storableJson(input.filters),
        input.isShared ?? false,
        input.position ?? 0,
        tx.now,
      ],
    ),
  );

/** Writes a locked view. @throws ViewNameTaken */
export const updateView = (tx: Transaction, { id, name, filters, isShared, position }: View): Promise<View> =>
  orNameTaken(name, () =>
    tx.sql<ViewRow>(
      `update views set name = $3, filters = $4::jsonb, is_shared = $5, position = $6, version = version + 1, updated_at = $7
       where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, storableText(name).trim(), storableJson(filters), isShared, position, tx.now],
    ),
  );

export const deleteView = async (tx: Transaction, id: string): Promise<void> => {
  await tx.sql('delete from views where tenant_id = $1 and id = $2', [tx.scope.tenantId, id]);
};
