import { Id, nullable, Timestamp } from '@leadengine/core/contract';
import { defineEvent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';

export const AgreementStatus = Type.Union(
  [
    Type.Literal('draft'),
    Type.Literal('active'),
    Type.Literal('published'),
    Type.Literal('suspended'),
    Type.Literal('terminated'),
    Type.Literal('archived'),
  ],
  { description: 'Sold under while active or published; published ones are shown to partners, too' },
);
export type AgreementStatus = Static<typeof AgreementStatus>;

/** What may follow what. One function decides, whoever asks. */
export const agreementTransitions: Readonly<Record<AgreementStatus, readonly AgreementStatus[]>> = {
  draft: ['active', 'published', 'archived'],
  active: ['published', 'suspended', 'terminated', 'archived'],
  published: ['active', 'suspended', 'terminated', 'archived'],
  suspended: ['active', 'published', 'terminated', 'archived'],
  terminated: ['archived'],
  archived: ['draft'],
};

export const isOnSale = (status: AgreementStatus): boolean => status === 'active' || status === 'published';

/** Whose rules about margins, terms and cut-offs hold. */
export const Payer = Type.Union(
  [
    Type.Literal('inss'),
    Type.Literal('inss_bpc'),
    Type.Literal('siape'),
    Type.Literal('clt'),
    Type.Literal('state'),
    Type.Literal('municipal'),
    Type.Literal('military'),
    Type.Literal('other'),
  ],
  { description: 'Who deducts the installments; decides which rules hold' },
);
export type Payer = Static<typeof Payer>;

const name = Type.String({ minLength: 3, maxLength: 120, pattern: '\\S' });
const slug = Type.String({ minLength: 3, maxLength: 120, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', examples: ['saec-goiania'] });
const segment = Type.String({ maxLength: 60 });
const description = Type.String({ maxLength: 2000 });
const tags = Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { maxItems: 25, uniqueItems: true });
const metadata = Type.Record(Type.String(), Type.Unknown());
const sourceCode = Type.String({
  minLength: 1,
  maxLength: 120,
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
  description: 'Name of the agreement at the source of leads',
  examples: ['saec-goiania'],
});

/** An agreement (convênio) with a payer that deducts installments from pay. */
export const Agreement = Type.Object(
  {
    id: Id,
    name,
    slug,
    status: AgreementStatus,
    payer: Payer,
    segment,
    description,
    sourceCode: nullable(sourceCode),
    tags,
    metadata,
    version: Type.Integer(),
    publishedAt: nullable(Timestamp),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'CreditAgreement', additionalProperties: false },
);
export type Agreement = Static<typeof Agreement>;

const optional = {
  segment: Type.Optional(segment),
  description: Type.Optional(description),
  sourceCode: Type.Optional(nullable(sourceCode)),
  tags: Type.Optional(tags),
  metadata: Type.Optional(metadata),
};

export const AgreementInput = Type.Object(
  { name, slug, payer: Payer, ...optional },
  { $id: 'CreditAgreementInput', additionalProperties: false },
);
export type AgreementInput = Static<typeof AgreementInput>;

export const AgreementPatch = Type.Object(
  { name: Type.Optional(name), slug: Type.Optional(slug), payer: Type.Optional(Payer), ...optional },
  { $id: 'CreditAgreementPatch', additionalProperties: false, minProperties: 1 },
);
export type AgreementPatch = Static<typeof AgreementPatch>;

export const AgreementStatusMove = Type.Object(
  { status: AgreementStatus, note: Type.Optional(Type.String({ maxLength: 500 })) },
  { $id: 'CreditAgreementStatusMove', additionalProperties: false },
);
export type AgreementStatusMove = Static<typeof AgreementStatusMove>;

/** One thing that was done to an agreement or to what belongs to it. */
export const AgreementHistoryEntry = Type.Object(
  {
    id: Id,
    action: Type.String({ description: 'Such as agreement.updated, window.created or version.published' }),
    subjectId: nullable(Type.String({ format: 'uuid', description: 'The table, version, product or window' })),
    actor: Type.String({ description: 'Who did it, as kind:id' }),
    note: Type.String(),
    changes: Type.Record(Type.String(), Type.Unknown(), { description: 'New values of what changed' }),
    createdAt: Timestamp,
  },
  { $id: 'CreditAgreementHistoryEntry', additionalProperties: false },
);
export type AgreementHistoryEntry = Static<typeof AgreementHistoryEntry>;

export const AgreementCreated = defineEvent({
  name: 'credit.agreement_created',
  version: 1,
  summary: 'An agreement was added',
  payload: Agreement,
});
export const AgreementUpdated = defineEvent({
  name: 'credit.agreement_updated',
  version: 1,
  summary: 'An agreement or its status changed',
  payload: Agreement,
});
