import type { Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound, VersionMismatch } from '../../contract/problems.js';
import { storableText } from '../storable.js';
import { addressOf, parsePhone, type Address } from './address.js';
import {
  claimAddress,
  findAddress,
  findContact,
  findContactByAddress,
  insertContact,
  listContacts,
  lockContact,
  updateContact,
} from './contact.repository.js';
import {
  ContactCreated,
  ContactUpdated,
  InvalidPhone,
  PhoneTaken,
  type Contact,
  type ContactInput,
  type ContactPatch,
  type Contacts,
} from './contract.js';

const phoneOf = (typed: string): Address => {
  const address = parsePhone(typed);
  if (!address) throw new InvalidPhone();
  return address;
};

const claim = async (tx: Transaction, contactId: string, phone: Address | undefined): Promise<void> => {
  if (!phone) return;
  const ownerId = await claimAddress(tx, contactId, phone);
  if (ownerId !== contactId) throw new PhoneTaken({ existingContactId: ownerId });
};

const createIn = async (tx: Transaction, input: ContactInput): Promise<Contact> => {
  const phone = input.phone === undefined ? undefined : phoneOf(input.phone);
  const contact = await insertContact(tx, {
    name: storableText(input.name).trim(),
    phone: phone?.canonical ?? null,
    email: input.email ?? null,
    notes: storableText(input.notes ?? ''),
  });
  await claim(tx, contact.id, phone);
  tx.emit(ContactCreated, contact);
  return contact;
};

const storablePatch = (patch: ContactPatch, phone: Address | undefined): ContactPatch => ({
  ...patch,
  ...(patch.name !== undefined && { name: storableText(patch.name).trim() }),
  ...(patch.notes !== undefined && { notes: storableText(patch.notes) }),
  ...(phone && { phone: phone.canonical }),
});

export const createContacts = (unitOfWork: UnitOfWork): Contacts => ({
  list: (scope, query) => unitOfWork.read(scope, (sql) => listContacts(sql, query)),

  get: async (scope, id) => {
    const contact = await unitOfWork.read(scope, (sql) => findContact(sql, id));
    if (!contact) throw new NotFound({ resource: 'contact' });
    return contact;
  },

  create: (scope, input) => unitOfWork.run(scope, (tx) => createIn(tx, input)),

  update: (scope, id, patch, ifMatch) =>
    unitOfWork.run(scope, async (tx) => {
      const contact = await lockContact(tx, id);
      if (!contact) throw new NotFound({ resource: 'contact' });
      if (ifMatch !== undefined && ifMatch !== contact.version) throw new VersionMismatch({ currentVersion: contact.version });
      const phone = patch.phone === undefined ? undefined : phoneOf(patch.phone);
      await claim(tx, id, phone);
      const updated = await updateContact(tx, contact, storablePatch(patch, phone));
      tx.emit(ContactUpdated, updated);
      return updated;
    }),

  find: findContact,
  lock: lockContact,
  findAddress,
  findByAddress: (sql, channel, address) => findContactByAddress(sql, addressOf(channel, address)),
  createIn,
});
