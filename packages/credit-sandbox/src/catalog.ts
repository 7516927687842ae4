export interface CatalogRow {
  readonly code: string;
  readonly name: string;
  readonly term: number;
  /** A fraction. */
  readonly monthlyRate: string;
  readonly coefficient: string;
}

/** Installment per real under compound interest; lenders publish twelve digits. */
const coefficientOf = (rate: number, term: number): string => (rate / (1 - (1 + rate) ** -term)).toFixed(12);

/** Rates that a lender publishes, more than one page of them. */
export const createCatalog = (tables: number, terms: readonly number[]): readonly CatalogRow[] =>
  Array.from({ length: tables }, (_, number) => {
    const rate = (150 + (number % 36)) / 10_000;
    return terms.map((term) => ({
      code: `T${String(number).padStart(4, '0')}`,
      name: `Tabela ${String(number)}`,
      term,
      monthlyRate: rate.toFixed(4),
      coefficient: coefficientOf(rate, term),
    }));
  }).flat();
