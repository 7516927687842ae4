/**
 * Dated values as the law and the CNPS published them by laws and resolutions. They seed the rule store, whose entries an administrator edits; the
 * finance engine itself takes every value as an argument.
 */

/** Highest monthly rates of INSS loans and cards, in percent, from a day on. Days of taking effect follow the resolutions' publication. */
export interface PublishedRateCap {
  readonly validFrom: string;
  readonly loanPercentMonth: string;
  readonly cardPercentMonth: string;
  readonly legalBasis: string;
}

export const inssRateCaps: readonly PublishedRateCap[] = [
  { validFrom: '2022-01-01', loanPercentMonth: '2.14', cardPercentMonth: '3.06', legalBasis: 'CNPS, decision of 2021-12-06' },
  { validFrom: '2023-03-15', loanPercentMonth: '1.70', cardPercentMonth: '2.62', legalBasis: 'CNPS, decision of 2023-03-13' },
  { validFrom: '2023-03-30', loanPercentMonth: '1.97', cardPercentMonth: '2.89', legalBasis: 'CNPS, decision of 2023-03-28' },
  { validFrom: '2023-08-21', loanPercentMonth: '1.91', cardPercentMonth: '2.83', legalBasis: 'Resolução CNPS 1.356 of 2023-08-17' },
  { validFrom: '2023-10-23', loanPercentMonth: '1.84', cardPercentMonth: '2.73', legalBasis: 'Resolução CNPS 1.359 of 2023-10-11' },
  { validFrom: '2023-12-13', loanPercentMonth: '1.80', cardPercentMonth: '2.67', legalBasis: 'CNPS, decision of 2023-12-04' },
  { validFrom: '2024-01-24', loanPercentMonth: '1.76', cardPercentMonth: '2.61', legalBasis: 'CNPS, decision of 2024-01-11' },
  { validFrom: '2024-03-11', loanPercentMonth: '1.72', cardPercentMonth: '2.55', legalBasis: 'CNPS, decision of 2024-02-28' },
  { validFrom: '2024-05-06', loanPercentMonth: '1.68', cardPercentMonth: '2.49', legalBasis: 'CNPS, decision of 2024-04-24' },
  { validFrom: '2024-06-06', loanPercentMonth: '1.66', cardPercentMonth: '2.46', legalBasis: 'CNPS, decision of 2024-05-27' },
  { validFrom: '2025-01-16', loanPercentMonth: '1.80', cardPercentMonth: '2.46', legalBasis: 'Resolução CNPS 1.367 of 2025-01-09' },
  { validFrom: '2025-04-04', loanPercentMonth: '1.85', cardPercentMonth: '2.46', legalBasis: 'Resolução CNPS 1.368 of 2025-03-26' },
];

/** A band of the FGTS birthday withdrawal: balances up to `upTo` (any, when absent) release `percent` of them plus `plus` reais. */
export interface FgtsBand {
  readonly upTo?: string;
  readonly percent: string;
  readonly plus: string;
}

/** Lei 8.036/1990, annex, by Lei 13.932/2019. */
export const fgtsBands: readonly FgtsBand[] = [
  { upTo: '500', percent: '0.50', plus: '0' },
  { upTo: '1000', percent: '0.40', plus: '50' },
  { upTo: '5000', percent: '0.30', plus: '150' },
  { upTo: '10000', percent: '0.20', plus: '650' },
  { upTo: '15000', percent: '0.15', plus: '1150' },
  { upTo: '20000', percent: '0.10', plus: '1900' },
  { percent: '0.05', plus: '2900' },
];

/** Resolução CCFGTS 958/2020 as changed by 1.130/2025: five yearly withdrawals may be ceded until 2026-10-31, then three, R$ 100 to R$ 500 each. */
export const fgtsAdvanceRules = [
  { validFrom: '2025-11-01', maxTranches: 5, minPerTranche: '100.00', maxPerTranche: '500.00', waitDays: 90 },
  { validFrom: '2026-11-01', maxTranches: 3, minPerTranche: '100.00', maxPerTranche: '500.00', waitDays: 90 },
] as const;

/** Upfront part of a commission as a fraction of the amount (Resolução CMN 4.294/2013, kept by 4.935/2021). */
export const upfrontCommissionCaps: Readonly<Record<string, string>> = { portability: '0.03', other: '0.06' };
