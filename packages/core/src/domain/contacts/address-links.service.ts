import type { Scope, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { storableText } from '../storable.js';
import { addressOf, phoneKind, type Address } from './address.js';
import { findContact, touchContact } from './contact.repository.js';
import { ContactUpdated } from './contract.js';
import type { ContactMerges } from './merge.service.js';
import { UnknownContacts } from './problems.js';

/** Learns which addresses are one person's. */
export interface AddressLinks {
  link(scope: Scope, channel: string, persons: readonly (readonly string[])[]): Promise<void>;
}

interface Holder {
  readonly contact_id: string;
  readonly created_at: Date;
}

const keyOf = ({ kind, canonical }: Address): string => `${kind} ${canonical}`;

const holdersText = `
  select distinct i.contact_id, c.created_at from unnest($2::text[], $3::text[]) as a(kind, address)
  join contact_identities i on i.tenant_id = $1 and i.kind = a.kind and i.address = a.address
  join contacts c on c.tenant_id = $1 and c.id = i.contact_id
  order by c.created_at, i.contact_id`;

/** Who has any of the addresses, the one who was here first before the others. */
const findHolders = (tx: Transaction, addresses: readonly Address[]): Promise<readonly Holder[]> =>
  tx.sql<Holder>(holdersText, [tx.scope.tenantId, addresses.map(({ kind }) => kind), addresses.map(({ canonical }) => canonical)]);

const claimText = `
  with claimed as (
    insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
    select $1, a.id, a.kind, a.address, $2::uuid, a.provenance, $3 from unnest($4::uuid[], $5::text[], $6::text[], $7::text[]) as a(id, kind, address, provenance)
    on conflict (tenant_id, kind, address) do nothing
    returning kind, address
  )
  select count(*)::int as added from claimed`;

const claim = async (tx: Transaction, contactId: string, addresses: readonly Address[]): Promise<boolean> => {
  const spellings = addresses.flatMap(({ kind, canonical, aliases }) => [
    { kind, address: canonical, provenance: 'observed' },
    ...aliases.map((address) => ({ kind, address, provenance: 'derived' })),
  ]);
  const [row] = await tx.sql<{ added: number }>(claimText, [
    tx.scope.tenantId,
    contactId,
    tx.now,
    spellings.map(() => uuidv7()),
    spellings.map(({ kind }) => kind),
    spellings.map(({ address }) => address),
    spellings.map(({ provenance }) => provenance),
  ]);
  return (row?.added ?? 0) > 0;
};

/** Shows a telephone number that became known; a contact who was known by a handle only and never gave a name is called by it. */
const showPhone = async (tx: Transaction, contactId: string, phone: string, handles: readonly string[]): Promise<void> => {
  await tx.sql(
    `update contacts set phone = coalesce(phone, $3),
       name = case when name_source = 'channel' and name = any($4::text[]) then $3 else name end
     where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, contactId, phone, handles],
  );
};

export const createAddressLinks = (unitOfWork: UnitOfWork, merges: ContactMerges): AddressLinks => {
  /** @returns Contacts that are one person, the one to keep first; undefined when there is nothing to merge. */
  const claimFor = (scope: Scope, addresses: readonly Address[]): Promise<readonly string[] | undefined> =>
    unitOfWork.run(scope, async (tx) => {
      const holders = await findHolders(tx, addresses);
      const [first] = holders;
      if (first === undefined) return undefined;
      if (await claim(tx, first.contact_id, addresses)) {
        const phone = addresses.find(({ kind }) => kind === phoneKind);
        const handles = addresses.filter(({ kind }) => kind !== phoneKind).map(({ canonical }) => canonical);
        if (phone) await showPhone(tx, first.contact_id, phone.canonical, handles);
        // A merged contact has no addresses, so it is in sight.
        if (await findContact(tx.sql, first.contact_id)) tx.emit(ContactUpdated, await touchContact(tx, first.contact_id));
      }
      return holders.length < 2 ? undefined : holders.map(({ contact_id: id }) => id);
    });

  const linkOne = async (scope: Scope, addresses: readonly Address[]): Promise<void> => {
    const ids = await claimFor(scope, addresses);
    if (ids === undefined) return;
    const [targetId = '', ...sourceIds] = ids;
    try {
      await merges.merge(scope, { targetId, sourceIds });
    } catch (error) {
      // Somebody has merged one of them meanwhile; whoever is left is looked at again.
      if (!(error instanceof UnknownContacts)) throw error;
      const rest = await claimFor(scope, addresses);
      if (rest === undefined) return;
      const [target = '', ...sources] = rest;
      await merges.merge(scope, { targetId: target, sourceIds: sources });
    }
  };

  /** The persons of whom some address leads to a contact. */
  const findKnown = async (scope: Scope, persons: readonly (readonly Address[])[]): Promise<readonly (readonly Address[])[]> => {
    const all = persons.flat();
    const rows = await unitOfWork.read(scope, (sql) =>
      sql<{ kind: string; address: string }>(
        `select i.kind, i.address from unnest($2::text[], $3::text[]) as a(kind, address)
         join contact_identities i on i.tenant_id = $1 and i.kind = a.kind and i.address = a.address`,
        [scope.tenantId, all.map(({ kind }) => kind), all.map(({ canonical }) => canonical)],
      ),
    );
    const known = new Set(rows.map(({ kind, address }) => `${kind} ${address}`));
    return persons.filter((addresses) => addresses.some((address) => known.has(keyOf(address))));
  };

  return {
    async link(scope, channel, persons) {
      const read = persons
        .map((spoken) => spoken.map((address) => addressOf(channel, storableText(address))))
        .filter(({ length }) => length > 1);
      if (read.length === 0) return;
      for (const addresses of await findKnown(scope, read)) await linkOne(scope, addresses);
    },
  };
};
