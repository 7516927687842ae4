import { Id } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { Fraction, Money, SignedMoney } from '../decimal.schema.js';
import { askedOfTicket, productSimulation, simulated } from './product-simulation.schema.js';

const closed = { additionalProperties: false } as const;

const asked = {
  current: Type.Object(
    {
      installment: Money,
      monthlyRate: Fraction,
      remaining: Type.Integer({ minimum: 1, maximum: 480, description: 'Installments still to be paid' }),
      outstanding: Type.Optional(Type.String({ ...Money, description: 'As the lender quotes it, which wins over our estimate' })),
    },
    closed,
  ),
  monthlyRate: Type.String({ ...Fraction, description: 'Of the new contract, over the same remaining term' }),
};

export const CreditPortabilityInput = Type.Object(
  { ...askedOfTicket, agreementId: Id, ...asked },
  { $id: 'CreditPortabilityInput', ...closed },
);
export type CreditPortabilityInput = Static<typeof CreditPortabilityInput>;

const PortabilityAsked = Type.Object(asked, { $id: 'CreditPortabilityAsked', ...closed });
export type PortabilityAsked = Static<typeof PortabilityAsked>;

/** The debt moves and nothing is paid out (Resolução CMN 5.057/2022), so that no tax is due anew. */
const PortabilityFigures = Type.Object(
  {
    outstanding: Money,
    isEstimate: Type.Boolean({ description: 'Whether the balance is computed and not quoted by the lender' }),
    termMonths: Type.Integer(),
    installment: Money,
    monthlySaving: Type.String({ ...SignedMoney, description: 'Below zero where it costs more' }),
    totalSaving: SignedMoney,
  },
  { $id: 'CreditPortabilityFigures', ...closed },
);
export type PortabilityFigures = Static<typeof PortabilityFigures>;

export const CreditPortabilitySimulation = productSimulation(
  'CreditPortabilitySimulation',
  'portability',
  PortabilityAsked,
  PortabilityFigures,
);
export const PortabilitySimulated = simulated(
  'credit.portability_simulated',
  'The transfer of a contract was computed for a ticket',
  CreditPortabilitySimulation,
);
