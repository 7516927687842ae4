import { Type, type Static } from 'typebox';
import { Day, Fraction, Money, SignedMoney } from '../decimal.schema.js';
import { askedOfTicket, productSimulation, simulated } from './product-simulation.schema.js';

const closed = { additionalProperties: false } as const;

const asked = {
  balance: Type.String({ ...Money, description: 'Of all accounts at the fund' }),
  birthMonth: Type.Integer({ minimum: 1, maximum: 12 }),
  monthlyRate: Fraction,
  optedOn: Type.Optional(Type.String({ format: 'date', description: 'When the worker chose yearly withdrawals' })),
  withdrawals: Type.Optional(Type.Integer({ minimum: 1, maximum: 30, description: 'As many as the law allows, unless given' })),
  dueDay: Type.Optional(Type.Integer({ minimum: 1, maximum: 31, description: 'Of the month of birth; the first, unless given' })),
};

export const CreditFgtsInput = Type.Object({ ...askedOfTicket, ...asked }, { $id: 'CreditFgtsInput', ...closed });
export type CreditFgtsInput = Static<typeof CreditFgtsInput>;

const FgtsAsked = Type.Object(asked, { $id: 'CreditFgtsAsked', ...closed });
export type FgtsAsked = Static<typeof FgtsAsked>;

const FgtsFigures = Type.Object(
  {
    tranches: Type.Array(
      Type.Object(
        {
          dueOn: Day,
          amount: Type.String({ ...Money, description: 'Withdrawal that is ceded' }),
          days: Type.Integer(),
          principal: Type.String({ ...Money, description: 'What it is worth on the contract date, to the cent' }),
        },
        closed,
      ),
    ),
    ceded: Type.String({ ...Money, description: 'Sum of the withdrawals' }),
    gross: Money,
    iofDaily: Money,
    iofAdditional: Money,
    iof: Money,
    net: Type.String({ ...SignedMoney, description: 'What the worker gets' }),
    cetAnnual: Type.String({ description: 'CET per year, as a fraction' }),
    cetMonthly: Type.String({ description: 'CET per month, as a fraction' }),
  },
  { $id: 'CreditFgtsFigures', ...closed },
);
export type FgtsFigures = Static<typeof FgtsFigures>;

export const CreditFgtsSimulation = productSimulation('CreditFgtsSimulation', 'fgts_advance', FgtsAsked, FgtsFigures);
export const FgtsSimulated = simulated(
  'credit.fgts_advance_simulated',
  'An advance of FGTS withdrawals was computed for a ticket',
  CreditFgtsSimulation,
);
