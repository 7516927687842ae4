import { type UnitLoan } from './coefficient.js';
import { Decimal, one, toCents, zero } from './decimal.js';
import { iofOfLoan, noIof, type IofParts } from './iof.js';
import { type OfferTerms } from './offer-terms.js';
import { found, violated, type Outcome } from './violation.js';

/** How an amount financed divides, in reais to the cent. */
export interface OfferSplit {
  readonly financed: Decimal;
  readonly tac: Decimal;
  readonly iof: IofParts;
  readonly cash: Decimal;
  readonly net: Decimal;
}

/**
 * Divides an amount financed: TAC = HALF_UP(percent * F) + flat; IOF by its two components; net = F - TAC - financed IOF - payoff. Nothing gets lost:
 * the parts add up to F to the cent (credit-figures 6 and 7).
 */
export const splitFinanced = (financed: Decimal, terms: OfferTerms, unit: UnitLoan): OfferSplit => {
  const tac = toCents(terms.percent.times(financed)).plus(toCents(terms.flat));
  const taxed = terms.iof?.base === 'new_money' ? Decimal.max(financed.minus(terms.payoff), zero) : financed;
  const iof = terms.iof === undefined ? noIof : iofOfLoan(taxed, unit.taxedDays, terms.iof);
  const isFinanced = terms.iof?.isFinanced ?? true;
  return {
    financed,
    tac,
    iof,
    cash: isFinanced ? zero : iof.total,
    net: financed
      .minus(tac)
      .minus(terms.payoff)
      .minus(isFinanced ? iof.total : zero),
  };
};

/**
 * The amount financed that releases `net`: starts from F = (net + flat + payoff) / (1 - percent - dailyRate * alpha - additionalRate), rounded, and
 * repeats F = net + payoff + TAC + IOF with rounded parts until F is stable (credit-figures 6). The map rises with a slope below 1, so it settles.
 */
export const financedOfNet = (net: Decimal, terms: OfferTerms, unit: UnitLoan): Outcome<OfferSplit> => {
  const isTaxed = terms.iof?.isFinanced ?? false;
  const taxRate = isTaxed && terms.iof ? terms.iof.dailyRate.times(unit.taxedDays).plus(terms.iof.additionalRate) : zero;
  const untaxed = terms.iof?.base === 'new_money' ? terms.payoff.times(taxRate) : zero;
  const share = one.minus(terms.percent).minus(taxRate);
  if (share.lessThan(0.01)) return violated('FEES_TOO_HIGH', '/fees/percent', { actual: terms.percent.toString() });
  const released = net.plus(terms.payoff);
  let financed = toCents(released.plus(terms.flat).minus(untaxed).div(share));
  for (let round = 0; round < 1000; round++) {
    const split = splitFinanced(financed, terms, unit);
    const next = financed.plus(net).minus(split.net);
    if (next.equals(financed)) return found(split);
    financed = next;
  }
  return violated('FEES_TOO_HIGH', '/fees/percent', { actual: terms.percent.toString() });
};
