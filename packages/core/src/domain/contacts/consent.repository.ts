import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp, toTimestampOrNull } from '../schema.js';
import type { ContactConsent } from './consent.contract.js';
import { actorOf } from './records.repository.js';
import type { RecordQuery } from './records.contract.js';

const ConsentCursor = Type.Tuple([Timestamp, Id]);

interface ConsentRow {
  readonly id: string;
  readonly contact_id: string;
  readonly channel: string;
  readonly purpose: string;
  readonly state: ContactConsent['state'];
  readonly text_version: string | null;
  readonly capture_method: string;
  readonly proof: string | null;
  readonly occurred_at: Date;
  readonly expires_at: Date | null;
  readonly recorded_by: string;
  readonly created_at: Date;
}

/** What a consent consists of, as the table and the export have it. */
export const consentColumns =
  'id, contact_id, channel, purpose, state, text_version, capture_method, proof, occurred_at, expires_at, recorded_by, created_at';

const toConsent = (row: ConsentRow): ContactConsent => ({
  id: row.id,
  contactId: row.contact_id,
  channel: row.channel,
  purpose: row.purpose,
  state: row.state,
  textVersion: row.text_version,
  captureMethod: row.capture_method,
  proof: row.proof,
  occurredAt: toTimestamp(row.occurred_at),
  expiresAt: toTimestampOrNull(row.expires_at),
  recordedBy: row.recorded_by,
  createdAt: toTimestamp(row.created_at),
});

const pageText = (after: string): string =>
  `select ${consentColumns} from contact_consents where tenant_id = $1 and contact_id = $2 ${after} order by occurred_at desc, id desc limit $3`;
const firstPage = pageText('');
const nextPage = pageText('and (occurred_at, id) < ($4, $5)');

export const listConsents = async (sql: Sql, contactId: string, { limit = defaultPageSize, cursor }: RecordQuery) => {
  const after = cursor === undefined ? [] : decodeCursor(ConsentCursor, cursor);
  const rows = await sql<ConsentRow>(after.length === 0 ? firstPage : nextPage, [sql.scope.tenantId, contactId, limit + 1, ...after]);
  return toPage(rows, limit, toConsent, (row) => [toTimestamp(row.occurred_at), row.id]);
};

/** What a consent is recorded with. */
export interface NewConsent extends Pick<
  ContactConsent,
  'contactId' | 'channel' | 'purpose' | 'state' | 'textVersion' | 'captureMethod' | 'proof'
> {
  readonly occurredAt: Date;
  readonly expiresAt: Date | null;
}

/** Of a contact that the caller has locked. */
export const insertConsent = async (tx: Transaction, consent: NewConsent): Promise<ContactConsent> => {
  const [row] = await tx.sql<ConsentRow>(
    `insert into contact_consents (tenant_id, id, contact_id, channel, purpose, state, text_version, capture_method, proof, occurred_at,
       expires_at, recorded_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning ${consentColumns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      consent.contactId,
      consent.channel,
      consent.purpose,
      consent.state,
      consent.textVersion,
      consent.captureMethod,
      consent.proof,
      consent.occurredAt,
      consent.expiresAt,
      actorOf(tx.scope.actor),
      tx.now,
    ],
  );
  if (!row) throw new Error('An insert returned no row.');
  return toConsent(row);
};
