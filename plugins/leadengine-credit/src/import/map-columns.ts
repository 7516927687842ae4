import { FileFault } from './file-fault.js';
import type { Mapping } from './read-spec.js';
import { sourceLimits } from './source-row.js';
import { fieldOf, plainTitle, type TableField } from './table-field.js';

/** A column and what it holds: a field, or the coefficients of one term. */
export interface MappedColumn {
  readonly at: number;
  readonly title: string;
  readonly field: TableField | null;
  readonly term: number | null;
}

/** Where to find what in the rows below a header. */
export interface MappedColumns {
  readonly all: readonly MappedColumn[];
  readonly byField: ReadonlyMap<TableField, MappedColumn>;
  /** Of a file that has the terms side by side. */
  readonly terms: readonly MappedColumn[];
}

/** `84`, `84x`, `84 meses`, `Prazo 84`. */
const termOf = (title: string): number | null => {
  const found = /^(?:prazo|coeficiente|coef|fator)?\s*(\d{1,3})(?:\s*(?:x|m|meses|vezes))?$/.exec(plainTitle(title));
  const term = Number(found?.[1]);
  return term >= 1 && term <= 480 ? term : null;
};

const mapColumn = (title: string, at: number, chosen: ReadonlyMap<string, TableField | null>): MappedColumn => {
  const choice = chosen.get(plainTitle(title));
  const field = choice === undefined ? (fieldOf(title) ?? null) : choice;
  return { at, title, field, term: choice === undefined && field === null ? termOf(title) : null };
};

/** Whether a row can be the header: it names the table and says what it costs over which term. */
const isHeader = (columns: readonly MappedColumn[]): boolean => {
  const fields = new Set(columns.map(({ field }) => field));
  const hasTerm = fields.has('term') || (fields.has('termFrom') && fields.has('termTo')) || columns.some(({ term }) => term !== null);
  return hasTerm && (fields.has('code') || fields.has('name'));
};

/**
 * Reads a row as the header of a rate table; undefined when it is none, as titles above a table are.
 *
 * @throws FileFault when it is one and cannot be used
 */
export const mapColumns = (cells: readonly string[], { columns: choices }: Pick<Mapping, 'columns'>): MappedColumns | undefined => {
  if (cells.length > sourceLimits.columns)
    throw new FileFault(
      'TOO_MANY_COLUMNS',
      `A row has ${String(cells.length)} columns; rate tables have at most ${String(sourceLimits.columns)}.`,
    );
  const chosen = new Map(Object.entries(choices).map(([title, field]) => [plainTitle(title), field]));
  const all = cells.map((title, at) => mapColumn(title.trim(), at, chosen)).filter(({ title }) => title !== '');
  if (!isHeader(all)) return undefined;
  const byField = new Map<TableField, MappedColumn>();
  for (const column of all) {
    if (column.field === null) continue;
    const other = byField.get(column.field);
    if (other !== undefined)
      throw new FileFault(
        'COLUMN_TWICE',
        `The columns "${other.title}" and "${column.title}" both hold ${column.field}. Say in a mapping which one does.`,
      );
    byField.set(column.field, column);
  }
  if (!byField.has('monthlyRate')) throw new FileFault('COLUMN_MISSING', 'No column holds the monthly rate.');
  const terms = byField.has('term') ? [] : all.filter(({ term }) => term !== null);
  if (new Set(terms.map(({ term }) => term)).size < terms.length) throw new FileFault('COLUMN_TWICE', 'Two columns are for the same term.');
  return { all, byField, terms };
};
