import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { v7 as uuidv7 } from 'uuid';
import { decodeCursor, defaultPageSize, toPage } from '../../contract/page.js';
import { Id, Timestamp, toTimestamp } from '../schema.js';
import { phoneKind, type Address } from './address.js';
import { contactColumns, toContact, type ContactRow } from './contact.row.js';
import type { Contact, ContactListQuery, ContactPage, ContactPatch, ContactSort } from './contract.js';

const columns = contactColumns.join(', ');

const NameCursor = Type.Tuple([Type.String({ maxLength: 400 }), Id]);
const CreatedCursor = Type.Tuple([Timestamp, Id]);

const listTexts: Readonly<Record<ContactSort, { readonly first: string; readonly next: string }>> = {
  name: {
    first: `select ${columns}, lower(name) as sort_key from contacts where tenant_id = $1 order by lower(name), id limit $2`,
    next: `select ${columns}, lower(name) as sort_key from contacts where tenant_id = $1 and (lower(name), id) > ($3, $4) order by lower(name), id limit $2`,
  },
  created: {
    first: `select ${columns} from contacts where tenant_id = $1 order by created_at desc, id desc limit $2`,
    next: `select ${columns} from contacts where tenant_id = $1 and (created_at, id) < ($3, $4) order by created_at desc, id desc limit $2`,
  },
};

export const listContacts = async (
  sql: Sql,
  { sort = 'created', limit = defaultPageSize, cursor }: ContactListQuery,
): Promise<ContactPage> => {
  const after = cursor === undefined ? [] : decodeCursor(sort === 'name' ? NameCursor : CreatedCursor, cursor);
  const text = listTexts[sort][after.length === 0 ? 'first' : 'next'];
  const rows = await sql<ContactRow & { readonly sort_key?: string }>(text, [sql.scope.tenantId, limit + 1, ...after]);
  return toPage(rows, limit, toContact, (row) => [row.sort_key ?? toTimestamp(row.created_at), row.id]);
};

export const findContact = async (sql: Sql, id: string): Promise<Contact | undefined> => {
  const [row] = await sql<ContactRow>(`select ${columns} from contacts where tenant_id = $1 and id = $2`, [sql.scope.tenantId, id]);
  return row && toContact(row);
};

export const findContactByAddress = async (sql: Sql, address: Address): Promise<Contact | undefined> => {
  const [row] = await sql<ContactRow>(
    `select ${columns} from contacts where tenant_id = $1
       and id = (select contact_id from contact_identities where tenant_id = $1 and kind = $2 and address = $3)`,
    [sql.scope.tenantId, address.kind, address.canonical],
  );
  return row && toContact(row);
};

export const lockContact = async (tx: Transaction, id: string): Promise<Contact | undefined> => {
  const [row] = await tx.sql<ContactRow>(`select ${columns} from contacts where tenant_id = $1 and id = $2 for no key update`, [
    tx.scope.tenantId,
    id,
  ]);
  return row && toContact(row);
};

export const findAddress = async (sql: Sql, contactId: string, channel: string): Promise<string | undefined> => {
  const [row] = await sql<{ address: string }>(
    `select address from contact_identities where tenant_id = $1 and contact_id = $2 and kind in ($3, $4)
     order by kind = $3 desc, array_position(array['observed', 'manual', 'derived'], provenance), created_at, id limit 1`,
    [sql.scope.tenantId, contactId, channel, phoneKind],
  );
  return row?.address;
};

export interface NewContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: string;
}

export const insertContact = async (tx: Transaction, contact: NewContact): Promise<Contact> => {
  const [row] = await tx.sql<ContactRow>(
    `insert into contacts (tenant_id, id, name, name_source, phone, email, notes, created_at, updated_at)
     values ($1, $2, $3, 'manual', $4, $5, $6, $7, $7) returning ${columns}`,
    [tx.scope.tenantId, uuidv7(), contact.name, contact.phone, contact.email, contact.notes, tx.now],
  );
  if (!row) throw new Error('An insert returned no row.');
  return toContact(row);
};

/** Changes a contact that the caller has locked. */
export const updateContact = async (tx: Transaction, contact: Contact, patch: ContactPatch): Promise<Contact> => {
  const [row] = await tx.sql<ContactRow>(
    `update contacts set name = $3, name_source = case when $4 then 'manual' else name_source end, phone = $5, email = $6, notes = $7,
       is_blocked = $8, version = version + 1, updated_at = $9
     where tenant_id = $1 and id = $2 returning ${columns}`,
    [
      tx.scope.tenantId,
      contact.id,
      patch.name ?? contact.name,
      patch.name !== undefined,
      patch.phone ?? contact.phone,
      patch.email === undefined ? contact.email : patch.email,
      patch.notes ?? contact.notes,
      patch.isBlocked ?? contact.isBlocked,
      tx.now,
    ],
  );
  if (!row) throw new Error('A locked contact is gone.');
  return toContact(row);
};

/**
 * Makes an address and its other spellings lead to a contact.
 *
 * @returns Id of the contact the address leads to: another one than asked for when it was taken already.
 */
export const claimAddress = async (tx: Transaction, contactId: string, { kind, canonical, aliases }: Address): Promise<string> => {
  // The canonical spelling first and alone: whoever inserts it owns the group, and everybody waits in the same order.
  const [owner] = await tx.sql<{ contact_id: string }>(
    `insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
     values ($1, $2, $3, $4, $5, 'manual', $6)
     on conflict (tenant_id, kind, address) do update set contact_id = contact_identities.contact_id
     returning contact_id`,
    [tx.scope.tenantId, uuidv7(), kind, canonical, contactId, tx.now],
  );
  const ownerId = owner?.contact_id ?? contactId;
  if (ownerId === contactId && aliases.length > 0) {
    await tx.sql(
      `insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
       select $1, a.id, $2, a.address, $3, 'derived', $4 from unnest($5::uuid[], $6::text[]) as a(id, address)
       on conflict do nothing`,
      [tx.scope.tenantId, kind, contactId, tx.now, aliases.map(() => uuidv7()), aliases],
    );
  }
  return ownerId;
};
