import { Decimal } from '../../src/finance/index.js';
import { isDecimal, type Figure } from './figures.js';

/** Largest difference allowed to a figure of a name. */
export type Tolerance = (name: string) => Decimal;

/**
 * Reads a tolerance: one number for all figures, or `0.0000000001 on raw; 0.00 on percents` for the names that contain a word.
 */
export const readTolerance = (text: string): Tolerance => {
  const rules = text.split(';').map((part) => {
    const [, size, word] = /^\s*(\d+(?:\.\d+)?(?:e-?\d+)?)(?:\s+on\s+(.+?))?\s*$/i.exec(part) ?? [];
    if (size === undefined) throw new Error(`no tolerance: ${text}`);
    return { size: new Decimal(size), word: word?.toLowerCase().replace(/s$/, '') };
  });
  return (name) =>
    rules.find(({ word }) => word !== undefined && name.toLowerCase().includes(word))?.size ??
    rules.find(({ word }) => word === undefined)?.size ??
    new Decimal(0);
};

/** Texts such as `01234567890` are names made of digits, not numbers. */
const numeric = /^-?(0|[1-9]\d*)(\.\d+)?$/;

const numberOf = (figure: unknown): Decimal | undefined => {
  if (isDecimal(figure)) return figure;
  if (typeof figure === 'number') return new Decimal(figure);
  return typeof figure === 'string' && numeric.test(figure) ? new Decimal(figure) : undefined;
};

const shown = (figure: unknown): string => (isDecimal(figure) ? figure.toSignificantDigits(20).toString() : JSON.stringify(figure));

const isListed = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs between an expectation and the figures, one line per difference; figures that nobody expects are no difference. */
export const differences = (expected: unknown, actual: Figure | undefined, tolerance: Tolerance, path: string): string[] => {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path} is no list but ${shown(actual)}`];
    const items = actual as readonly Figure[];
    if (items.length !== expected.length) return [`${path} has ${String(items.length)} entries instead of ${String(expected.length)}`];
    return expected.flatMap((each, index) => differences(each, items[index], tolerance, `${path}[${String(index)}]`));
  }
  if (isListed(expected)) {
    if (!isListed(actual) || isDecimal(actual)) return [`${path} is no object but ${shown(actual)}`];
    return Object.entries(expected).flatMap(([name, each]) =>
      differences(each, (actual as Record<string, Figure>)[name], tolerance, path === '' ? name : `${path}.${name}`),
    );
  }
  return isSame(expected, actual, tolerance(path)) ? [] : [`${path} is ${shown(actual)} instead of ${shown(expected)}`];
};

const isSame = (expected: unknown, actual: Figure | undefined, tolerance: Decimal): boolean => {
  if (expected === null) return actual === null || actual === undefined;
  const [wanted, got] = [numberOf(expected), numberOf(actual)];
  if (wanted === undefined || got === undefined) return expected === actual;
  if (got.minus(wanted).abs().lessThanOrEqualTo(tolerance)) return true;
  // An unrounded figure meets an expectation that was rounded; with so many places the rounding hides nothing.
  const places = typeof expected === 'string' ? (expected.split('.')[1]?.length ?? 0) : 0;
  return isDecimal(actual) && places >= 4 && got.toDecimalPlaces(places).minus(wanted).abs().lessThanOrEqualTo(tolerance);
};
