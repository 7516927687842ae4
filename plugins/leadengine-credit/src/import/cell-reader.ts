import { readCell, type CellReading, type CellType } from './read-cell.js';
import type { Mapping } from './read-spec.js';
import type { TableField } from './table-field.js';

/** Tables say the same things over and over. */
const remembered = 20_000;

const typeOfField = (field: TableField, { rateScale }: Pick<Mapping, 'rateScale'>): CellType => {
  switch (field) {
    case 'term':
    case 'termFrom':
    case 'termTo':
    case 'contractDay':
    case 'minAge':
    case 'maxAge':
      return 'integer';
    case 'monthlyRate':
      return rateScale === 'percent' ? 'rate_percent' : 'fraction';
    case 'coefficient':
    case 'inverseFactor':
      return 'coefficient';
    case 'feeRate':
    case 'commission':
      return 'percent';
    case 'feeFlat':
    case 'minAmount':
    case 'maxAmount':
    case 'minInstallment':
    case 'maxInstallment':
      return 'money';
    case 'effectiveFrom':
    case 'effectiveUntil':
      return 'date';
    default:
      return 'text';
  }
};

/** Reads cells by the field of their column. */
export type CellReader = (field: TableField, raw: string) => CellReading;

export const createCellReader = (mapping: Pick<Mapping, 'locale' | 'rateScale'>): CellReader => {
  const known = new Map<CellType, Map<string, CellReading>>();
  return (field, raw) => {
    const type = typeOfField(field, mapping);
    let ofType = known.get(type);
    if (ofType === undefined) known.set(type, (ofType = new Map<string, CellReading>()));
    const before = ofType.get(raw);
    if (before !== undefined) return before;
    const reading = readCell(raw, type, mapping.locale);
    if (ofType.size >= remembered) ofType.clear();
    ofType.set(raw, reading);
    return reading;
  };
};
