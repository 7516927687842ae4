import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { storableText } from '../storable.js';
import type { Tags } from '../tags/contract.js';
import { addressOf, parsePhone, type Address } from './address.js';
import type { AddressLinks } from './address-links.service.js';
import { listContacts } from './contact-list.js';
import { linkTags } from './contact-tags.repository.js';
import {
  findAddress,
  findAnyContact,
  findContact,
  findContactByAddress,
  findSealedDocument,
  insertContact,
  lockContact,
  touchContact,
  updateContact,
  type ContactChange,
} from './contact.repository.js';
import { ContactCreated, ContactUpdated, type Contacts, type MergeParticipant } from './contract.js';
import type { DocumentClaims } from './document-claims.js';
import { claimAddress, emailAddress, removeAddress } from './identity.repository.js';
import type { PersonalDataHolder } from './privacy.contract.js';
import { EmailTaken, InvalidPhone, PhoneTaken } from './problems.js';
import type { Contact, ContactInput, ContactPatch } from './profile.js';

export interface ContactParts {
  readonly unitOfWork: UnitOfWork;
  readonly tags: Tags;
  readonly documents: DocumentClaims;
  readonly participants: MergeParticipant[];
  readonly holders: PersonalDataHolder[];
  readonly links: AddressLinks;
}

const missing = (): Error => new NotFound({ resource: 'contact' });

/** @throws NotFound */
export const lockExisting = async (tx: Transaction, id: string): Promise<Contact> => {
  const contact = await lockContact(tx, id);
  if (!contact) throw missing();
  return contact;
};

/** @throws InvalidPhone */
export const phoneOf = (typed: string): Address => {
  const address = parsePhone(typed);
  if (!address) throw new InvalidPhone();
  return address;
};

/** @throws PhoneTaken */
export const claimPhone = async (tx: Transaction, contactId: string, phone: Address): Promise<void> => {
  const ownerId = await claimAddress(tx, contactId, phone);
  if (ownerId !== contactId) throw new PhoneTaken({ existingContactId: ownerId });
};

/** @throws EmailTaken */
export const claimEmail = async (tx: Transaction, contactId: string, email: Address): Promise<void> => {
  const ownerId = await claimAddress(tx, contactId, email);
  if (ownerId !== contactId) throw new EmailTaken({ existingContactId: ownerId });
};

const storable = ({ name, notes, locale, ...rest }: Omit<ContactPatch, 'document' | 'phone' | 'email'>): ContactChange => ({
  ...rest,
  ...(name !== undefined && { name: storableText(name).trim() }),
  ...(notes !== undefined && { notes: storableText(notes) }),
  ...(locale !== undefined && { locale }),
});

export const createContacts = ({ unitOfWork, tags, documents, participants, holders, links }: ContactParts): Contacts => {
  const createIn = async (tx: Transaction, input: ContactInput, source: Contact['source'] = 'manual'): Promise<Contact> => {
    const phone = input.phone === undefined ? undefined : phoneOf(input.phone);
    const email = input.email === undefined ? undefined : emailAddress(storableText(input.email));
    const document = input.document === undefined ? null : await documents.claim(tx, undefined, input.document);
    const contact = await insertContact(tx, {
      name: storableText(input.name).trim(),
      source,
      phone: phone?.canonical ?? null,
      email: email?.canonical ?? null,
      notes: storableText(input.notes ?? ''),
      status: input.status ?? 'active',
      isVip: input.isVip ?? false,
      document,
      birthDate: input.birthDate ?? null,
      locale: input.locale ?? null,
      customFields: input.customFields ?? {},
    });
    if (phone) await claimPhone(tx, contact.id, phone);
    if (email) await claimEmail(tx, contact.id, email);
    tx.emit(ContactCreated, contact);
    return contact;
  };

  const updateIn = async (tx: Transaction, contact: Contact, patch: ContactPatch): Promise<Contact> => {
    const { id } = contact;
    const { document, phone: typedPhone, email: typedEmail, ...rest } = patch;
    const phone = typedPhone === undefined ? undefined : phoneOf(typedPhone);
    if (phone) await claimPhone(tx, id, phone);
    const email = typedEmail === undefined || typedEmail === null ? undefined : emailAddress(storableText(typedEmail));
    if (email) await claimEmail(tx, id, email);
    if (typedEmail === null && contact.email !== null) await removeAddress(tx, id, emailAddress(contact.email));
    const stored = document === undefined || document === null ? document : await documents.claim(tx, id, document);
    const updated = await updateContact(tx, contact, {
      ...storable(rest),
      ...(phone && { phone: phone.canonical }),
      ...(typedEmail !== undefined && { email: email?.canonical ?? null }),
      ...(stored !== undefined && { document: stored }),
    });
    tx.emit(ContactUpdated, updated);
    return updated;
  };

  return {
    list: (scope, query) => unitOfWork.read(scope, (sql) => listContacts(sql, query, documents)),

    get: async (scope, id) => {
      const contact = await unitOfWork.read(scope, (sql) => findAnyContact(sql, id));
      if (!contact) throw missing();
      return contact;
    },

    readDocument: async (scope, id) => {
      const sealed = await unitOfWork.read(scope, (sql) => findSealedDocument(sql, id));
      const digits = sealed === undefined ? undefined : await documents.open(scope.tenantId, sealed);
      if (digits === undefined) throw new NotFound({ resource: 'document' });
      return digits;
    },

    create: (scope, input) => unitOfWork.run(scope, (tx) => createIn(tx, input)),

    update: (scope, id, patch, ifMatch) =>
      unitOfWork.run(scope, async (tx) => {
        const contact = await lockExisting(tx, id);
        if (ifMatch !== undefined && ifMatch !== contact.version) throw new VersionMismatch({ currentVersion: contact.version });
        return updateIn(tx, contact, patch);
      }),

    addTagsIn: async (tx, id, names) => {
      // Tags that are there are not locked: many contacts get the same ones at once.
      const known = await tags.findByNames(tx.sql, names);
      const refs = known.length === names.length ? known : await tags.ensureIn(tx, names);
      const isChanged = await linkTags(
        tx,
        [id],
        refs.map((ref) => ref.id),
      );
      if (isChanged.size === 0) return (await findContact(tx.sql, id)) ?? lockExisting(tx, id);
      const contact = await touchContact(tx, id);
      tx.emit(ContactUpdated, contact);
      return contact;
    },

    find: findContact,
    lock: lockContact,
    findAddress,
    findByAddress: (sql, channel, address) => findContactByAddress(sql, addressOf(channel, address)),
    findByDocument: (sql, document) => documents.findHolder(sql, document),
    createIn,
    updateIn,
    linkAddresses: (scope, channel, persons) => links.link(scope, channel, persons),
    registerMergeParticipant: (participant) => {
      participants.push(participant);
    },
    registerDataHolder: (holder) => {
      holders.push(holder);
    },
  };
};
