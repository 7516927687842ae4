import { Decimal } from 'decimal.js';
import type { CellReader } from './cell-reader.js';
import type { MappedColumn, MappedColumns } from './map-columns.js';
import { hintOfFault, type Findings } from './row-findings.js';
import type { SourceRow } from './source-row.js';
import type { TableField } from './table-field.js';

/** Largest and smallest of what the columns of rates hold. */
const bounds: Partial<Readonly<Record<TableField, readonly [low: number, high: number]>>> = {
  monthlyRate: [0, 0.999999999999],
  coefficient: [0, 999_999],
  inverseFactor: [0, 999_999],
  contractDay: [0, 31],
  feeRate: [0, 0.999999999999],
  feeFlat: [0, 9_999_999_999_999],
  minAmount: [0, 9_999_999_999_999],
  maxAmount: [0, 9_999_999_999_999],
  minInstallment: [0, 9_999_999_999_999],
  maxInstallment: [0, 9_999_999_999_999],
  minAge: [0, 150],
  maxAge: [0, 150],
  commission: [0, 1],
};

const longest: Partial<Readonly<Record<TableField, number>>> = { bank: 120, code: 60, name: 120, modality: 40 };

/** Takes the values of one row out of its cells, noting what is wrong with them. */
export class RowValues {
  hasErrors = false;

  constructor(
    private readonly row: SourceRow,
    private readonly columns: MappedColumns,
    private readonly read: CellReader,
    private readonly findings: Findings,
  ) {}

  raw(field: TableField): string {
    const column = this.columns.byField.get(field);
    return column === undefined ? '' : (this.row.cells[column.at] ?? '').trim();
  }

  /** Notes an error about a field, whether it has a column or not. */
  refuse(code: Parameters<Findings['error']>[0], field: TableField, hint: string): void {
    this.refuseAt(code, this.columns.byField.get(field), hint);
  }

  refuseAt(code: Parameters<Findings['error']>[0], column: MappedColumn | undefined, hint: string): void {
    this.hasErrors = true;
    this.findings.error(code, this.place(column), hint);
  }

  place(column: MappedColumn | undefined) {
    return {
      sheet: this.row.sheet,
      row: this.row.number,
      column: column?.title ?? null,
      value: column === undefined ? null : (this.row.cells[column.at] ?? ''),
    };
  }

  /** Null when the cell is empty or not right, which is noted then. */
  optional(field: TableField): string | null {
    const column = this.columns.byField.get(field);
    return column === undefined || this.raw(field) === '' ? null : this.at(column, field);
  }

  /** As {@link optional}, and an empty cell is not right. */
  required(field: TableField): string | null {
    const value = this.optional(field);
    if (value === null && this.raw(field) === '') this.refuse('REQUIRED', field, hintOfFault('REQUIRED'));
    return value;
  }

  /** A cell of a column that stands for a field. */
  at(column: MappedColumn, field: TableField): string | null {
    const reading = this.read(field, this.row.cells[column.at] ?? '');
    if ('fault' in reading) {
      const { fault } = reading;
      if (fault !== 'INVALID_DOCUMENT' && fault !== 'UNKNOWN_TYPE') this.refuseAt(fault, column, hintOfFault(fault));
      return null;
    }
    const { value } = reading;
    const most = longest[field];
    if (most !== undefined && value.length > most) {
      this.refuseAt('TEXT_TOO_LONG', column, `At most ${String(most)} characters.`);
      return null;
    }
    const bound = bounds[field];
    if (bound !== undefined && !(Number(value) >= bound[0] && Number(value) <= bound[1])) {
      this.refuseAt('OUT_OF_RANGE', column, `From ${String(bound[0])} to ${String(bound[1])}.`);
      return null;
    }
    return value;
  }

  /** Two limits of which the second may not be below the first. */
  limits(low: TableField, high: TableField): readonly [string | null, string | null] {
    const [lowest, highest] = [this.optional(low), this.optional(high)];
    if (lowest !== null && highest !== null && new Decimal(highest).lessThan(lowest))
      this.refuse('LIMITS_INVERTED', high, 'The upper limit lies below the lower one.');
    return [lowest, highest];
  }
}
