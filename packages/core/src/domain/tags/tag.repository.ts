import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize } from '../../contract/page.js';
import { violatesUnique } from '../database-fault.js';
import { TagNameTaken, type TagInput, type TagListQuery, type TagPatch, type TagRef } from './contract.js';

/** A tag as the table has it. */
export interface TagRow {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const columns = 'id, name, color, version, created_at, updated_at';
const defaultColor = '#64748B';
// The name is unique whatever its case, so it is the whole sort key.
const NameCursor = Type.Tuple([Type.String({ maxLength: 300 })]);

const firstPage = `select ${columns}, lower(name) as sort_key from tags where tenant_id = $1 order by lower(name) limit $2`;
const nextPage = `select ${columns}, lower(name) as sort_key from tags where tenant_id = $1 and lower(name) > $3 order by lower(name) limit $2`;

export const listTagRows = (
  sql: Sql,
  { limit = defaultPageSize, cursor }: TagListQuery,
): Promise<readonly (TagRow & { readonly sort_key: string })[]> =>
  cursor === undefined
    ? sql(firstPage, [sql.scope.tenantId, limit + 1])
    : sql(nextPage, [sql.scope.tenantId, limit + 1, ...decodeCursor(NameCursor, cursor)]);

export const findTagRow = async (sql: Sql, id: string): Promise<TagRow | undefined> =>
  (await sql<TagRow>(`select ${columns} from tags where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]))[0];

export const lockTagRow = async (tx: Transaction, id: string): Promise<TagRow | undefined> =>
  (await tx.sql<TagRow>(`select ${columns} from tags where tenant_id = $1 and id = $2 for update`, [tx.scope.tenantId, id]))[0];

/** Undefined when the name is taken. */
export const insertTag = async (tx: Transaction, { name, color = defaultColor }: TagInput): Promise<TagRow | undefined> =>
  (
    await tx.sql<TagRow>(
      `insert into tags (tenant_id, id, name, color, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)
       on conflict (tenant_id, lower(name)) do nothing returning ${columns}`,
      [tx.scope.tenantId, uuidv7(), name, color, tx.now],
    )
  )[0];

/** Changes a tag that the caller has locked. @throws TagNameTaken */
export const updateTag = async (tx: Transaction, id: string, { name, color }: TagPatch): Promise<TagRow | undefined> => {
  try {
    const [row] = await tx.sql<TagRow>(
      `update tags set name = coalesce($3, name), color = coalesce($4, color), version = version + 1, updated_at = $5
       where tenant_id = $1 and id = $2 returning ${columns}`,
      [tx.scope.tenantId, id, name ?? null, color ?? null, tx.now],
    );
    return row;
  } catch (error) {
    if (violatesUnique(error, 'tags_name')) throw new TagNameTaken({ name: name ?? '' }, { cause: error });
    throw error;
  }
};

export const deleteTag = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.sql('delete from tags where tenant_id = $1 and id = $2 returning id', [tx.scope.tenantId, id])).length > 0;

/** In the order of the names, so that two transactions with the same names wait for each other and never in a circle. */
export const ensureTags = (tx: Transaction, names: readonly string[]): Promise<readonly TagRef[]> =>
  tx.sql<TagRef>(
    `insert into tags (tenant_id, id, name, color, created_at, updated_at)
     select $1, n.id, n.name, $4, $5, $5
     from (
       select distinct on (lower(g.name)) g.id, g.name from unnest($2::uuid[], $3::text[]) with ordinality as g(id, name, place)
       order by lower(g.name), g.place
     ) n
     order by lower(n.name)
     on conflict (tenant_id, lower(name)) do update set name = tags.name
     returning id, name, color`,
    [tx.scope.tenantId, names.map(() => uuidv7()), names, defaultColor, tx.now],
  );

export const findTagsByNames = (sql: Sql, names: readonly string[]): Promise<readonly TagRef[]> =>
  sql<TagRef>('select id, name, color from tags where tenant_id = $1 and lower(name) in (select lower(n) from unnest($2::text[]) n)', [
    sql.scope.tenantId,
    names,
  ]);
