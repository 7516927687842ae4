import { Decimal } from 'decimal.js';

/** What ranking looks at. */
export interface RankedFigures {
  readonly tableId: string;
  readonly priority: number;
  readonly bank: string;
  readonly termMonths: number;
  readonly net: string;
  readonly installment: string;
  readonly isEligible: boolean;
}

/** How many tables are shown first. */
const topTables = 3;

/**
 * Best first: what may be offered, by the table's priority, then what gives the customer most (of a margin) or costs least a month (of an amount),
 * then by bank and term.
 */
export const rankOffers = <T extends RankedFigures>(offers: readonly T[], mode: 'margin' | 'net' | 'financed'): T[] =>
  [...offers].sort(
    (a, b) =>
      Number(b.isEligible) - Number(a.isEligible) ||
      a.priority - b.priority ||
      (mode === 'margin' ? new Decimal(b.net).comparedTo(a.net) : new Decimal(a.installment).comparedTo(b.installment)) ||
      a.bank.localeCompare(b.bank, 'pt-BR') ||
      a.termMonths - b.termMonths,
  );

/** Which of ranked offers are the best ones of the three best tables. */
export const markTop = (ranked: readonly Pick<RankedFigures, 'tableId' | 'isEligible'>[]): boolean[] => {
  const seen = new Set<string>();
  return ranked.map(({ tableId, isEligible }) => {
    if (!isEligible || seen.has(tableId) || seen.size >= topTables) return false;
    seen.add(tableId);
    return true;
  });
};
