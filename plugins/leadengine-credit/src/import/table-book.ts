import { v7 as uuidv7 } from 'uuid';
import { FileFault } from './file-fault.js';
import type { StagedTable } from './read-spec.js';
import { sourceLimits } from './source-row.js';

/** Terms from 1 to 480, and days from 0 to 31 of each. */
const bitsPerTable = 481 * 32;

/** A table as a row names it. */
export type NamedTable = Omit<StagedTable, 'id' | 'number'>;

/** Numbers the tables of a file, and knows which of their terms it has seen. */
export const createTableBook = () => {
  const tables = new Map<string, { readonly table: StagedTable; readonly seen: Uint8Array }>();
  let fresh: StagedTable[] = [];

  // Banks write their own names in many ways; case tells no tables apart.
  const keyOf = ({ agreementId, productId, bank, code, modality, effectiveFrom, effectiveUntil }: NamedTable): string =>
    JSON.stringify([agreementId, productId, bank, code, modality, effectiveFrom, effectiveUntil]).toLowerCase();

  return {
    /**
     * @returns The number of the table; undefined when it has this term and day already
     * @throws FileFault `TOO_MANY_TABLES`
     */
    place(named: NamedTable, term: number, day: number): number | undefined {
      const key = keyOf(named);
      let entry = tables.get(key);
      if (entry === undefined) {
        if (tables.size >= sourceLimits.tables)
          throw new FileFault('TOO_MANY_TABLES', `The file has more than ${String(sourceLimits.tables)} tables. Split it.`);
        entry = { table: { ...named, id: uuidv7(), number: tables.size + 1 }, seen: new Uint8Array(Math.ceil(bitsPerTable / 8)) };
        tables.set(key, entry);
        fresh.push(entry.table);
      }
      const bit = term * 32 + day;
      const mask = 1 << (bit & 7);
      if (((entry.seen[bit >> 3] ?? 0) & mask) !== 0) return undefined;
      entry.seen[bit >> 3] = (entry.seen[bit >> 3] ?? 0) | mask;
      return entry.table.number;
    },
    /** Those that are new since the last time. */
    takeFresh(): readonly StagedTable[] {
      const taken = fresh;
      fresh = [];
      return taken;
    },
  };
};
export type TableBook = ReturnType<typeof createTableBook>;
