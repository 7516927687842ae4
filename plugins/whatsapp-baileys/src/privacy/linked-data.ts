import type { PersonalDataHolder } from '@leadengine/core/contract';
import type { Sql } from '@leadengine/plugin-kit';

/** The contact's messages, by the names that WhatsApp has for them. */
const ofContact = `select m.instance_id, m.provider_message_id as message from messages m join tickets t on t.tenant_id = $1 and t.id = m.ticket_id
  where m.tenant_id = $1 and t.contact_id = $2`;

const inboxOfContact = `from whatsapp_inbox i join (${ofContact}) c on i.instance_id = c.instance_id and i.stanza ->> 'id' = c.message where i.tenant_id = $1`;
const outboxOfContact = `from whatsapp_outbox o join (${ofContact}) c on o.instance_id = c.instance_id and o.provider_message_id = c.message where o.tenant_id = $1`;

/** Every address that the contact was met under on a linked number; never the number's own. */
const findAddresses = async (sql: Sql, contactId: string): Promise<readonly string[]> => {
  const rows = await sql<{ address: string }>(
    `with stanzas as (select i.stanza ${inboxOfContact}),
     met as (
       select regexp_replace(s.stanza ->> k, ':[0-9]+@', '@') as address from stanzas s cross join unnest(array['from', 'participant', 'recipient',
         'sender_pn', 'sender_lid', 'participant_pn', 'participant_lid', 'recipient_pn', 'recipient_lid', 'peer_recipient_pn',
         'peer_recipient_lid']) k where s.stanza ? k
       union select o.chat ${outboxOfContact}
       union select o.jid ${outboxOfContact} and o.jid is not null
     ), own as (
       select unnest(array[own_pn, own_lid]) as address from whatsapp_instances where tenant_id = $1
     ), known as (
       select address from met where address not like '%@g.us'
       except select regexp_replace(address, ':[0-9]+@', '@') from own where address is not null
     )
     select address from known
     union select unnest(array[i.lid, i.pn]) from whatsapp_identities i where i.tenant_id = $1 and (i.lid in (table known) or i.pn in (table known))
     order by 1`,
    [sql.scope.tenantId, contactId],
  );
  return rows.map(({ address }) => address);
};

/** `+5511…` of `5511…@s.whatsapp.net`, as lists of numbers have it. */
const numbersOf = (addresses: readonly string[]): readonly string[] =>
  addresses.flatMap((address) => (address.endsWith('@s.whatsapp.net') ? [`+${address.slice(0, address.indexOf('@'))}`] : []));

/** What linked numbers keep of a person: their messages as they came and left, and their addresses. */
export const linkedData: PersonalDataHolder = {
  name: 'whatsapp.addresses',

  collect: findAddresses,

  async erase(tx, contactId) {
    const values = [tx.scope.tenantId, contactId];
    const addresses = await findAddresses(tx.sql, contactId);
    await tx.sql(
      `delete from whatsapp_polls p using (select i.instance_id, i.dedupe_key ${inboxOfContact}) g
       where p.tenant_id = $1 and p.instance_id = g.instance_id and p.dedupe_key = g.dedupe_key`,
      values,
    );
    await tx.sql(
      `delete from whatsapp_inbox d using (select i.instance_id, i.seq ${inboxOfContact}) g
       where d.tenant_id = $1 and d.instance_id = g.instance_id and d.seq = g.seq`,
      values,
    );
    await tx.sql(`delete from whatsapp_outbox d using (select o.id ${outboxOfContact}) g where d.tenant_id = $1 and d.id = g.id`, values);
    if (addresses.length === 0) return;
    const reached = [...new Set([...addresses, ...numbersOf(addresses)])];
    // Changes have ids of their own.
    await tx.sql('delete from whatsapp_outbox where tenant_id = $1 and chat = any($2::text[])', [tx.scope.tenantId, reached]);
    await tx.sql(`delete from whatsapp_identities where tenant_id = $1 and (lid = any($2::text[]) or pn = any($2::text[]))`, [
      tx.scope.tenantId,
      reached,
    ]);
    await tx.sql('delete from whatsapp_recipients where tenant_id = $1 and (address = any($2::text[]) or jid = any($2::text[]))', [
      tx.scope.tenantId,
      reached,
    ]);
    await tx.sql(
      `delete from whatsapp_number_checks where tenant_id = $1
         and exists (select from jsonb_array_elements_text(numbers) n where n = any($2::text[]))`,
      [tx.scope.tenantId, reached],
    );
  },
};
