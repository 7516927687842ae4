/** Selects several tables' rows in one result: each column aliased with its table's prefix, and the way back to single rows. */
export const prefixedRow = <Row extends object>(columns: readonly (keyof Row & string)[], alias: string) => {
  const pairs = columns.map((column) => [`${alias}_${column}`, column] as const);
  return {
    select: pairs.map(([prefixed, column]) => `${alias}.${column} as ${prefixed}`).join(', '),
    pick: (joined: Readonly<Record<string, unknown>>): Row => {
      const row: Record<string, unknown> = {};
      for (const [prefixed, column] of pairs) row[column] = joined[prefixed];
      return row as Row;
    },
  };
};
