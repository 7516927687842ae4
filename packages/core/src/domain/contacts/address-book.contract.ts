import { defineService, type Scope } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, Timestamp } from '../schema.js';
import { PhoneText } from './profile.js';

const label = Type.String({ maxLength: 32, description: 'Such as mobile, work or billing' });
const isPrimary = Type.Boolean({ description: 'The one the contact shows' });
const isObserved = Type.Boolean({ description: 'The contact was heard under it; others somebody typed' });

export const ContactPhone = Type.Object(
  { id: Id, number: Type.String({ description: 'E.164' }), label, isPrimary, isObserved, createdAt: Timestamp },
  { $id: 'ContactPhone', additionalProperties: false },
);
export type ContactPhone = Static<typeof ContactPhone>;

export const ContactEmail = Type.Object(
  { id: Id, address: Type.String(), label, isPrimary, createdAt: Timestamp },
  { $id: 'ContactEmail', additionalProperties: false },
);
export type ContactEmail = Static<typeof ContactEmail>;

export const ContactPhoneInput = Type.Object(
  { phone: PhoneText, label: Type.Optional(label), isPrimary: Type.Optional(isPrimary) },
  { $id: 'ContactPhoneInput', additionalProperties: false },
);
export type ContactPhoneInput = Static<typeof ContactPhoneInput>;

export const ContactEmailInput = Type.Object(
  { email: Type.String({ format: 'email', maxLength: 254 }), label: Type.Optional(label), isPrimary: Type.Optional(isPrimary) },
  { $id: 'ContactEmailInput', additionalProperties: false },
);
export type ContactEmailInput = Static<typeof ContactEmailInput>;

export const ContactAddressPatch = Type.Object(
  { label: Type.Optional(label), isPrimary: Type.Optional(Type.Literal(true)) },
  { $id: 'ContactAddressPatch', additionalProperties: false, minProperties: 1 },
);
export type ContactAddressPatch = Static<typeof ContactAddressPatch>;

/** Telephone numbers and e-mail addresses of contacts. Each belongs to one contact; none is taken from another. */
export interface AddressBook {
  /** The primary one first. @throws NotFound */
  listPhones(scope: Scope, contactId: string): Promise<ContactPhone[]>;
  /** Adding what the contact has changes its label and rank. @throws NotFound, InvalidPhone, PhoneTaken */
  addPhone(scope: Scope, contactId: string, input: ContactPhoneInput): Promise<ContactPhone>;
  /** @throws NotFound */
  updatePhone(scope: Scope, contactId: string, id: string, patch: ContactAddressPatch): Promise<ContactPhone>;
  /** The oldest of the others becomes primary in its place. @throws NotFound */
  removePhone(scope: Scope, contactId: string, id: string): Promise<void>;
  /** The primary one first. @throws NotFound */
  listEmails(scope: Scope, contactId: string): Promise<ContactEmail[]>;
  /** @throws NotFound, EmailTaken */
  addEmail(scope: Scope, contactId: string, input: ContactEmailInput): Promise<ContactEmail>;
  /** @throws NotFound */
  updateEmail(scope: Scope, contactId: string, id: string, patch: ContactAddressPatch): Promise<ContactEmail>;
  /** @throws NotFound */
  removeEmail(scope: Scope, contactId: string, id: string): Promise<void>;
}
export const AddressBook = defineService<AddressBook>('contacts.address-book');
