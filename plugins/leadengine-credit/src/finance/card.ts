import { decimal, toCents, type Decimal, type DecimalInput, type Rounding } from './decimal.js';

/**
 * Limits of a payroll card, in reais and cut to the cent: credit limit = benefit * multiple, cash withdrawal = limit * percent, monthly reserve =
 * benefit * percent, which is the minimum payment (IN PRES/INSS 138/2022: 1.6 benefits, 70%, 5%). A card is never a loan with a
 * fixed term.
 */
export const cardLimits = ({
  benefit,
  limitMultiple,
  withdrawPercent,
  reservePercent,
  rounding = 'DOWN',
}: {
  readonly benefit: DecimalInput;
  readonly limitMultiple: DecimalInput;
  readonly withdrawPercent: DecimalInput;
  readonly reservePercent: DecimalInput;
  readonly rounding?: Rounding;
}): { cardLimit: Decimal; maxWithdrawal: Decimal; monthlyReserve: Decimal } => {
  const cardLimit = toCents(decimal(benefit).times(limitMultiple), rounding);
  return {
    cardLimit,
    maxWithdrawal: toCents(cardLimit.times(withdrawPercent), rounding),
    monthlyReserve: toCents(decimal(benefit).times(reservePercent), rounding),
  };
};
