import { Id, Timestamp } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

export const ProductKind = Type.Union([
  Type.Literal('loan'),
  Type.Literal('refinancing'),
  Type.Literal('portability'),
  Type.Literal('refinancing_of_portability'),
  Type.Literal('card'),
  Type.Literal('benefit_card'),
  Type.Literal('fgts_advance'),
  Type.Literal('salary_portability'),
]);

const name = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });

/** Something sold under an agreement. */
export const CreditProduct = Type.Object(
  {
    id: Id,
    agreementId: Id,
    kind: ProductKind,
    name,
    isActive: Type.Boolean(),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditProduct', additionalProperties: false },
);
export type CreditProduct = Static<typeof CreditProduct>;

export const CreditProductInput = Type.Object({ kind: ProductKind, name }, { $id: 'CreditProductInput', additionalProperties: false });
export type CreditProductInput = Static<typeof CreditProductInput>;

export const CreditProductPatch = Type.Object(
  { name: Type.Optional(name), isActive: Type.Optional(Type.Boolean()) },
  { $id: 'CreditProductPatch', additionalProperties: false, minProperties: 1 },
);
export type CreditProductPatch = Static<typeof CreditProductPatch>;
