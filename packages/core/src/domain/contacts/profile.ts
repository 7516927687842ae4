import { Type, type Static } from 'typebox';
import { TagRef } from '../tags/contract.js';
import { ConsentSummary } from './consent.contract.js';
import { Id, nullable, Timestamp } from '../schema.js';

export const ContactStatus = Type.Union([Type.Literal('active'), Type.Literal('inactive'), Type.Literal('archived')]);
export type ContactStatus = Static<typeof ContactStatus>;

/** Values of a tenant's own, one level deep. */
export const CustomFields = Type.Record(
  Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_.-]{0,63}$' }),
  Type.Union([Type.String({ maxLength: 1000 }), Type.Number(), Type.Boolean(), Type.Null()]),
  { maxProperties: 50, additionalProperties: false, description: 'Up to 50 values by name: texts, numbers, booleans or null' },
);
export type CustomFields = Static<typeof CustomFields>;

/** A person who writes or is written to. */
export const Contact = Type.Object(
  {
    id: Id,
    name: Type.String(),
    phone: nullable(Type.String({ description: 'The primary number, E.164' })),
    email: nullable(Type.String({ description: 'The primary address' })),
    notes: Type.String(),
    status: ContactStatus,
    source: Type.Union([Type.Literal('manual'), Type.Literal('channel'), Type.Literal('import')], {
      description: 'Who made the contact known: a person or program, the contact by writing, or an import',
    }),
    isVip: Type.Boolean(),
    isBlocked: Type.Boolean(),
    document: nullable(Type.String({ description: 'The CPF, masked but for its last two digits' })),
    birthDate: nullable(Type.String({ format: 'date' })),
    locale: nullable(Type.String({ description: 'BCP 47' })),
    customFields: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()])),
    tags: Type.Array(TagRef),
    consents: Type.Array(ConsentSummary, { description: 'The latest of each channel and purpose' }),
    lastInteractionAt: nullable(Timestamp),
    mergedIntoId: nullable(Type.String({ format: 'uuid', description: 'The contact that this one was found to be the same as' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Contact', additionalProperties: false },
);
export type Contact = Static<typeof Contact>;

const name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const email = Type.String({ format: 'email', maxLength: 254 });
const notes = Type.String({ maxLength: 5000 });
const document = Type.String({ minLength: 11, maxLength: 20, description: 'A CPF, with or without dots' });
const birthDate = Type.String({ format: 'date' });
const locale = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 35 });

/** A telephone number as it comes in. */
export const PhoneText = Type.String({
  minLength: 8,
  maxLength: 32,
  description:
    'E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person.',
});

const profileInput = {
  status: Type.Optional(ContactStatus),
  isVip: Type.Optional(Type.Boolean()),
  customFields: Type.Optional(CustomFields),
};

export const ContactInput = Type.Object(
  {
    name,
    phone: Type.Optional(PhoneText),
    email: Type.Optional(email),
    notes: Type.Optional(notes),
    ...profileInput,
    document: Type.Optional(document),
    birthDate: Type.Optional(birthDate),
    locale: Type.Optional(locale),
  },
  { $id: 'ContactInput', additionalProperties: false },
);
export type ContactInput = Static<typeof ContactInput>;

export const ContactPatch = Type.Object(
  {
    name: Type.Optional(name),
    phone: Type.Optional(PhoneText),
    email: Type.Optional(nullable(email)),
    notes: Type.Optional(notes),
    isBlocked: Type.Optional(Type.Boolean()),
    ...profileInput,
    document: Type.Optional(nullable(document)),
    birthDate: Type.Optional(nullable(birthDate)),
    locale: Type.Optional(nullable(locale)),
  },
  { $id: 'ContactPatch', additionalProperties: false, minProperties: 1 },
);
export type ContactPatch = Static<typeof ContactPatch>;
