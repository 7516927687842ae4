import { defineEvent, defineService, type Scope, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import type { PersonalDataHolder } from './privacy.contract.js';
import { Contact, type ContactInput, type ContactPatch, type ContactStatus } from './profile.js';

export * from './address-book.contract.js';
export * from './bulk.contract.js';
export * from './consent.contract.js';
export * from './import.contract.js';
export * from './privacy.contract.js';
export * from './problems.js';
export * from './profile.js';
export * from './records.contract.js';

export const ContactCreated = defineEvent({ name: 'contact.created', version: 1, summary: 'A person became known', payload: Contact });
export const ContactUpdated = defineEvent({
  name: 'contact.updated',
  version: 1,
  summary: 'What is known of a person changed',
  payload: Contact,
});

/** Two contacts that were one person, and are now one contact. */
const ContactMerge = Type.Object(
  {
    id: Type.String({ format: 'uuid', description: 'Of the merge' }),
    mergedId: Type.String({ format: 'uuid', description: 'The contact that became part of the other one' }),
    contact: Contact,
  },
  { additionalProperties: false },
);

export const ContactMerged = defineEvent({
  name: 'contact.merged',
  version: 1,
  summary: 'A contact became part of another one, which is given as it is now',
  payload: ContactMerge,
});
export const ContactUnmerged = defineEvent({
  name: 'contact.unmerged',
  version: 1,
  summary: 'A contact that had become part of another one is back, and is given as it is now',
  payload: Type.Object(
    {
      id: ContactMerge.properties.id,
      targetId: Type.String({ format: 'uuid', description: 'The contact it was part of' }),
      contact: Contact,
    },
    { additionalProperties: false },
  ),
});

export type ContactSort = 'name' | 'created' | 'lastInteraction';

export interface ContactListQuery {
  /** Words of the name, the start of a telephone number or its last four digits, an e-mail address, or a CPF. */
  readonly q?: string;
  readonly status?: ContactStatus;
  /** Id of a tag. */
  readonly tag?: string;
  readonly hasOpenTickets?: boolean;
  readonly isBlocked?: boolean;
  readonly lastInteractionFrom?: string;
  readonly lastInteractionTo?: string;
  readonly sort?: ContactSort;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface ContactPage {
  readonly data: Contact[];
  readonly nextCursor: string | null;
}

/** What has rows of a contact. Called in the order of registration, in the transaction of the merge, with both contacts locked. */
export interface MergeParticipant {
  /** Names the part of the journal; `<plugin>.<what>`. */
  readonly name: string;
  /** Gives the source's rows to the target. @returns What {@link moveBack} needs, as JSON. */
  moveIn(tx: Transaction, sourceId: string, targetId: string): Promise<unknown>;
  /** Undoes it. @throws UnmergeRefused when what was moved has changed since, so that it cannot be undone exactly. */
  moveBack(tx: Transaction, sourceId: string, targetId: string, moved: unknown): Promise<void>;
}

/** People of a tenant. */
export interface Contacts {
  /** @throws InvalidCursor */
  list(scope: Scope, query: ContactListQuery): Promise<ContactPage>;
  /** Shows merged contacts, too. @throws NotFound */
  get(scope: Scope, id: string): Promise<Contact>;
  /** @throws InvalidPhone, PhoneTaken, EmailTaken, InvalidDocument, DocumentTaken */
  create(scope: Scope, input: ContactInput): Promise<Contact>;
  /** @throws NotFound, VersionMismatch, InvalidPhone, PhoneTaken, EmailTaken, InvalidDocument, DocumentTaken */
  update(scope: Scope, id: string, patch: ContactPatch, ifMatch: number | undefined): Promise<Contact>;
  /** The digits of the CPF. @throws NotFound, also when there is none */
  readDocument(scope: Scope, id: string): Promise<string>;
  /** A contact that was merged into another one is not found; neither is it locked. */
  find(sql: Sql, id: string): Promise<Contact | undefined>;
  /** Finds the person behind an address in any of its spellings. */
  findByAddress(sql: Sql, channel: string, address: string): Promise<Contact | undefined>;
  /** Finds the person behind a CPF. */
  findByDocument(sql: Sql, document: string): Promise<Contact | undefined>;
  /** Keeps the contact from changing, and from getting another ticket, until the transaction ends. */
  lock(tx: Transaction, id: string): Promise<Contact | undefined>;
  /** Where to reach a contact on a channel: an address seen there before one that somebody typed. */
  findAddress(sql: Sql, id: string, channel: string): Promise<string | undefined>;
  /** Like {@link Contacts.create}, in the caller's transaction. */
  createIn(tx: Transaction, input: ContactInput, source?: Contact['source']): Promise<Contact>;
  /** Like {@link Contacts.update}, of a contact that the caller has locked, in the caller's transaction. */
  updateIn(tx: Transaction, contact: Contact, patch: ContactPatch): Promise<Contact>;
  /** Puts tags of these names on a contact that the caller has locked, and tells when that changed it. */
  addTagsIn(tx: Transaction, id: string, names: readonly string[]): Promise<Contact>;
  /** Says which addresses on a channel are one person's; see `ChannelIngestion.linkAddresses`. */
  linkAddresses(scope: Scope, channel: string, persons: readonly (readonly string[])[]): Promise<void>;
  /** Call it in `setup`. */
  registerMergeParticipant(participant: MergeParticipant): void;
  /** Call it in `setup`. */
  registerDataHolder(holder: PersonalDataHolder): void;
}
export const Contacts = defineService<Contacts>('contacts.contacts');
