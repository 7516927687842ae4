import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Coefficient, Fraction, Money } from '../decimal.schema.js';

const bank = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S', description: 'Bank or finance company' });
const code = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: '^\\S+$',
  description: 'Code of the table at the bank',
  examples: ['T-84'],
});
const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
const modality = Type.String({
  minLength: 1,
  maxLength: 40,
  pattern: '^\\S+$',
  description: 'Such as NORMAL, FLEX1',
  examples: ['NORMAL'],
});
const priority = Type.Integer({ minimum: 0, maximum: 1000, description: 'Order of offers; the lowest comes first' });

/** A bank's table of rates for a product of an agreement. */
export const RateTable = Type.Object(
  {
    id: Id,
    agreementId: Id,
    productId: Id,
    bank,
    code,
    name,
    modality,
    priority,
    isArchived: Type.Boolean(),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditTable', additionalProperties: false },
);
export type RateTable = Static<typeof RateTable>;

export const RateTableInput = Type.Object(
  { productId: Id, bank, code, name, modality: Type.Optional(modality), priority: Type.Optional(priority) },
  { $id: 'CreditTableInput', additionalProperties: false },
);
export type RateTableInput = Static<typeof RateTableInput>;

export const RateTablePatch = Type.Object(
  { name: Type.Optional(name), priority: Type.Optional(priority), isArchived: Type.Optional(Type.Boolean()) },
  { $id: 'CreditTablePatch', additionalProperties: false, minProperties: 1 },
);
export type RateTablePatch = Static<typeof RateTablePatch>;

const optionalMoney = Type.Optional(nullable(Money));
const age = Type.Optional(nullable(Type.Integer({ minimum: 0, maximum: 150 })));

export const RateInput = Type.Object(
  {
    termMonths: Type.Integer({ minimum: 1, maximum: 480, examples: [84] }),
    contractDay: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 31, default: 0, description: 'Day of the month the coefficient is for; 0 for all days' }),
    ),
    monthlyRate: Fraction,
    coefficient: Type.Optional(nullable(Coefficient)),
    feeRate: Type.Optional(Fraction),
    feeFlat: Type.Optional(Money),
    minAmount: optionalMoney,
    maxAmount: optionalMoney,
    minInstallment: optionalMoney,
    maxInstallment: optionalMoney,
    minAge: age,
    maxAge: age,
    commissionRate: Type.Optional(nullable(Fraction)),
  },
  { $id: 'CreditRateInput', additionalProperties: false },
);
export type RateInput = Static<typeof RateInput>;

/** What one term costs in one version of a table. Never changes. */
export const Rate = Type.Object(
  {
    id: Id,
    termMonths: Type.Integer(),
    contractDay: Type.Integer(),
    monthlyRate: Fraction,
    coefficient: nullable(Coefficient),
    feeRate: Fraction,
    feeFlat: Money,
    minAmount: nullable(Money),
    maxAmount: nullable(Money),
    minInstallment: nullable(Money),
    maxInstallment: nullable(Money),
    minAge: nullable(Type.Integer()),
    maxAge: nullable(Type.Integer()),
    commissionRate: nullable(Fraction),
  },
  { $id: 'CreditRate', additionalProperties: false },
);
export type Rate = Static<typeof Rate>;

export const CoefficientBasis = Type.Union([Type.Literal('d30'), Type.Literal('calendar'), Type.Literal('calendar_365')], {
  description: 'How days are counted: months of 30 days, days of the calendar by 30, or by 365',
});
export type CoefficientBasis = Static<typeof CoefficientBasis>;

/** A table's rates as of some time. Its rates never change; publishing gives it the time in which it is in force. */
export const TableVersion = Type.Object(
  {
    id: Id,
    tableId: Id,
    number: Type.Integer(),
    status: Type.Union([Type.Literal('draft'), Type.Literal('published'), Type.Literal('withdrawn')]),
    effectiveFrom: nullable(Timestamp),
    effectiveUntil: nullable(Type.String({ format: 'date-time', description: 'First instant at which it is no longer in force' })),
    coefficientBasis: CoefficientBasis,
    copiedFromId: nullable(Id),
    note: Type.String(),
    rateCount: Type.Integer(),
    createdBy: Type.String(),
    createdAt: Timestamp,
    publishedAt: nullable(Timestamp),
  },
  { $id: 'CreditTableVersion', additionalProperties: false },
);
export type TableVersion = Static<typeof TableVersion>;

/** A version with what every term costs. */
export const TableVersionWithRates = Type.Object(
  { ...TableVersion.properties, rates: Type.Array(Rate) },
  { $id: 'CreditTableVersionWithRates', additionalProperties: false },
);
export type TableVersionWithRates = Static<typeof TableVersionWithRates>;

const note = Type.String({ maxLength: 500 });

export const TableVersionInput = Type.Object(
  { coefficientBasis: CoefficientBasis, rates: Type.Array(RateInput, { minItems: 1, maxItems: 1000 }), note: Type.Optional(note) },
  { $id: 'CreditTableVersionInput', additionalProperties: false },
);
export type TableVersionInput = Static<typeof TableVersionInput>;

export const Publication = Type.Object(
  {
    effectiveFrom: Type.Optional(Type.String({ format: 'date-time', description: 'Now, unless given' })),
    effectiveUntil: Type.Optional(Timestamp),
    note: Type.Optional(note),
  },
  { $id: 'CreditPublication', additionalProperties: false },
);
export type Publication = Static<typeof Publication>;

export const TableVersionPublished = defineEvent({
  name: 'credit.table_published',
  version: 1,
  summary: 'A version of a rate table got the time in which it is in force',
  payload: TableVersion,
});
export const TableVersionWithdrawn = defineEvent({
  name: 'credit.table_withdrawn',
  version: 1,
  summary: 'A version of a rate table that was to come into force will not',
  payload: TableVersion,
});
