import { Decimal } from 'decimal.js';
import type { Payer } from '../agreement/agreement.schema.js';
import { fgtsAdvanceRules, fgtsBands, inssRateCaps } from '../finance/index.js';
import type { RuleKind, RuleValue } from './rule.schema.js';

/** A rule as it is weighed against others. */
export interface KnownRule<K extends RuleKind = RuleKind> {
  readonly kind: K;
  /** Null for all payers that have none of their own. */
  readonly payer: Payer | null;
  readonly validFrom: string;
  readonly value: RuleValue<K>;
  readonly legalBasis: string;
  /** Of a tenant's own rule. */
  readonly id: string | null;
}

const rule = <K extends RuleKind>(
  kind: K,
  payer: Payer | null,
  validFrom: string,
  legalBasis: string,
  value: RuleValue<K>,
): KnownRule<K> => ({ kind, payer, validFrom, legalBasis, value, id: null });

const fraction = (percent: string): string => new Decimal(percent).div(100).toString();
const inssPayers: readonly Payer[] = ['inss', 'inss_bpc'];

/** What the law said when this engine was released. A tenant's own rules from the same day or later come before them. */
export const publishedRules: readonly KnownRule[] = [
  rule('iof', null, '2015-01-22', 'Decreto 6.306/2007 art. 7, as changed by 8.392/2015', {
    dailyRate: '0.000082',
    additionalRate: '0.0038',
  }),
  ...inssPayers.flatMap((payer) => [
    ...inssRateCaps.flatMap(({ validFrom, legalBasis, loanPercentMonth, cardPercentMonth }) => [
      rule('rate_cap', payer, validFrom, legalBasis, { monthlyRate: fraction(loanPercentMonth) }),
      rule('card_rate_cap', payer, validFrom, legalBasis, { monthlyRate: fraction(cardPercentMonth) }),
    ]),
    rule('max_term', payer, '2022-01-01', 'IN PRES/INSS 138/2022', { months: 84 }),
    rule('max_term', payer, '2025-02-06', 'ministry, announcement of 2025-02-06', { months: 96 }),
    rule('fees', payer, '2022-01-01', 'IN PRES/INSS 138/2022 art. 12', { areAllowed: false }),
    rule('card_limits', payer, '2022-01-01', 'IN PRES/INSS 138/2022', { limitMultiple: '1.6', withdrawShare: '0.70' }),
  ]),
  rule('max_term', 'siape', '2016-03-30', 'Decreto 8.690/2016', { months: 96 }),
  rule('margin', 'inss', '2022-08-04', 'Lei 10.820/2003 art. 6 §5, by Lei 14.431/2022', {
    loan: '0.35',
    rmc: '0.05',
    rcc: '0.05',
    total: '0.45',
  }),
  rule('margin', 'inss_bpc', '2023-06-20', 'Lei 14.601/2023', { loan: '0.30', card: '0.05', total: '0.35' }),
  rule('margin', 'siape', '2022-12-28', 'Lei 14.509/2022; Decreto 8.690/2016', {
    loan: '0.35',
    rmc: '0.05',
    rcc: '0.05',
    total: '0.45',
    deductionCap: '0.70',
  }),
  ...fgtsAdvanceRules.map(({ validFrom, ...limits }) =>
    rule('fgts_advance', null, validFrom, 'Resolução CCFGTS 958/2020, as changed by 1.130/2025', limits),
  ),
  rule('fgts_bands', null, '2019-12-12', 'Lei 8.036/1990, annex, by Lei 13.932/2019', {
    bands: fgtsBands.map(({ upTo, percent, plus }) => ({ ...(upTo !== undefined && { upTo }), share: percent, plus })),
  }),
  rule('margin', 'clt', '2025-03-21', 'Lei 15.179/2025; Portaria MTE 435/2025 art. 7', { loan: '0.35', total: '0.35' }),
];
