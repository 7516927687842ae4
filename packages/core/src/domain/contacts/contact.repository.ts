import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { storableJson } from '../storable.js';
import { phoneKind, type Address } from './address.js';
import { contactSelect, toContact, type TaggedContactRow } from './contact.row.js';
import type { Contact, ContactPatch, ContactStatus, CustomFields } from './profile.js';

const columns = contactSelect('contacts');

export const findAnyContact = async (sql: Sql, id: string): Promise<Contact | undefined> => {
  const [row] = await sql<TaggedContactRow>(`select ${columns} from contacts where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toContact(row);
};

export const findContact = async (sql: Sql, id: string): Promise<Contact | undefined> => {
  const contact = await findAnyContact(sql, id);
  return contact?.mergedIntoId === null ? contact : undefined;
};

export const findContactByAddress = async (sql: Sql, address: Address): Promise<Contact | undefined> => {
  const [row] = await sql<TaggedContactRow>(
    `select ${columns} from contacts where tenant_id = $1
       and id = (select contact_id from contact_identities where tenant_id = $1 and kind = $2 and address = $3)`,
    [sql.scope.tenantId, address.kind, address.canonical],
  );
  return row && toContact(row);
};

/** @param indexes - Of the document, under every accepted key. */
export const findContactByDocumentIndex = async (sql: Sql, indexes: readonly string[]): Promise<Contact | undefined> => {
  const [row] = await sql<TaggedContactRow>(
    `select ${columns} from contacts where tenant_id = $1 and document_index = any($2::text[]) and merged_into is null limit 1`,
    [sql.scope.tenantId, indexes],
  );
  return row && toContact(row);
};

/** Locks contacts in one order for everybody. Merged ones are left out. */
export const lockContacts = async (tx: Transaction, ids: readonly string[]): Promise<readonly Contact[]> => {
  const { tenantId } = tx.scope;
  // The tags are read by a statement of their own: one that waited for a lock would see them as they were before.
  await tx.sql(`select 1 from contacts where tenant_id = $1 and id = any($2::uuid[]) order by id for no key update`, [tenantId, ids]);
  const rows = await tx.sql<TaggedContactRow>(
    `select ${columns} from contacts where tenant_id = $1 and id = any($2::uuid[]) and merged_into is null order by id`,
    [tenantId, ids],
  );
  return rows.map(toContact);
};

export const lockContact = async (tx: Transaction, id: string): Promise<Contact | undefined> => (await lockContacts(tx, [id]))[0];

export const findAddress = async (sql: Sql, contactId: string, channel: string): Promise<string | undefined> => {
  const [row] = await sql<{ address: string }>(
    `select address from contact_identities where tenant_id = $1 and contact_id = $2 and kind in ($3, $4)
     order by kind = $3 desc, array_position(array['observed', 'manual', 'derived'], provenance), created_at, id limit 1`,
    [sql.scope.tenantId, contactId, channel, phoneKind],
  );
  return row?.address;
};

/** A document as it is stored. */
export interface StoredDocument {
  readonly sealed: string;
  readonly index: string;
  readonly hint: string;
}

export interface NewContact {
  readonly name: string;
  readonly source: Contact['source'];
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: string;
  readonly status: ContactStatus;
  readonly isVip: boolean;
  readonly document: StoredDocument | null;
  readonly birthDate: string | null;
  readonly locale: string | null;
  readonly customFields: CustomFields;
}

export const insertContact = async (tx: Transaction, contact: NewContact): Promise<Contact> => {
  const { document } = contact;
  const [row] = await tx.sql<TaggedContactRow>(
    `insert into contacts (tenant_id, id, name, name_source, source, phone, email, notes, status, is_vip, document_sealed, document_index,
       document_hint, birth_date, locale, custom_fields, created_at, updated_at)
     values ($1, $2, $3, 'manual', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16, $16) returning ${columns}`,
    [
      tx.scope.tenantId,
      uuidv7(),
      contact.name,
      contact.source,
      contact.phone,
      contact.email,
      contact.notes,
      contact.status,
      contact.isVip,
      document?.sealed ?? null,
      document?.index ?? null,
      document?.hint ?? null,
      contact.birthDate,
      contact.locale,
      storableJson(contact.customFields),
      tx.now,
    ],
  );
  if (!row) throw new Error('An insert returned no row.');
  return toContact(row);
};

/** A patch whose texts can be stored. Undefined keeps the document, null removes it. */
export type ContactChange = Omit<ContactPatch, 'document'> & { readonly document?: StoredDocument | null };

/** Changes a contact that the caller has locked. */
export const updateContact = async (tx: Transaction, contact: Contact, change: ContactChange): Promise<Contact> => {
  const { document } = change;
  const [row] = await tx.sql<TaggedContactRow>(
    `update contacts set name = $3, name_source = case when $4 then 'manual' else name_source end, phone = $5, email = $6, notes = $7,
       is_blocked = $8, status = $9, is_vip = $10, birth_date = $11, locale = $12, custom_fields = $13::jsonb,
       document_sealed = case when $14 then $15 else document_sealed end,
       document_index = case when $14 then $16 else document_index end,
       document_hint = case when $14 then $17 else document_hint end,
       version = version + 1, updated_at = $18
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [
      tx.scope.tenantId,
      contact.id,
      change.name ?? contact.name,
      change.name !== undefined,
      change.phone ?? contact.phone,
      change.email === undefined ? contact.email : change.email,
      change.notes ?? contact.notes,
      change.isBlocked ?? contact.isBlocked,
      change.status ?? contact.status,
      change.isVip ?? contact.isVip,
      change.birthDate === undefined ? contact.birthDate : change.birthDate,
      change.locale === undefined ? contact.locale : change.locale,
      storableJson(change.customFields ?? contact.customFields),
      document !== undefined,
      document?.sealed ?? null,
      document?.index ?? null,
      document?.hint ?? null,
      tx.now,
    ],
  );
  if (!row) throw new Error('A locked contact is gone.');
  return toContact(row);
};

/** Counts a change of what lies in other tables as one of the contact. */
export const touchContact = async (tx: Transaction, id: string): Promise<Contact> => {
  const [row] = await tx.sql<TaggedContactRow>(
    `update contacts set version = version + 1, updated_at = $3 where tenant_id = $1 and id = $2 returning ${columns}`,
    [tx.scope.tenantId, id, tx.now],
  );
  if (!row) throw new Error('A locked contact is gone.');
  return toContact(row);
};

export const findSealedDocument = async (sql: Sql, id: string): Promise<string | undefined> => {
  const [row] = await sql<{ document_sealed: string | null }>('select document_sealed from contacts where tenant_id = $1 and id = $2', [
    sql.scope.tenantId,
    id,
  ]);
  return row?.document_sealed ?? undefined;
};

/** Lets one transaction at a time decide who has a document. */
export const lockDocument = async (tx: Transaction, index: string): Promise<void> => {
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1 || $2, 0))', [tx.scope.tenantId, index]);
};
