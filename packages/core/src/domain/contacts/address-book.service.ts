import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import { addressOf, phoneKind, type Address } from './address.js';
import type { AddressBook, ContactAddressPatch, ContactEmail, ContactPhone } from './address-book.contract.js';
import { findContact, touchContact } from './contact.repository.js';
import { claimEmail, claimPhone, lockExisting, phoneOf } from './contact.service.js';
import { ContactUpdated } from './contract.js';
import {
  emailAddress,
  emailKind,
  labelIdentity,
  listIdentities,
  removeAddress,
  setPrimary,
  type IdentityRow,
} from './identity.repository.js';
import type { Contact } from './profile.js';

type Kind = typeof phoneKind | typeof emailKind;

/** One address of a contact with its rank. */
interface Entry {
  readonly row: IdentityRow;
  readonly address: Address;
  readonly isPrimary: boolean;
  readonly isObserved: boolean;
}

const toAddress = (kind: Kind, spoken: string): Address => (kind === phoneKind ? addressOf(phoneKind, spoken) : emailAddress(spoken));

const primaryOf = (kind: Kind, contact: Contact): string | null => (kind === phoneKind ? contact.phone : contact.email);

/** The primary one first, then the oldest. Other spellings belong to their address and are not told apart. */
const entriesOf = (kind: Kind, contact: Contact, rows: readonly IdentityRow[]): readonly Entry[] => {
  const observed = new Set(rows.filter(({ provenance }) => provenance === 'observed').map(({ address }) => address));
  return rows
    .map((row) => ({ row, address: toAddress(kind, row.address) }))
    .filter(({ row, address }) => address.canonical === row.address)
    .map(({ row, address }) => ({
      row,
      address,
      isPrimary: primaryOf(kind, contact) === row.address,
      isObserved: [address.canonical, ...address.aliases].some((spelling) => observed.has(spelling)),
    }))
    .sort((one, other) => Number(other.isPrimary) - Number(one.isPrimary));
};

const toPhone = ({ row, isPrimary, isObserved }: Entry): ContactPhone => ({
  id: row.id,
  number: row.address,
  label: row.label,
  isPrimary,
  isObserved,
  createdAt: toTimestamp(row.created_at),
});

const toEmail = ({ row, isPrimary }: Entry): ContactEmail => ({
  id: row.id,
  address: row.address,
  label: row.label,
  isPrimary,
  createdAt: toTimestamp(row.created_at),
});

export const createAddressBook = (unitOfWork: UnitOfWork): AddressBook => {
  const list = (scope: Scope, contactId: string, kind: Kind): Promise<readonly Entry[]> =>
    unitOfWork.read(scope, async (sql) => {
      const contact = await findContact(sql, contactId);
      if (!contact) throw new NotFound({ resource: 'contact' });
      return entriesOf(kind, contact, await listIdentities(sql, contactId, kind));
    });

  const pick = async (tx: Transaction, contact: Contact, kind: Kind, matches: (entry: Entry) => boolean): Promise<Entry> => {
    const entry = entriesOf(kind, contact, await listIdentities(tx.sql, contact.id, kind)).find(matches);
    if (!entry) throw new NotFound({ resource: kind === phoneKind ? 'phone' : 'email' });
    return entry;
  };

  /** Counts the change as one of the contact and shows what became of the address. */
  const published = async (tx: Transaction, contactId: string, kind: Kind, address: string): Promise<Entry> => {
    const contact = await touchContact(tx, contactId);
    tx.emit(ContactUpdated, contact);
    return pick(tx, contact, kind, ({ row }) => row.address === address);
  };

  const add = (
    scope: Scope,
    contactId: string,
    kind: Kind,
    address: Address,
    { label, isPrimary }: { label?: string; isPrimary?: boolean },
  ) =>
    unitOfWork.run(scope, async (tx) => {
      const contact = await lockExisting(tx, contactId);
      if (kind === phoneKind) await claimPhone(tx, contactId, address);
      else await claimEmail(tx, contactId, address);
      if (label !== undefined) await labelIdentity(tx, contactId, kind, address.canonical, storableText(label));
      if (isPrimary || primaryOf(kind, contact) === null) await setPrimary(tx, contactId, kind, address.canonical);
      return published(tx, contactId, kind, address.canonical);
    });

  const update = (scope: Scope, contactId: string, kind: Kind, id: string, { label, isPrimary }: ContactAddressPatch) =>
    unitOfWork.run(scope, async (tx) => {
      const contact = await lockExisting(tx, contactId);
      const { canonical } = (await pick(tx, contact, kind, ({ row }) => row.id === id)).address;
      if (label !== undefined) await labelIdentity(tx, contactId, kind, canonical, storableText(label));
      if (isPrimary) await setPrimary(tx, contactId, kind, canonical);
      return published(tx, contactId, kind, canonical);
    });

  const remove = (scope: Scope, contactId: string, kind: Kind, id: string): Promise<void> =>
    unitOfWork.run(scope, async (tx) => {
      const contact = await lockExisting(tx, contactId);
      const entry = await pick(tx, contact, kind, ({ row }) => row.id === id);
      await removeAddress(tx, contactId, entry.address);
      if (entry.isPrimary) {
        const [next] = entriesOf(kind, contact, await listIdentities(tx.sql, contactId, kind));
        await setPrimary(tx, contactId, kind, next?.row.address ?? null);
      }
      tx.emit(ContactUpdated, await touchContact(tx, contactId));
    });

  return {
    listPhones: async (scope, contactId) => (await list(scope, contactId, phoneKind)).map(toPhone),
    addPhone: async (scope, contactId, { phone, ...rest }) => toPhone(await add(scope, contactId, phoneKind, phoneOf(phone), rest)),
    updatePhone: async (scope, contactId, id, patch) => toPhone(await update(scope, contactId, phoneKind, id, patch)),
    removePhone: (scope, contactId, id) => remove(scope, contactId, phoneKind, id),
    listEmails: async (scope, contactId) => (await list(scope, contactId, emailKind)).map(toEmail),
    addEmail: async (scope, contactId, { email, ...rest }) =>
      toEmail(await add(scope, contactId, emailKind, emailAddress(storableText(email)), rest)),
    updateEmail: async (scope, contactId, id, patch) => toEmail(await update(scope, contactId, emailKind, id, patch)),
    removeEmail: (scope, contactId, id) => remove(scope, contactId, emailKind, id),
  };
};
