import type { Sql, Transaction } from '@leadengine/plugin-kit';
import type { PersonalDataCipher } from '../../contract/personal-data-cipher.js';
import { findContactByDocumentIndex, lockDocument, type StoredDocument } from './contact.repository.js';
import { documentPurpose, hintOf, parseDocument } from './document.js';
import { DocumentTaken, InvalidDocument } from './problems.js';
import type { Contact } from './profile.js';

/** Documents as the database may keep them. */
export interface DocumentClaims {
  /**
   * Makes a document the contact's, to be stored in this transaction.
   *
   * @param contactId - Undefined for a contact that is not there yet.
   * @throws InvalidDocument, DocumentTaken
   */
  claim(tx: Transaction, contactId: string | undefined, typed: string): Promise<StoredDocument>;
  /** Undefined also for what is no document. */
  findHolder(sql: Sql, typed: string): Promise<Contact | undefined>;
  /** Digests under which a document may lie in the database; undefined for what is no document. */
  indexesOf(tenantId: string, typed: string): readonly string[] | undefined;
  open(tenantId: string, sealed: string): Promise<string | undefined>;
}

export const createDocumentClaims = (cipher: PersonalDataCipher): DocumentClaims => {
  const indexesOf = (tenantId: string, digits: string) => cipher.blindIndex(tenantId, documentPurpose, digits);

  return {
    async claim(tx, contactId, typed) {
      const digits = parseDocument(typed);
      if (digits === undefined) throw new InvalidDocument();
      const { tenantId } = tx.scope;
      const indexes = indexesOf(tenantId, digits);
      const [index] = indexes;
      await lockDocument(tx, index);
      const holder = await findContactByDocumentIndex(tx.sql, indexes);
      if (holder !== undefined && holder.id !== contactId) throw new DocumentTaken({ existingContactId: holder.id });
      return { sealed: await cipher.seal(tenantId, documentPurpose, digits), index, hint: hintOf(digits) };
    },

    async findHolder(sql, typed) {
      const digits = parseDocument(typed);
      return digits === undefined ? undefined : findContactByDocumentIndex(sql, indexesOf(sql.scope.tenantId, digits));
    },

    indexesOf: (tenantId, typed) => {
      const digits = parseDocument(typed);
      return digits === undefined ? undefined : indexesOf(tenantId, digits);
    },

    open: (tenantId, sealed) => cipher.open(tenantId, documentPurpose, sealed),
  };
};
