import type { UnitOfWork } from '@leadengine/plugin-kit';
import { InvalidRequest, NotFound } from '../../contract/problems.js';
import { storableText } from '../storable.js';
import { ContactConsentRecorded, type ContactConsents } from './consent.contract.js';
import { insertConsent, listConsents } from './consent.repository.js';
import { findContact, touchContact } from './contact.repository.js';
import { lockExisting } from './contact.service.js';
import { ContactUpdated } from './contract.js';

const invalid = (pointer: string, detail: string): Error => new InvalidRequest({ errors: [{ pointer, detail }] });
const storableOrNull = (text: string | undefined): string | null => (text === undefined ? null : storableText(text).trim());

export const createContactConsents = (unitOfWork: UnitOfWork): ContactConsents => {
  const recordIn: ContactConsents['recordIn'] = async (tx, contactId, input) => {
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
  };

  return {
    list: (scope, contactId, query) =>
      unitOfWork.read(scope, async (sql) => {
        if (!(await findContact(sql, contactId))) throw new NotFound({ resource: 'contact' });
        return listConsents(sql, contactId, query);
      }),

    record: (scope, contactId, input) => unitOfWork.run(scope, (tx) => recordIn(tx, contactId, input)),
    recordIn,
  };
};
