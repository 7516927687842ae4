import { defineEvent, defineService, type Scope, type Transaction } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { Id, nullable, Timestamp } from '../schema.js';
import type { RecordQuery } from './records.contract.js';

const closed = { additionalProperties: false } as const;
const slug = '^[a-z0-9][a-z0-9_-]*$';

const channel = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: slug,
  examples: ['whatsapp'],
  description: 'How the person may be reached',
});
const purpose = Type.String({ minLength: 1, maxLength: 60, pattern: slug, examples: ['marketing'], description: 'What for' });
const textVersion = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S', description: 'Which wording the person was shown' });
const captureMethod = Type.String({
  minLength: 1,
  maxLength: 60,
  pattern: slug,
  examples: ['message', 'web_form'],
  description: 'How it was given',
});
const proof = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '\\S',
  description: 'What proves it, such as the id of a message, a digest or the place of a document',
});
const ConsentState = Type.Union([Type.Literal('granted'), Type.Literal('revoked')]);

/** How a consent stands now. */
export const ConsentSummary = Type.Object(
  { channel, purpose, state: ConsentState, since: Timestamp, expiresAt: nullable(Timestamp), consentId: Id },
  { $id: 'ConsentSummary', ...closed },
);
export type ConsentSummary = Static<typeof ConsentSummary>;

/** That a person agreed to something or took it back. Nobody changes it afterwards. */
export const ContactConsent = Type.Object(
  {
    id: Id,
    contactId: Id,
    channel,
    purpose,
    state: ConsentState,
    textVersion: nullable(textVersion),
    captureMethod,
    proof: nullable(proof),
    occurredAt: Timestamp,
    expiresAt: nullable(Timestamp),
    recordedBy: Type.String({ description: 'Who wrote it down, as kind:id' }),
    createdAt: Timestamp,
  },
  { $id: 'ContactConsent', ...closed },
);
export type ContactConsent = Static<typeof ContactConsent>;

export const ContactConsentInput = Type.Object(
  {
    channel,
    purpose,
    state: ConsentState,
    textVersion: Type.Optional(textVersion),
    captureMethod,
    proof: Type.Optional(proof),
    occurredAt: Type.Optional(Type.String({ format: 'date-time', description: 'Not ahead; now when left out' })),
    expiresAt: Type.Optional(Type.String({ format: 'date-time', description: 'Of what is granted: until when it holds' })),
  },
  { $id: 'ContactConsentInput', ...closed },
);
export type ContactConsentInput = Static<typeof ContactConsentInput>;

export const ContactConsentRecorded = defineEvent({
  name: 'contact.consent_recorded',
  version: 1,
  summary: 'A person agreed to something or took it back',
  payload: ContactConsent,
});

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
  /** Like {@link ContactConsents.record}, in the caller's transaction. */
  recordIn(tx: Transaction, contactId: string, input: ContactConsentInput): Promise<ContactConsent>;
}
export const ContactConsents = defineService<ContactConsents>('contacts.consents');
