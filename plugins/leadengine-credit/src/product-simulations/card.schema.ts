import { Id, nullable } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { Fraction, Money, SignedMoney } from '../decimal.schema.js';
import { CreditIncome } from '../sales/income.schema.js';
import { askedOfTicket, productSimulation, simulated } from './product-simulation.schema.js';

const closed = { additionalProperties: false } as const;

const asked = {
  bucket: Type.Union([Type.Literal('rmc'), Type.Literal('rcc')], { description: 'rmc: payroll card; rcc: benefit card' }),
  income: CreditIncome,
  withdrawal: Type.Optional(Type.String({ ...Money, description: 'Cash the customer wants at once' })),
  monthlyRate: Type.Optional(Type.String({ ...Fraction, description: 'What the bank asks, to be held against the cap' })),
};

export const CreditCardInput = Type.Object({ ...askedOfTicket, agreementId: Id, ...asked }, { $id: 'CreditCardInput', ...closed });
export type CreditCardInput = Static<typeof CreditCardInput>;

const CardAsked = Type.Object(asked, { $id: 'CreditCardAsked', ...closed });
export type CardAsked = Static<typeof CardAsked>;

/** A card has a limit and a reserve, and no term: the minimum payment is the reserve, whatever is owed. */
const CardFigures = Type.Object(
  {
    cardLimit: Money,
    maxWithdrawal: Money,
    monthlyReserve: Type.String({ ...Money, description: 'Taken off every month, and the minimum payment' }),
    availableMargin: SignedMoney,
    maxMonthlyRate: nullable(Fraction),
  },
  { $id: 'CreditCardFigures', ...closed },
);
export type CardFigures = Static<typeof CardFigures>;

export const CreditCardSimulation = productSimulation('CreditCardSimulation', 'card', CardAsked, CardFigures);
export const CardSimulated = simulated('credit.card_simulated', 'Limits of a card were computed for a ticket', CreditCardSimulation);
