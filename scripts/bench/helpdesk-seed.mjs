import { pg } from './engine-packages.mjs';
import { say } from './report.mjs';

/** Contacts that are searched, all of the measured tenant. */
export const searchedContacts = (isQuick) => (isQuick ? 20_000 : 200_000);

const given = `(array['Ana','Bruno','Carla','Diego','Elisa','Fábio','Gabriela','Heitor','Irene','João','Karina','Luís','Marta','Nélson','Olívia','Paulo',
  'Quitéria','Rosa','Sérgio','Teresa','Ulisses','Vera','Wagner','Yara','Zilda'])`;
const family = `(array['Almeida','Barbosa','Cardoso','Dias','Esteves','Ferreira','Gonçalves','Henriques','Iglésias','Jardim','Lima','Moraes','Nunes',
  'Oliveira','Pereira','Queiroz','Ribeiro','Santos','Teixeira','Uchoa','Vieira','Xavier','Zanetti'])`;

/**
 * Spreads stages, priorities, queues, agents, tags and waiting customers over the measured tenant's tickets, and gives it many contacts.
 * Triggers do not run during the seed, so the words that contacts are found by are written here, by the database's own functions.
 */
export const seedHelpdesk = async (databaseUrl, tenantId, { queueIds, userIds, tagId, contacts }) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const run = async (title, statement, values) => {
    const { rowCount } = await client.query(statement, values);
    say(`seed: ${title}, ${String(rowCount)} rows`);
  };
  try {
    await client.query('set session_replication_role = replica');
    await client.query('set synchronous_commit = off');
    await run(
      'spread tickets',
      `update tickets t set
         stage = (array['novo', 'conectado', 'qualificacao', 'proposta', 'documentacao', 'aguardando'])[1 + n % 6],
         priority = case when n % 20 = 0 then 'urgent' when n % 7 = 0 then 'high' else 'normal' end,
         queue_id = ($2::uuid[])[1 + n % $3],
         assignee_id = case when status = 'open' and n % 2 = 0 then ($4::uuid[])[1 + n % $5] end,
         status = case when status = 'open' and n % 2 = 0 then 'assigned' else status end,
         waiting_since = case when status <> 'closed' and n % 3 = 0 then last_inbound_at end
       from (select id, row_number() over (order by id)::int as n from tickets where tenant_id = $1) s
       where t.tenant_id = $1 and t.id = s.id`,
      [tenantId, queueIds, queueIds.length, userIds, userIds.length],
    );
    await run(
      'ticket tags',
      `insert into ticket_tags (tenant_id, ticket_id, tag_id, last_activity_at)
       select tenant_id, id, $2, last_activity_at from tickets where tenant_id = $1 and ('x' || right(id::text, 2))::bit(8)::int % 10 = 0`,
      [tenantId, tagId],
    );
    await run(
      'words of tickets',
      `insert into ticket_terms (tenant_id, term, ticket_id)
       select distinct t.tenant_id, term, t.id from tickets t, lateral (
         select ticket_words(t.contact_name) union select ticket_words(t.subject)
         union select left(lower(spelled), 64) from ticket_address_terms(t.contact_address) spelled
       ) as found(term) where t.tenant_id = $1`,
      [tenantId],
    );
    await run(
      'searched contacts',
      `insert into contacts (tenant_id, id, name, name_source, phone, last_interaction_at, created_at, updated_at)
       select $1, uuidv7(interval '-60 days'), ${given}[1 + n % 25] || ' ' || ${family}[1 + n / 25 % 23] || ' ' || ${family}[1 + n / 575 % 23], 'manual',
         '+5531' || (900000000 + n), now() - n * interval '1 second', now() - interval '60 days', now()
       from generate_series(1, $2::int) n`,
      [tenantId, contacts],
    );
    await run(
      'addresses of them',
      `insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
       select tenant_id, gen_random_uuid(), 'phone', phone, id, 'manual', created_at from contacts where tenant_id = $1 and phone like '+5531%'`,
      [tenantId],
    );
    await run(
      'words of all contacts',
      `insert into contact_terms (tenant_id, term, contact_id, source_id, contact_created_at)
       select c.tenant_id, word, c.id, c.id, c.created_at from contacts c, contact_words(c.name) word
       union all
       select i.tenant_id, term, i.contact_id, i.id, c.created_at
       from contact_identities i join contacts c on c.tenant_id = i.tenant_id and c.id = i.contact_id, phone_terms(i.address) term
       where i.kind = 'phone'
       on conflict do nothing`,
    );
    await client.query('set session_replication_role = origin');
    await client.query('vacuum (analyze) contacts, contact_identities, contact_terms, tickets, ticket_tags, ticket_terms');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
};
