import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Day } from '../decimal.schema.js';

export const ContactReason = Type.Union(
  [
    Type.Literal('OK'),
    Type.Literal('CUSTOMER_INITIATED'),
    Type.Literal('EXEMPT_PURPOSE'),
    Type.Literal('OPTED_OUT'),
    Type.Literal('NAO_ME_PERTURBE'),
    Type.Literal('INSS_DDB_180'),
    Type.Literal('NO_CONSENT'),
    Type.Literal('NO_PROVENANCE'),
    Type.Literal('INVALID_DATE'),
  ],
  { description: 'Why somebody may be contacted, or may not' },
);

const purpose = Type.String({
  pattern: '^[a-z][a-z_]{0,59}$',
  default: 'offer',
  description: 'What for; fraud_check, collection and portability_retention are no marketing',
});

export const ContactCheckInput = Type.Object(
  { leadIds: Type.Array(Id, { minItems: 1, maxItems: 1000 }), purpose: Type.Optional(purpose) },
  { $id: 'CreditContactCheckInput', additionalProperties: false },
);
export type ContactCheckInput = Static<typeof ContactCheckInput>;

export const ContactOccasion = Type.Union([Type.Literal('check'), Type.Literal('simulation'), Type.Literal('first_contact')], {
  description: 'first_contact: a message that was withheld',
});

/** Whether somebody may be contacted, and why. Kept for ever. */
export const ContactDecisionRecord = Type.Object(
  {
    id: Id,
    personId: nullable(Id),
    contactId: nullable(Id),
    phone: nullable(Type.String({ description: 'Masked; of first messages that were withheld' })),
    occasion: ContactOccasion,
    purpose: Type.String(),
    isAllowed: Type.Boolean(),
    reason: ContactReason,
    allowedFrom: nullable(Type.String({ format: 'date', description: 'From when on, where waiting helps' })),
    actor: Type.String(),
    decidedAt: Timestamp,
  },
  { $id: 'CreditContactDecision', additionalProperties: false },
);
export type ContactDecisionRecord = Static<typeof ContactDecisionRecord>;

export const ContactCheck = Type.Object(
  {
    data: Type.Array(
      Type.Object(
        { leadId: Id, isAllowed: Type.Boolean(), reason: ContactReason, allowedFrom: nullable(Day) },
        { additionalProperties: false },
      ),
      { description: 'In the order of the request; leads that are not there are left out' },
    ),
  },
  { $id: 'CreditContactCheck', additionalProperties: false },
);
export type ContactCheck = Static<typeof ContactCheck>;

/** Somebody who asked to be left in peace. */
export const BlockedContact = Type.Object(
  {
    id: Id,
    kind: Type.Union([Type.Literal('phone'), Type.Literal('document')]),
    subject: Type.String({ description: 'Masked' }),
    registeredOn: Day,
    removedOn: nullable(Day),
    source: Type.String(),
    updatedAt: Timestamp,
  },
  { $id: 'CreditBlockedContact', additionalProperties: false },
);
export type BlockedContact = Static<typeof BlockedContact>;

export const BlockedContactsInput = Type.Object(
  {
    source: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S', description: 'Such as the file of the register' }),
    entries: Type.Array(
      Type.Object(
        {
          phone: Type.Optional(Type.String({ minLength: 8, maxLength: 40 })),
          document: Type.Optional(Type.String({ minLength: 11, maxLength: 18, description: 'CPF' })),
          registeredOn: Type.Optional(Day),
          removedOn: Type.Optional(nullable(Day)),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 5000 },
    ),
  },
  { $id: 'CreditBlockedContactsInput', additionalProperties: false },
);
export type BlockedContactsInput = Static<typeof BlockedContactsInput>;

export const BlockedContactsReport = Type.Object(
  {
    received: Type.Integer(),
    blocked: Type.Integer({ description: 'Added or changed' }),
    rejected: Type.Array(
      Type.Object({ pointer: Type.String(), code: Type.Literal('neither_phone_nor_document') }, { additionalProperties: false }),
    ),
  },
  { $id: 'CreditBlockedContactsReport', additionalProperties: false },
);
export type BlockedContactsReport = Static<typeof BlockedContactsReport>;

export const OfferWithheld = defineProblem<{ reason: string; allowedFrom?: string }>({
  code: 'credit.offer_withheld',
  status: 422,
  title: 'The person may be offered nothing',
  detail: ({ reason, allowedFrom }) => `It is withheld: ${reason}${allowedFrom === undefined ? '' : `, until ${allowedFrom}`}.`,
});
