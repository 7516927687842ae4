/** States of a proposal, in the words of the two banks; the promotora translates them. */
export type SandboxState =
  | 'RECEIVED'
  | 'PENDING_CONSENT'
  | 'PENDING_SIGNATURE'
  | 'UNDER_REVIEW'
  | 'PENDING_GUARANTEE'
  | 'GUARANTEE_FAILED'
  | 'PENDING_DISBURSEMENT'
  | 'ISSUED'
  | 'REJECTED'
  | 'EXPIRED'
  | 'CANCELED'
  | 'BOARD_VOTE';

/** Why an order is refused. */
export type Refusal =
  'MARGIN_EXCEEDED' | 'BENEFIT_BLOCKED' | 'NOT_ELIGIBLE' | 'CONSENT_MISSING' | 'CONSENT_EXPIRED' | 'RATE_OVER_CAP' | 'WINDOW_CLOSED';

export interface Outcome {
  readonly refusal?: Refusal;
  /** States with the minutes after the order at which they come. */
  readonly course: readonly (readonly [afterMinutes: number, state: SandboxState])[];
  /** Cents by which the lender's installment differs from ours. */
  readonly recalculatedCents?: number;
}

const day = 1440;

const usual: Outcome['course'] = [
  [0, 'RECEIVED'],
  [1, 'PENDING_SIGNATURE'],
  [60, 'PENDING_GUARANTEE'],
  [day, 'PENDING_DISBURSEMENT'],
  [2 * day, 'ISSUED'],
];

const refused = (refusal: Refusal): Outcome => ({ refusal, course: [] });

/** By the first three digits of the CPF. All other people get what they ask for. */
const byPrefix: Readonly<Record<string, Outcome>> = {
  900: refused('MARGIN_EXCEEDED'),
  901: refused('BENEFIT_BLOCKED'),
  902: refused('NOT_ELIGIBLE'),
  903: refused('CONSENT_MISSING'),
  904: refused('CONSENT_EXPIRED'),
  905: refused('RATE_OVER_CAP'),
  906: refused('WINDOW_CLOSED'),
  907: {
    course: [
      [0, 'RECEIVED'],
      [1, 'PENDING_GUARANTEE'],
      [10, 'GUARANTEE_FAILED'],
      [20, 'PENDING_GUARANTEE'],
      [30, 'PENDING_DISBURSEMENT'],
      [40, 'ISSUED'],
    ],
  },
  908: { course: usual, recalculatedCents: 137 },
  909: {
    course: [
      [0, 'RECEIVED'],
      [1, 'BOARD_VOTE'],
      [10, 'ISSUED'],
    ],
  },
  910: {
    course: [
      [0, 'PENDING_CONSENT'],
      [30 * day, 'EXPIRED'],
    ],
  },
  911: {
    course: [
      [0, 'RECEIVED'],
      [5, 'REJECTED'],
    ],
  },
};

export const outcomeOf = (document: string): Outcome => byPrefix[document.slice(0, 3)] ?? { course: usual };
