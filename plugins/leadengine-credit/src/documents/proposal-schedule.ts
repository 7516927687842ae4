import { Decimal, simulateOffer, type OfferRequest, type OfferScheduleLine } from '../finance/index.js';

/** The figures of an offer as they were stored. */
export interface StoredFigures {
  /** What they followed from. */
  readonly request: OfferRequest;
  readonly monthlyRate: string;
  readonly termMonths: number;
  readonly installment: string;
  readonly financed: string;
  readonly lastDueOn: string;
}

/**
 * What rounding may leave for the last installment: half a cent of the installment and half a cent of each interest, carried to the end by
 * ((1 + i)^n - 1) / i, and as much again for months that are longer than others.
 */
const mostLeftOver = ({ monthlyRate, termMonths }: StoredFigures): Decimal => {
  const rate = new Decimal(monthlyRate);
  const grown = rate.isZero() ? new Decimal(termMonths) : rate.plus(1).pow(termMonths).minus(1).div(rate);
  return grown.times('0.02');
};

/**
 * Each installment of an offer, whose last one takes the cents that rounding leaves.
 *
 * @returns Undefined where a bank's own coefficient made the installment: only the bank knows how its interest divides. Also where what is
 * computed today is not what was shown.
 */
export const scheduleOf = (figures: StoredFigures): readonly OfferScheduleLine[] | undefined => {
  const { offer } = simulateOffer({ ...figures.request, withSchedule: true });
  if (offer?.schedule === undefined || offer.lastDueDate !== figures.lastDueOn) return undefined;
  if (offer.installment !== figures.installment || offer.financed !== figures.financed) return undefined;
  const last = offer.schedule.at(-1);
  if (last === undefined || new Decimal(last.installment).minus(figures.installment).abs().greaterThan(mostLeftOver(figures)))
    return undefined;
  return offer.schedule;
};
