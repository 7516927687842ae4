import { defineEvent, defineProblem, type Sql, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';

/** Whoever keeps something of contacts. Called with the contact locked, in the order of registration. */
export interface PersonalDataHolder {
  /** Names the part of an export; `<plugin>.<what>`. */
  readonly name: string;
  /** All that is kept of the contact, as JSON, for the person themselves. */
  collect(sql: Sql, contactId: string): Promise<unknown>;
  /** The duty for which it must be kept; undefined when it may go. */
  findDuty?(sql: Sql, contactId: string): Promise<string | undefined>;
  /** What else has to do with the contact and is named in events by an id of its own, such as tickets. */
  listIds?(sql: Sql, contactId: string): Promise<readonly string[]>;
  /** Makes what is kept say nothing of the person; counts may stay. */
  erase(tx: Transaction, contactId: string): Promise<void>;
}

export const LegalHold = Type.Object(
  {
    reason: nullable(Type.String({ minLength: 3, maxLength: 500, description: 'The duty for which the data is kept; null ends the hold' })),
  },
  { $id: 'LegalHold', additionalProperties: false },
);
export type LegalHold = Static<typeof LegalHold>;

/** Proof of an erasure, which names nobody. */
export const ContactErasure = Type.Object(
  {
    contactId: Id,
    mergedIds: Type.Array(Id, { description: 'Contacts that were part of it and went with it' }),
    erasedAt: Timestamp,
  },
  { $id: 'ContactErasure', additionalProperties: false },
);
export type ContactErasure = Static<typeof ContactErasure>;

export const ContactErased = defineEvent({
  name: 'contact.erased',
  version: 1,
  summary: 'Nothing of a person is kept any more but counts',
  payload: ContactErasure,
});

export const ErasureRefused = defineProblem<{ reason: string }>({
  code: 'contacts.erasure_refused',
  status: 409,
  title: 'The data must be kept',
  detail: ({ reason }) => reason,
});
