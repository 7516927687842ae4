import { Decimal } from 'decimal.js';
import type { Payer } from '../agreement/agreement.schema.js';
import { inssRateCaps, type OfferIof, type OfferLimits } from '../finance/index.js';

/** A value of the law from a day on. */
interface Dated<T> {
  readonly validFrom: string;
  readonly legalBasis: string;
  readonly value: T;
}

const iofOfPeople: readonly Dated<OfferIof>[] = [
  {
    validFrom: '2015-01-22',
    legalBasis: 'Decreto 6.306/2007 art. 7, as changed by 8.392/2015',
    value: { dailyRate: '0.000082', additionalRate: '0.0038' },
  },
];

const inssTerms: readonly Dated<number>[] = [
  { validFrom: '2022-01-01', legalBasis: 'IN PRES/INSS 138/2022', value: 84 },
  { validFrom: '2025-02-06', legalBasis: 'ministry, announcement of 2025-02-06', value: 96 },
];

const siapeTerms: readonly Dated<number>[] = [{ validFrom: '2016-03-30', legalBasis: 'Decreto 8.690/2016', value: 96 }];

/** The last value that began on or before a day. Days as ISO 8601 compare as texts. */
const inForce = <T extends { readonly validFrom: string }>(values: readonly T[], day: string): T | undefined =>
  values.filter(({ validFrom }) => validFrom <= day).at(-1);

/** What holds for an offer on its contract date, and a name by which it can be told later what held. */
export interface RulesInForce {
  readonly version: string;
  readonly iof: OfferIof | null;
  readonly limits: Pick<OfferLimits, 'maxMonthlyRate' | 'maxTermMonths' | 'areFeesAllowed'>;
}

/** Rules for loans of a payer. */
export const rulesInForce = (payer: Payer, day: string): RulesInForce => {
  const iof = inForce(iofOfPeople, day);
  const isInss = payer === 'inss' || payer === 'inss_bpc';
  const cap = isInss ? inForce(inssRateCaps, day) : undefined;
  const term = isInss ? inForce(inssTerms, day) : payer === 'siape' ? inForce(siapeTerms, day) : undefined;
  const named = Object.entries({ iof, cap, term }).flatMap(([name, rule]) => (rule === undefined ? [] : [`${name}@${rule.validFrom}`]));
  return {
    version: ['published', ...named].join(' '),
    iof: iof?.value ?? null,
    limits: {
      ...(cap !== undefined && { maxMonthlyRate: new Decimal(cap.loanPercentMonth).div(100).toString() }),
      ...(term !== undefined && { maxTermMonths: term.value }),
      // IN PRES/INSS 138/2022 art. 12: neither opening fee nor any other.
      ...(isInss && { areFeesAllowed: false }),
    },
  };
};
