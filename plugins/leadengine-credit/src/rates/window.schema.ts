import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Day } from '../decimal.schema.js';

const label = Type.String({ minLength: 3, maxLength: 80, pattern: '\\S' });
const tableId = nullable(
  Type.String({ format: 'uuid', description: 'The table it is for; null for all that have no window of their own' }),
);
const payrollMonth = nullable(Type.String({ format: 'date', description: 'Payroll that deducts the first installment, by its first day' }));

/** Days in which contracts are taken, and when their first installment is due. */
export const ContractWindow = Type.Object(
  {
    id: Id,
    agreementId: Id,
    tableId,
    label,
    startsOn: Day,
    endsOn: Type.String({ format: 'date', description: 'Last day' }),
    firstDueOn: Day,
    payrollMonth,
    isActive: Type.Boolean(),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditWindow', additionalProperties: false },
);
export type ContractWindow = Static<typeof ContractWindow>;

export const ContractWindowInput = Type.Object(
  {
    tableId: Type.Optional(tableId),
    label,
    startsOn: Day,
    endsOn: Day,
    firstDueOn: Day,
    payrollMonth: Type.Optional(payrollMonth),
    isActive: Type.Optional(Type.Boolean()),
  },
  { $id: 'CreditWindowInput', additionalProperties: false },
);
export type ContractWindowInput = Static<typeof ContractWindowInput>;

export const ContractWindowPatch = Type.Object(
  {
    label: Type.Optional(label),
    startsOn: Type.Optional(Day),
    endsOn: Type.Optional(Day),
    firstDueOn: Type.Optional(Day),
    payrollMonth: Type.Optional(payrollMonth),
    isActive: Type.Optional(Type.Boolean()),
  },
  { $id: 'CreditWindowPatch', additionalProperties: false, minProperties: 1 },
);
export type ContractWindowPatch = Static<typeof ContractWindowPatch>;

export const ContractWindowUpdated = defineEvent({
  name: 'credit.window_updated',
  version: 1,
  summary: 'A contract window was added or changed',
  payload: ContractWindow,
});
export const ContractWindowDeleted = defineEvent({
  name: 'credit.window_deleted',
  version: 1,
  summary: 'A contract window was removed',
  payload: ContractWindow,
});
