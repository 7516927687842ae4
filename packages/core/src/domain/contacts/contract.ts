import { defineEvent, defineProblem, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

const name = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const email = Type.String({ format: 'email', maxLength: 254 });
const phone = Type.String({
  minLength: 8,
  maxLength: 32,
  description:
    'E.164, or as people write it; without a country code it is Brazilian. Both spellings of a Brazilian mobile number are the same person.',
});
const notes = Type.String({ maxLength: 5000 });

/** A person who writes or is written to. */
export const Contact = Type.Object(
  {
    id: Id,
    name: Type.String(),
    phone: nullable(Type.String({ description: 'E.164' })),
    email: nullable(Type.String()),
    notes: Type.String(),
    isBlocked: Type.Boolean(),
    lastInteractionAt: nullable(Timestamp),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Contact', additionalProperties: false },
);
export type Contact = Static<typeof Contact>;

export const ContactInput = Type.Object(
  {
    name,
    phone: Type.Optional(phone),
    email: Type.Optional(email),
    notes: Type.Optional(notes),
  },
  { $id: 'ContactInput', additionalProperties: false },
);
export type ContactInput = Static<typeof ContactInput>;

export const ContactPatch = Type.Object(
  {
    name: Type.Optional(name),
    phone: Type.Optional(phone),
    email: Type.Optional(nullable(email)),
    notes: Type.Optional(notes),
    isBlocked: Type.Optional(Type.Boolean()),
  },
  { $id: 'ContactPatch', additionalProperties: false, minProperties: 1 },
);
export type ContactPatch = Static<typeof ContactPatch>;

export const ContactCreated = defineEvent({ name: 'contact.created', version: 1, summary: 'A person became known', payload: Contact });
export const ContactUpdated = defineEvent({
  name: 'contact.updated',
  version: 1,
  summary: 'What is known of a person changed',
  payload: Contact,
});

export const InvalidPhone = defineProblem({
  code: 'contacts.invalid_phone',
  status: 422,
  title: 'Not a telephone number',
  detail: () => 'No such telephone number can exist.',
});

export const PhoneTaken = defineProblem<{ existingContactId: string }>({
  code: 'contacts.phone_taken',
  status: 409,
  title: 'The telephone number belongs to another contact',
  detail: ({ existingContactId }) => `Contact ${existingContactId} has this number.`,
});

export type ContactSort = 'name' | 'created';

export interface ContactListQuery {
  readonly sort?: ContactSort;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ContactPage {
  readonly data: Contact[];
  readonly nextCursor: string | null;
}

/** People of a tenant. */
export interface Contacts {
  /** @throws InvalidCursor */
  list(scope: Scope, query: ContactListQuery): Promise<ContactPage>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Contact>;
  /** @throws InvalidPhone, PhoneTaken */
  create(scope: Scope, input: ContactInput): Promise<Contact>;
  /** @throws NotFound, VersionMismatch, InvalidPhone, PhoneTaken */
  update(scope: Scope, id: string, patch: ContactPatch, ifMatch: number | undefined): Promise<Contact>;
  find(sql: Sql, id: string): Promise<Contact | undefined>;
  /** Finds the person behind an address in any of its spellings. */
  findByAddress(sql: Sql, channel: string, address: string): Promise<Contact | undefined>;
  /** Keeps the contact from changing, and from getting another ticket, until the transaction ends. */
  lock(tx: Transaction, id: string): Promise<Contact | undefined>;
  /** Where to reach a contact on a channel: an address seen there before one that somebody typed. */
  findAddress(sql: Sql, id: string, channel: string): Promise<string | undefined>;
  /** Like {@link Contacts.create}, in the caller's transaction. */
  createIn(tx: Transaction, input: ContactInput): Promise<Contact>;
}
export const Contacts = defineService<Contacts>('contacts.contacts');
