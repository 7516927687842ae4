import { createHash } from 'node:crypto';
import type { Mapping } from '../import/read-spec.js';
import type { ImportMapping } from './template.schema.js';

/** A mapping with what is left out of it said. */
export const completeMapping = ({
  columns = {},
  locale = 'pt-BR',
  sheet,
  rateScale = 'percent',
  defaults = {},
}: ImportMapping): Mapping => ({
  columns,
  locale,
  sheet: sheet ?? null,
  rateScale,
  defaults,
});

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
};

/** The same for all that decides alike what becomes of a file, in whichever order it is said. */
export const mappingKeyOf = (decisive: object): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(decisive)))
    .digest('hex');
