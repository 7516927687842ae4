import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { Address } from './address.js';

/** Kind of identity under which e-mail addresses are kept. */
export const emailKind = 'email';

/** E-mail addresses differ in more than case only in theory. */
export const emailAddress = (typed: string): Address => ({ kind: emailKind, canonical: typed.trim().toLowerCase(), aliases: [] });

export interface IdentityRow {
  readonly id: string;
  readonly address: string;
  readonly label: string;
  readonly provenance: 'observed' | 'manual' | 'derived';
  readonly created_at: Date;
}

const columns = 'id, address, label, provenance, created_at';

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

/** Oldest first, other spellings included. */
export const listIdentities = (sql: Sql, contactId: string, kind: string): Promise<readonly IdentityRow[]> =>
  sql<IdentityRow>(
    `select ${columns} from contact_identities where tenant_id = $1 and contact_id = $2 and kind = $3 order by created_at, id`,
    [sql.scope.tenantId, contactId, kind],
  );

export const labelIdentity = async (tx: Transaction, contactId: string, kind: string, address: string, label: string): Promise<void> => {
  await tx.sql('update contact_identities set label = $5 where tenant_id = $1 and contact_id = $2 and kind = $3 and address = $4', [
    tx.scope.tenantId,
    contactId,
    kind,
    address,
    label,
  ]);
};

/** Frees an address with its other spellings. */
export const removeAddress = async (tx: Transaction, contactId: string, { kind, canonical, aliases }: Address): Promise<void> => {
  await tx.sql('delete from contact_identities where tenant_id = $1 and contact_id = $2 and kind = $3 and address = any($4::text[])', [
    tx.scope.tenantId,
    contactId,
    kind,
    [canonical, ...aliases],
  ]);
};

/** Sets what the contact shows as its telephone number or e-mail address. */
export const setPrimary = async (tx: Transaction, contactId: string, kind: 'phone' | 'email', address: string | null): Promise<void> => {
  await tx.sql(
    kind === 'phone'
      ? 'update contacts set phone = $3 where tenant_id = $1 and id = $2'
      : 'update contacts set email = $3 where tenant_id = $1 and id = $2',
    [tx.scope.tenantId, contactId, address],
  );
};
