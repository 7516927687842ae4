import type { CreditOffer, CreditSimulation } from '@leadengine/sdk';

/** Terms that there are figures for, shortest first. */
export const termsOf = (simulation: CreditSimulation | undefined): readonly number[] =>
  [...new Set(simulation?.offers.map(({ termMonths }) => termMonths))].sort((a, b) => a - b);

/** Of one term, in the engine's order: what may be offered comes first, best first. */
export const offersAt = (simulation: CreditSimulation | undefined, term: number | undefined): readonly CreditOffer[] =>
  simulation?.offers.filter(({ termMonths }) => termMonths === term) ?? [];

/** The term that is closest to a wanted one; the best offer's without one. */
export const termFor = (simulation: CreditSimulation, wanted: number | undefined): number | undefined => {
  if (wanted === undefined) return simulation.offers[0]?.termMonths;
  const distance = (term: number): number => Math.abs(term - wanted);
  return [...termsOf(simulation)].sort((a, b) => distance(a) - distance(b))[0];
};

/** The offer of a table for a term while that one may be made; else the best one. */
export const offerFor = (
  simulation: CreditSimulation | undefined,
  term: number | undefined,
  tableId: string | undefined,
): CreditOffer | undefined => {
  const offers = offersAt(simulation, term);
  return offers.find((offer) => offer.tableId === tableId && offer.isEligible) ?? offers[0];
};

/**
 * How much of each installment is interest, for a drawing and for nothing else: it follows from rate and term alone (Price), and no money
 * is computed of it.
 */
export const interestShares = (monthlyRate: string, termMonths: number): readonly number[] => {
  const rate = Number(monthlyRate);
  return Array.from({ length: termMonths }, (_, index) => 1 - (1 + rate) ** (index - termMonths));
};
