import { dailyCoefficient30 } from './coefficient.js';
import { decimal, one, zero, type Decimal, type DecimalInput } from './decimal.js';
import { found, violated, type Outcome } from './violation.js';

export interface LegacyOffer {
  readonly installment: Decimal;
  readonly gross: Decimal;
  readonly tac: Decimal;
  readonly net: Decimal;
  readonly coefficient: Decimal;
}

/**
 * The offer as the earlier product computed it in the browser: 30-day months, nothing rounded, no tax, no CET. gross = installment / c; TAC = percent *
 * gross + flat; net = gross - TAC; from a net amount, gross = (net + flat) / (1 - percent). Kept to explain old figures; offers are made by
 * `simulateOffer`.
 *
 * @param amount - The installment in `margin` mode, what the customer gets in `net` mode.
 */
export const legacyOffer = ({
  mode,
  amount,
  monthlyRate,
  termMonths,
  graceDays,
  tacPercent = zero,
  tacFlat = zero,
}: {
  readonly mode: 'margin' | 'net';
  readonly amount: DecimalInput;
  readonly monthlyRate: DecimalInput;
  readonly termMonths: number;
  readonly graceDays: number;
  readonly tacPercent?: DecimalInput;
  readonly tacFlat?: DecimalInput;
}): Outcome<LegacyOffer> => {
  const keeps = one.minus(tacPercent);
  if (keeps.lessThanOrEqualTo(0)) return violated('FEES_TOO_HIGH', '/tacPercent', { actual: decimal(tacPercent).toString(), limit: '1' });
  const coefficient = dailyCoefficient30(monthlyRate, termMonths, graceDays);
  const gross = mode === 'margin' ? decimal(amount).div(coefficient) : decimal(amount).plus(tacFlat).div(keeps);
  const tac = gross.times(tacPercent).plus(tacFlat);
  return found({ installment: gross.times(coefficient), gross, tac, net: gross.minus(tac), coefficient });
};
