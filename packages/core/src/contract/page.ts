import type { SchemaValue } from '@leadengine/plugin-kit';
import { Type, type TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { InvalidCursor } from './problems.js';

/** Query of every list. */
export const pageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50, description: 'Rows per page' })),
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 512, description: 'nextCursor of the previous page' })),
};

/** Answer of every list: a page and the cursor of the next one, null on the last. */
export const pageOf = <S extends TSchema>(item: S) =>
  Type.Object({ data: Type.Array(item), nextCursor: Type.Union([Type.String(), Type.Null()]) }, { additionalProperties: false });

/** @defaultValue 50 */
export const defaultPageSize = 50;

/** Packs the sort key of a page's last row. Opaque to clients. */
export const encodeCursor = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/**
 * Unpacks a cursor and checks it against the list's sort key.
 *
 * @throws InvalidCursor
 */
export const decodeCursor = <S extends TSchema>(schema: S, cursor: string): SchemaValue<S> => {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new InvalidCursor({}, { cause });
  }
  if (!Value.Check(schema, key)) throw new InvalidCursor();
  return key;
};

/** Cuts a page from `limit + 1` rows. */
export const toPage = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  keyOf: (row: Row) => readonly (string | number)[],
): { data: Item[]; nextCursor: string | null } => {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { data: page.map(toItem), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
};
