import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Day, SignedMoney } from '../decimal.schema.js';

const document = Type.String({ minLength: 11, maxLength: 18, description: 'CPF, with or without its dots', examples: ['52998224725'] });
const registrationNumber = Type.String({
  minLength: 1,
  maxLength: 40,
  pattern: '\\S',
  description: 'Registration or benefit number',
  examples: ['102030'],
});
const name = Type.String({ maxLength: 200 });
const phone = Type.String({ maxLength: 40, description: 'Telephone number as people type it' });
const score = Type.Integer({ minimum: 0, maximum: 100 });
const provenance = {
  source: Type.String({ minLength: 1, maxLength: 60, pattern: '\\S', description: 'Where the people are from' }),
  legalBasis: Type.Optional(Type.String({ maxLength: 120, description: 'Why they may be contacted' })),
  evidence: Type.Optional(Type.String({ maxLength: 500, description: 'What proves it' })),
  collectedAt: Type.Optional(Timestamp),
};
const figures = {
  margin: Type.Optional(nullable(SignedMoney)),
  netMargin: Type.Optional(nullable(SignedMoney)),
  isHot: Type.Optional(Type.Boolean()),
  score: Type.Optional(score),
};
const benefitStartedOn = Type.Optional(
  Type.String({ format: 'date', description: 'Start of an INSS benefit (DDB); nobody is offered anything for 180 days from it' }),
);
const person = { document, name: Type.Optional(name), phone: Type.Optional(phone), birthDate: Type.Optional(Day), benefitStartedOn };

/** A registration of a person under an agreement, which somebody may sell to. Of CPF and number it shows the end only. */
export const CreditLead = Type.Object(
  {
    id: Id,
    agreementId: Id,
    person: Type.Object(
      {
        id: Id,
        name,
        document: nullable(Type.String({ description: 'Masked' })),
        phone: nullable(Type.String()),
        contactId: nullable(Id),
        hasProvenance: Type.Boolean({ description: 'Whether it is known why the person may be contacted' }),
      },
      { additionalProperties: false },
    ),
    registration: Type.String({ description: 'Masked' }),
    margin: nullable(SignedMoney),
    netMargin: nullable(SignedMoney),
    marginAt: nullable(Timestamp),
    isHot: Type.Boolean(),
    score,
    availableFrom: nullable(
      Type.String({ format: 'date-time', description: 'When the person may be taken; null while somebody has them' }),
    ),
    receivedAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditLead', additionalProperties: false },
);
export type CreditLead = Static<typeof CreditLead>;

/** People with all their registrations. */
export const LeadIngestion = Type.Object(
  {
    ...provenance,
    leads: Type.Array(
      Type.Object(
        {
          ...person,
          registrations: Type.Array(
            Type.Object(
              {
                number: registrationNumber,
                agreementCode: Type.String({ minLength: 1, maxLength: 120, description: 'Name of the agreement at the source of leads' }),
                ...figures,
              },
              { additionalProperties: false },
            ),
            { minItems: 1, maxItems: 50 },
          ),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 500 },
    ),
  },
  { $id: 'CreditLeadIngestion', additionalProperties: false },
);
export type LeadIngestion = Static<typeof LeadIngestion>;

/** People with one registration each under one agreement. */
export const AgreementLeadIngestion = Type.Object(
  {
    ...provenance,
    leads: Type.Array(Type.Object({ ...person, registrationNumber, ...figures }, { additionalProperties: false }), {
      minItems: 1,
      maxItems: 1000,
    }),
  },
  { $id: 'CreditAgreementLeadIngestion', additionalProperties: false },
);
export type AgreementLeadIngestion = Static<typeof AgreementLeadIngestion>;

export const RejectedLead = Type.Object(
  {
    pointer: Type.String({ description: 'JSON Pointer into the request' }),
    code: Type.Union([
      Type.Literal('invalid_document'),
      Type.Literal('invalid_phone'),
      Type.Literal('unknown_agreement'),
      Type.Literal('registration_of_another_person'),
    ]),
  },
  { additionalProperties: false },
);
export type RejectedLead = Static<typeof RejectedLead>;

/** What became of the registrations that came in. Their number is the sum of added, changed, unchanged and rejected. */
export const IngestionReport = Type.Object(
  {
    received: Type.Integer({ description: 'Registrations' }),
    personsAdded: Type.Integer(),
    added: Type.Integer(),
    changed: Type.Integer(),
    unchanged: Type.Integer({ description: 'Known as they came, or twice in the request' }),
    rejected: Type.Array(RejectedLead),
  },
  { $id: 'CreditIngestionReport', additionalProperties: false },
);
export type IngestionReport = Static<typeof IngestionReport>;

export const LeadLookup = Type.Object({ document }, { $id: 'CreditLeadLookup', additionalProperties: false });
export type LeadLookup = Static<typeof LeadLookup>;

const count = (description: string) => Type.Integer({ description });

/** How many people there are to sell to under an agreement. A person with two registrations counts once. */
export const AgreementLeads = Type.Object(
  {
    agreementId: Id,
    name: Type.String(),
    slug: Type.String(),
    status: Type.String(),
    totalLeads: count('People with a registration'),
    availableLeads: count('Of these, people that may be taken now'),
    hotLeads: count('Of these, people that are hot'),
  },
  { $id: 'CreditAgreementLeads', additionalProperties: false },
);
export type AgreementLeads = Static<typeof AgreementLeads>;

export const LeadDashboard = Type.Object(
  {
    totalLeads: count('People with a registration'),
    availableLeads: count('Of these, people that may be taken now'),
    hotLeads: count('Of these, people that are hot'),
    activeAgreements: count('Agreements that are sold under'),
    allocations: Type.Object(
      { allocated: Type.Integer(), contacted: Type.Integer(), won: Type.Integer(), lost: Type.Integer() },
      { additionalProperties: false },
    ),
    conversionRate: nullable(
      Type.String({ description: 'Won of those won or lost, as a fraction with four places; null before the first' }),
    ),
  },
  { $id: 'CreditLeadDashboard', additionalProperties: false },
);
export type LeadDashboard = Static<typeof LeadDashboard>;

export const LeadsIngested = defineEvent({
  name: 'credit.leads_ingested',
  version: 1,
  summary: 'People with registrations came in; the counts say what became of them',
  payload: Type.Object(
    {
      source: Type.String(),
      received: Type.Integer(),
      personsAdded: Type.Integer(),
      added: Type.Integer(),
      changed: Type.Integer(),
      unchanged: Type.Integer(),
      rejected: Type.Integer(),
    },
    { additionalProperties: false },
  ),
});
