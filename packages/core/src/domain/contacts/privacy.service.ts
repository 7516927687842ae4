import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { NotFound } from '../../contract/problems.js';
import { toTimestamp } from '../schema.js';
import { storableText } from '../storable.js';
import type { AddressBook } from './address-book.contract.js';
import { findAnyContact, findSealedDocument, lockContacts } from './contact.repository.js';
import { lockExisting } from './contact.service.js';
import { ContactUpdated, type Contacts } from './contract.js';
import type { DocumentClaims } from './document-claims.js';
import { lockIdentities } from './merge.repository.js';
import { ContactErased, ErasureRefused, type ContactErasure, type PersonalDataHolder } from './privacy.contract.js';
import { collectRecords, eraseOwnRows, findLegalHold, findPartIds, haveForgotten, setLegalHold } from './privacy.repository.js';

export interface PrivacyParts {
  readonly unitOfWork: UnitOfWork;
  readonly contacts: Contacts;
  readonly addressBook: AddressBook;
  readonly documents: DocumentClaims;
  readonly holders: readonly PersonalDataHolder[];
}

/** What the law gives people a right to. */
export interface ContactPrivacy {
  /** All that is kept of a person. @throws NotFound */
  export(scope: Scope, contactId: string): Promise<Readonly<Record<string, unknown>>>;
  /** @throws NotFound, ErasureRefused */
  erase(scope: Scope, contactId: string): Promise<ContactErasure>;
  /** @throws NotFound */
  hold(scope: Scope, contactId: string, reason: string | null): Promise<void>;
}

export const createContactPrivacy = ({ unitOfWork, contacts, addressBook, documents, holders }: PrivacyParts): ContactPrivacy => ({
  async export(scope, contactId) {
    const contact = await contacts.get(scope, contactId);
    if (contact.mergedIntoId !== null) throw new NotFound({ resource: 'contact' });
    const [phones, emails] = [await addressBook.listPhones(scope, contactId), await addressBook.listEmails(scope, contactId)];
    const { records, sealed, held } = await unitOfWork.read(scope, async (sql) => {
      const parts: Record<string, unknown> = {};
      for (const { name, collect } of holders) parts[name] = await collect(sql, contactId);
      return { records: await collectRecords(sql, contactId), sealed: await findSealedDocument(sql, contactId), held: parts };
    });
    const document = sealed === undefined ? undefined : await documents.open(scope.tenantId, sealed);
    return { contact: { ...contact, document: document ?? null }, phones, emails, ...records, ...held };
  },

  erase: (scope, contactId) =>
    unitOfWork.run(scope, async (tx) => {
      const known = await findPartIds(tx.sql, contactId);
      // As a merge does: what arrives at this moment is either erased as well or opens a new contact.
      await lockIdentities(tx, [contactId, ...known]);
      await lockContacts(tx, [contactId, ...known]);
      await lockExisting(tx, contactId);
      const mergedIds = await findPartIds(tx.sql, contactId);
      const ids = [contactId, ...mergedIds];
      const held = await findLegalHold(tx.sql, ids);
      if (held !== undefined) throw new ErasureRefused({ reason: held });
      for (const { findDuty } of holders) {
        const duty = await findDuty?.(tx.sql, contactId);
        if (duty !== undefined) throw new ErasureRefused({ reason: duty });
      }
      const related = new Set(ids);
      for (const { listIds } of holders) for (const id of (await listIds?.(tx.sql, contactId)) ?? []) related.add(id);
      await eraseOwnRows(tx, ids);
      for (const { erase } of holders) await erase(tx, contactId);
      const contact = await findAnyContact(tx.sql, contactId);
      if (contact) tx.emit(ContactUpdated, contact);
      const erasure = { contactId, mergedIds: [...mergedIds], erasedAt: toTimestamp(tx.now) };
      tx.emit(ContactErased, erasure);
      await haveForgotten(tx, [...related]);
      return erasure;
    }),

  hold: (scope, contactId, reason) =>
    unitOfWork.run(scope, async (tx) => {
      await lockExisting(tx, contactId);
      await setLegalHold(tx, contactId, reason === null ? null : storableText(reason));
    }),
});
