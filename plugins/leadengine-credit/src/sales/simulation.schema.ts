import { Id, nullable, Stage, Timestamp } from '@leadengine/core/contract';
import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Coefficient, Day, Fraction, Money, SignedMoney } from '../decimal.schema.js';
import { CreditIncome, incomeOfSimulation, marginsOfSimulation } from './income.schema.js';

/** Of the figures: what changes a cent somewhere gets another one. */
export const engineVersion = '1';

export const SimulationMode = Type.Union([Type.Literal('margin'), Type.Literal('net'), Type.Literal('financed')], {
  description: 'What the amount is: the installment that the margin allows, what the customer gets, or what is financed',
});

export const stageName = Type.Optional(
  Type.String({ minLength: 1, maxLength: 60, description: 'Where the ticket goes; without it, on to the usual stage when it may follow' }),
);

/** A rule that figures break. */
export const Violation = Type.Object(
  {
    code: Type.String({ description: 'Such as OVER_RATE_CAP or MARGIN_EXCEEDED' }),
    pointer: Type.String(),
    actual: Type.Optional(Type.String()),
    limit: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);

const decimalText = (description: string) => Type.String({ description });

/** What one table offers for one term, with the rules it breaks. */
export const CreditOffer = Type.Object(
  {
    id: Id,
    rank: Type.Integer({ description: 'Offers that may be made come first, best first' }),
    isEligible: Type.Boolean({ description: 'Whether it breaks no rule' }),
    isTop: Type.Boolean({ description: 'Whether it is the best one of one of the three best tables' }),
    tableId: Id,
    versionId: Id,
    rateId: Id,
    bank: Type.String(),
    tableName: Type.String(),
    modality: Type.String(),
    termMonths: Type.Integer(),
    monthlyRate: Fraction,
    coefficient: Coefficient,
    contractOn: Day,
    firstDueOn: Day,
    lastDueOn: Day,
    graceDays: Type.Integer(),
    installment: Money,
    financed: Money,
    net: SignedMoney,
    fee: Money,
    iof: Money,
    total: Money,
    cetAnnual: decimalText('CET per year, as a fraction'),
    cetMonthly: decimalText('CET per month, as a fraction'),
    commissionRate: nullable(Fraction),
    violations: Type.Array(Violation),
  },
  { $id: 'CreditOffer', additionalProperties: false },
);
export type CreditOffer = Static<typeof CreditOffer>;

/** What was asked for a ticket, and what could be offered by the tables in force then. */
export const CreditSimulation = Type.Object(
  {
    id: Id,
    ticketId: Id,
    agreementId: Id,
    productId: Id,
    leadId: nullable(Id),
    mode: SimulationMode,
    amount: Money,
    payoff: Money,
    availableMargin: nullable(SignedMoney),
    income: incomeOfSimulation,
    margins: marginsOfSimulation,
    contractOn: Day,
    ratesAsOf: Timestamp,
    engineVersion: Type.String(),
    ruleVersion: Type.String({ description: 'Names the rules that held' }),
    createdBy: Type.String(),
    createdAt: Timestamp,
    offers: Type.Array(CreditOffer),
  },
  { $id: 'CreditSimulation', additionalProperties: false },
);
export type CreditSimulation = Static<typeof CreditSimulation>;

/** Only what is asked: every figure is computed by the engine. */
export const CreditSimulationInput = Type.Object(
  {
    ticketId: Id,
    agreementId: Id,
    productId: Id,
    leadId: Type.Optional(Id),
    mode: SimulationMode,
    amount: Type.Optional(
      Type.String({ ...Money, description: 'May be left out in the mode margin with an income: all of its margin is then asked for' }),
    ),
    payoff: Type.Optional(Type.String({ ...Money, description: 'Balance of the contract that is refinanced' })),
    terms: Type.Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 480 }), { minItems: 1, maxItems: 24, uniqueItems: true })),
    availableMargin: Type.Optional(Type.String({ ...SignedMoney, description: 'As the payer says it; instead of an income' })),
    income: Type.Optional(CreditIncome),
    birthDate: Type.Optional(Day),
    contractOn: Type.Optional(Type.String({ format: 'date', description: 'Today in São Paulo, unless given' })),
    stage: stageName,
  },
  { $id: 'CreditSimulationInput', additionalProperties: false },
);
export type CreditSimulationInput = Static<typeof CreditSimulationInput>;

export const SimulationFilters = Type.Object(
  {
    stages: Type.Array(Stage),
    defaultStage: Stage,
    transitions: Type.Record(Type.String(), Type.Array(Stage)),
    modes: Type.Array(SimulationMode),
  },
  { $id: 'CreditSimulationFilters', additionalProperties: false },
);

export const SimulationCreated = defineEvent({
  name: 'credit.simulation_created',
  version: 1,
  summary: 'Offers were computed for a ticket',
  payload: CreditSimulation,
});

export const ProductNotSimulated = defineProblem<{ kind: string }>({
  code: 'credit.product_not_simulated',
  status: 422,
  title: 'This kind of product has no offers of this form',
  detail: ({ kind }) => `Loans and refinancing are simulated; a ${kind} is not a loan with a fixed term.`,
});

export const NoRatesInForce = defineProblem({
  code: 'credit.no_rates_in_force',
  status: 422,
  title: 'No table of the product is in force',
  detail: () => 'Publish a version of a rate table with one of the terms first.',
});

export const NoContractWindow = defineProblem<{ contractOn: string }>({
  code: 'credit.no_contract_window',
  status: 422,
  title: 'No window takes a contract of this day',
  detail: ({ contractOn }) => `There is no active window on or after ${contractOn}.`,
});

export const NothingComputed = defineProblem<{ violations: readonly { readonly code: string }[] }>({
  code: 'credit.nothing_computed',
  status: 422,
  title: 'No table gives figures for this amount',
  detail: ({ violations }) => `Every table refused: ${[...new Set(violations.map(({ code }) => code))].join(', ')}.`,
});

export const UnknownLead = defineProblem<{ leadId: string }>({
  code: 'credit.unknown_lead',
  status: 422,
  title: 'The agreement has no such lead',
  detail: ({ leadId }) => `There is no lead ${leadId} under this agreement.`,
});
