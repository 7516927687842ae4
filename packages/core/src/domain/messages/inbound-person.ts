import type { InboundMessage, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { addressOf, phoneKind, type Address } from '../contacts/address.js';
import { cutText, storableJson, storableText } from '../storable.js';

/**
 * The person behind an address, made when unknown. Locks event, identity and contact in this order. Concurrent first messages of a person
 * wait at the identity and then go on with the contact of the first: `on conflict do update` returns rows that the snapshot does not show
 * yet. A known identity is held, so that a merge of contacts either takes along what is stored here or is seen by it. Aliases are looked up
 * one by one: where statistics are missing, a join reads the identities of all people.
 */
export const personCtes = `
  event as (
    insert into inbound_events (tenant_id, id, channel, instance_id, provider_event_id, raw, state, message_id, received_at)
    values ($1, $2, $3, $4, $5, $6, 'processed', $7, $8)
    on conflict on constraint inbound_events_event do nothing
    returning id
  ), known as (
    select i.contact_id from event, contact_identities i where i.tenant_id = $1 and i.kind = $9 and i.address = $10 for key share of i
  ), added as (
    insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
    select $1, $11::uuid, $9, $10, $12::uuid, $13, $8 from event where not exists (select 1 from known)
    on conflict (tenant_id, kind, address) do update set contact_id = contact_identities.contact_id
    returning contact_id
  ), person as (
    select contact_id from known union all select contact_id from added
  ), alias as (
    insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
    select $1, a.id, $9, a.address, p.contact_id, a.provenance, $8
    from person p, unnest($14::uuid[], $15::text[], $16::text[]) as a(id, address, provenance)
    where (
      select x.provenance = 'observed' or a.provenance = 'derived' from contact_identities x
      where x.tenant_id = $1 and x.kind = $9 and x.address = a.address
    ) is not true
    on conflict (tenant_id, kind, address) do update set provenance = excluded.provenance where contact_identities.provenance <> 'observed'
  ), contact as (
    insert into contacts (tenant_id, id, name, name_source, source, phone, last_interaction_at, created_at, updated_at)
    select $1, p.contact_id, coalesce($17::text, $20::text), 'channel', 'channel', $18, $19::timestamptz, $8, $8 from person p
    on conflict (tenant_id, id) do update set
      last_interaction_at = greatest(contacts.last_interaction_at, excluded.last_interaction_at),
      name = case when contacts.name_source = 'channel' then coalesce($17::text, contacts.name) else contacts.name end,
      version = contacts.version + (contacts.name_source = 'channel' and $17::text is not null and $17::text <> contacts.name)::int,
      updated_at = case when contacts.name_source = 'channel' and $17::text <> contacts.name then $8::timestamptz else contacts.updated_at end
    returning *, xmax = 0 as is_new
  )`;

const longestName = 200;

const nameOf = (displayName: string | undefined): string | null => {
  const name = cutText(storableText(displayName ?? '').trim(), longestName);
  return name === '' ? null : name;
};

/** What {@link personCtes} and the statements around them take, `$1` to `$20`. `$7` is the id of the message, `$8` now and `$20` the address as it was spoken. */
export const personValues = (tx: Transaction, inbound: InboundMessage, interactedAt: Date) => {
  const address: Address = addressOf(inbound.channel, storableText(inbound.from));
  const observed = storableText(inbound.from).trim();
  const provenanceOf = (spelling: string): string => (spelling === observed ? 'observed' : 'derived');
  const values = [
    tx.scope.tenantId,
    uuidv7(),
    inbound.channel,
    inbound.instanceId,
    storableText(inbound.providerEventId),
    storableJson(inbound.raw),
    uuidv7(),
    tx.now,
    address.kind,
    address.canonical,
    uuidv7(),
    uuidv7(),
    provenanceOf(address.canonical),
    address.aliases.map(() => uuidv7()),
    address.aliases,
    address.aliases.map(provenanceOf),
    // Of what we wrote ourselves the channel tells our own name.
    inbound.by === 'us' ? null : nameOf(inbound.displayName),
    address.kind === phoneKind ? address.canonical : null,
    interactedAt,
    observed,
  ] as const;
  return { address, values };
};
