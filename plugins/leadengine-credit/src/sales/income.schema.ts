import { nullable } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { Money, SignedMoney } from '../decimal.schema.js';

const closed = { additionalProperties: false } as const;
const reserved = (of: string) => Type.Optional(Type.String({ ...Money, description: `Reserved a month for ${of}` }));

/** What a payer pays somebody a month, and what it takes off. The margin follows from it and from the rule of the contract date. */
export const CreditIncome = Type.Object(
  {
    gross: Type.String({ ...Money, description: 'Benefit or salary before deductions' }),
    compulsoryDeductions: Type.Optional(
      Type.String({ ...Money, description: 'What the law takes off: social security, income tax, alimony' }),
    ),
    used: Type.Optional(
      Type.Object(
        {
          loan: reserved('loans, without one that is refinanced'),
          rmc: reserved('the payroll card'),
          rcc: reserved('the benefit card'),
          card: reserved('cards, where both share one bucket'),
        },
        closed,
      ),
    ),
  },
  { $id: 'CreditIncome', ...closed },
);
export type CreditIncome = Static<typeof CreditIncome>;

const bucket = Type.Object(
  {
    limit: Money,
    available: Type.String({ ...SignedMoney, description: 'Below zero where more is reserved than may be' }),
    boundBy: Type.Union([Type.Literal('bucket'), Type.Literal('total'), Type.Literal('deductions')], {
      description: 'Which limit leaves the least: of the bucket, of all buckets, or of all deductions',
    }),
  },
  closed,
);

/** Margins of an income, by bucket; what the payer has not is not there. */
export const CreditMargins = Type.Object(
  { loan: bucket, rmc: Type.Optional(bucket), rcc: Type.Optional(bucket), card: Type.Optional(bucket) },
  { $id: 'CreditMargins', ...closed },
);
export type CreditMargins = Static<typeof CreditMargins>;

export const incomeOfSimulation = nullable(CreditIncome);
export const marginsOfSimulation = nullable(CreditMargins);
