import type { Scope, UnitOfWork } from '@leadengine/plugin-kit';
import { InvalidRequest, NotFound } from '../../contract/problems.js';
import { storableText } from '../storable.js';
import { ContactConsentRecorded, type ContactConsent, type ContactConsentInput } from './consent.contract.js';
import { insertConsent, listConsents } from './consent.repository.js';
import { findContact, touchContact } from './contact.repository.js';
import { lockExisting } from './contact.service.js';
import { ContactUpdated } from './contract.js';
import type { RecordQuery } from './records.contract.js';

/** What people agreed to and took back. */
export interface ContactConsents {
  /** Newest first. @throws NotFound, InvalidCursor */
  list(
    scope: Scope,
    contactId: string,
    query: RecordQuery,
  ): Promise<{ readonly data: ContactConsent[]; readonly nextCursor: string | null }>;
  /** @throws NotFound, InvalidRequest when it lies ahead or ends before it begins */
  record(scope: Scope, contactId: string, input: ContactConsentInput): Promise<ContactConsent>;
}

const invalid = (pointer: string, detail: string): Error => new InvalidRequest({ errors: [{ pointer, detail }] });
const storableOrNull = (text: string | undefined): string | null => (text === undefined ? null : storableText(text).trim());

export const createContactConsents = (unitOfWork: UnitOfWork): ContactConsents => ({
  list: (scope, contactId, query) =>
    unitOfWork.read(scope, async (sql) => {
      if (!(await findContact(sql, contactId))) throw new NotFound({ resource: 'contact' });
      return listConsents(sql, contactId, query);
    }),

  record: (scope, contactId, input) =>
    unitOfWork.run(scope, async (tx) => {
      await lockExisting(tx, contactId);
      const { channel, purpose, state, captureMethod } = input;
      const occurredAt = input.occurredAt === undefined ? tx.now : new Date(input.occurredAt);
      const expiresAt = input.expiresAt === undefined ? null : new Date(input.expiresAt);
      if (occurredAt > tx.now) throw invalid('/occurredAt', 'must not lie ahead');
      if (expiresAt !== null && state === 'revoked') throw invalid('/expiresAt', 'only what is granted has an end');
      if (expiresAt !== null && expiresAt <= occurredAt) throw invalid('/expiresAt', 'must lie behind occurredAt');
      const consent = await insertConsent(tx, {
        contactId,
        channel,
        purpose,
        state,
        captureMethod,
        textVersion: storableOrNull(input.textVersion),
        proof: storableOrNull(input.proof),
        occurredAt,
        expiresAt,
      });
      tx.emit(ContactConsentRecorded, consent);
      tx.emit(ContactUpdated, await touchContact(tx, contactId));
      return consent;
    }),
});
