import { decodeCursor, defaultPageSize, toPage } from '@leadengine/core/contract';
import type { Sql, SqlValue } from '@leadengine/plugin-kit';
import type { TSchema } from 'typebox';

export interface PageQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** An order of a list, and what of a row its cursor keeps. The last column tells all rows apart. */
export interface KeysetOrder<Row> {
  readonly columns: readonly string[];
  readonly direction: 'asc' | 'desc';
  readonly cursor: TSchema;
  keyOf(row: Row): readonly (string | number)[];
}

/** One prepared text per combination of filters. */
export interface ListStatement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Adds conditions to a `select … where <tenant>`; `$1` is the tenant. */
export const keysetStatement = <Row>(
  select: string,
  tenantId: string,
  filters: readonly (readonly [condition: (parameter: string) => string, value: SqlValue] | undefined)[],
  order: KeysetOrder<Row>,
  { limit = defaultPageSize, cursor }: PageQuery,
): ListStatement => {
  const values: SqlValue[] = [tenantId, limit + 1];
  const bind = (value: SqlValue): string => `$${String(values.push(value))}`;
  const conditions = filters.filter((filter) => filter !== undefined).map(([condition, value]) => condition(bind(value)));
  if (cursor !== undefined) {
    const key = decodeCursor<TSchema>(order.cursor, cursor) as readonly (string | number)[];
    conditions.push(`(${order.columns.join(', ')}) ${order.direction === 'desc' ? '<' : '>'} (${key.map(bind).join(', ')})`);
  }
  const sorted = order.columns.map((column) => `${column} ${order.direction}`).join(', ');
  return { text: `${select}${conditions.map((each) => ` and ${each}`).join('')} order by ${sorted} limit $2`, values };
};

/** Runs such a statement. */
export const readPage = async <Row extends object, Item>(
  sql: Sql,
  { text, values }: ListStatement,
  order: KeysetOrder<Row>,
  { limit = defaultPageSize }: PageQuery,
  toItem: (row: Row) => Item,
): Promise<{ data: Item[]; nextCursor: string | null }> => toPage(await sql<Row>(text, values), limit, toItem, (row) => order.keyOf(row));

/** A filter that is left out when there is nothing to compare with. */
export const equal = (column: string, value: SqlValue | undefined) =>
  value === undefined ? undefined : ([(parameter: string) => `${column} = ${parameter}`, value] as const);
