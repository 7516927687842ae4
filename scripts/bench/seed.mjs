import { randomUUID } from 'node:crypto';
import { pg } from './engine-packages.mjs';
import { say } from './report.mjs';

/**
 * How much there is. One tenant has half of everything, so that its list is long enough to page through; the other nineteen share the
 * rest. A hundred of its conversations have 200 messages and one has very many.
 */
export const sizes = (isQuick) => {
  const share = isQuick ? 10 : 1;
  return {
    tenants: 20,
    contacts: 20_000 / share,
    tickets: 101_000 / share,
    messages: 1_000_000 / share,
    longConversations: 100 / share,
    longMessages: 200,
    deepMessages: 10_000 / share,
    deepPage: 1000 / share,
  };
};

const text = `(array['Oi, tudo bem?', 'Quero saber o preço', 'Vocês entregam no sábado? Moro na zona sul e trabalho até as seis.',
  'Segue o comprovante', 'Obrigada!', 'Pode me mandar a segunda via do boleto, por favor? O vencimento é amanhã.', 'Ainda não chegou',
  'Bom dia'])`;

/** Fills the tables by set-based statements. The measured tenant exists already; the others are made here. Resolves with what was made. */
export const seed = async (databaseUrl, measuredTenantId, size) => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const run = async (title, statement) => {
    const { rowCount } = await client.query(statement);
    say(`seed: ${title}, ${String(rowCount)} rows`);
    return rowCount;
  };
  try {
    // Foreign keys hold by construction; checking each of a million rows takes minutes.
    await client.query('set session_replication_role = replica');
    await client.query(`set synchronous_commit = off`);
    await client.query(`set maintenance_work_mem = '256MB'`);
    await client.query(`set work_mem = '128MB'`);
    await client.query(`
      create temp table bench_tenants as
      select n, case when n = 1 then '${measuredTenantId}'::uuid else gen_random_uuid() end as id, gen_random_uuid() as instance_id,
        case when n = 1 then ${size.contacts / 2} else ${size.contacts / 2} / ${size.tenants - 1} end as contacts
      from generate_series(1, ${size.tenants}) n;
      insert into platform.tenants (id, slug, name)
      select id, 'seeded-' || n, 'Seeded tenant ' || n from bench_tenants where n > 1;
      insert into channel_instances (tenant_id, id, channel, name, status, created_at, updated_at)
      select id, instance_id, 'whatsapp', 'Seeded number', 'disconnected', now(), now() from bench_tenants;`);
    await client.query(`
      create temp table bench_contacts as
      select t.n as tenant, t.id as tenant_id, t.instance_id, c as n, uuidv7(interval '-90 days') as id,
        'Customer ' || t.n || '-' || c as name, '+5521' || (900000000 + t.n * 100000 + c) as phone
      from bench_tenants t, generate_series(1, t.contacts) c;
      create unique index on bench_contacts (tenant, n)`);
    await run(
      'contacts',
      `insert into contacts (tenant_id, id, name, name_source, phone, last_interaction_at, created_at, updated_at)
       select tenant_id, id, name, 'channel', phone, now(), now() - interval '90 days', now() from bench_contacts`,
    );
    await run(
      'contact identities',
      `insert into contact_identities (tenant_id, id, kind, address, contact_id, provenance, created_at)
       select tenant_id, gen_random_uuid(), 'phone', phone, id, 'observed', now() - interval '90 days' from bench_contacts`,
    );

    // Tickets go round the contacts: the first of each is active, the earlier ones are closed.
    const inMeasured = size.tickets / 2;
    const inOther = Math.floor(size.tickets / 2 / (size.tenants - 1));
    const specialMessages = size.longConversations * size.longMessages + size.deepMessages;
    const usual = (size.messages - specialMessages) / (size.tickets - size.longConversations - 1);
    await client.query(`
      create temp table bench_tickets as
      select t.id as tenant_id, t.instance_id, c.id as contact_id, c.name, c.phone, k as n, s.at, uuidv7(s.at - now()) as id, k <= t.contacts as is_active,
        case when t.n = 1 and k = 1 then ${size.deepMessages}
             when t.n = 1 and k <= ${size.longConversations + 1} then ${size.longMessages}
             else floor(k * ${usual})::int - floor((k - 1) * ${usual})::int end as messages
      from bench_tenants t
      cross join lateral generate_series(1, case when t.n = 1 then ${inMeasured} else ${inOther} end) k
      join bench_contacts c on c.tenant = t.n and c.n = (k - 1) % t.contacts + 1
      cross join lateral (select date_trunc('second', now()) - interval '1 hour' - k * interval '90 seconds' as at) s`);
    await client.query('analyze bench_tickets');
    const tickets = await run(
      'tickets',
      `insert into tickets (tenant_id, id, contact_id, channel, instance_id, status, contact_name, contact_address, last_message_preview,
         last_message_at, last_message_direction, last_message_type, message_count, inbound_count, outbound_count, unread_count, last_seq,
         last_read_seq, last_inbound_at, window_expires_at, last_activity_at, closed_at, created_at, updated_at)
       select tenant_id, id, contact_id, 'whatsapp', instance_id,
         case when not is_active then 'closed' when n % 3 = 0 then 'pending' else 'open' end,
         name, phone, ${text}[1 + n % 8], at, case when messages % 2 = 1 then 'inbound' else 'outbound' end, 'text',
         messages, (messages + 1) / 2, messages / 2, n % 4, messages, messages - n % 4, at, at + interval '24 hours', at,
         case when not is_active then at end, at - interval '1 day', at
       from bench_tickets order by at`,
    );
    // In the order of time, as they would have arrived: a conversation is spread over the table.
    const messages = await run(
      'messages',
      `insert into messages (tenant_id, id, ticket_id, contact_id, instance_id, direction, type, content, status, provider_message_id, seq,
         created_at, sent_at, delivered_at, read_at)
       select tenant_id, uuidv7(at - now()), ticket_id, contact_id, instance_id, direction, 'text',
         jsonb_build_object('type', 'text', 'text', ${text}[1 + (seq + n) % 8]),
         case when direction = 'inbound' then 'received' else 'read' end, 'SEED' || row_number() over (order by at), seq, at, at,
         case when direction = 'outbound' then at + interval '1 second' end, case when direction = 'outbound' then at + interval '5 seconds' end
       from (
         select t.tenant_id, t.id as ticket_id, t.contact_id, t.instance_id, t.n, seq,
           case when seq % 2 = 1 then 'inbound' else 'outbound' end as direction, t.at - (t.messages - seq) * interval '47 seconds' as at
         from bench_tickets t, generate_series(1, t.messages) seq
       ) m order by at`,
    );
    await client.query('set session_replication_role = origin');
    await client.query('vacuum (analyze) contacts, contact_identities, tickets, messages');
    await client.query('checkpoint');
    const { rows: long } = await client.query(
      `select id, last_activity_at, message_count from tickets where tenant_id = $1 order by last_activity_at desc, id desc limit $2`,
      [measuredTenantId, size.longConversations + 1],
    );
    const { rows: deep } = await client.query(
      `select id, last_activity_at from tickets where tenant_id = $1 order by last_activity_at desc, id desc offset $2 limit 1`,
      [measuredTenantId, (size.deepPage - 1) * 50 - 1],
    );
    const { rows: early } = await client.query(
      `select id, created_at from messages where tenant_id = $1 and ticket_id = $2 order by created_at, id offset 60 limit 1`,
      [measuredTenantId, long[0].id],
    );
    return {
      tenants: size.tenants,
      contacts: size.contacts,
      tickets,
      messages,
      deepConversation: long[0].id,
      longConversations: long.slice(1).map(({ id }) => id),
      /** Sort key of the last row before the deep page of the list, and before the last page of the deep conversation. */
      deepListKey: [deep[0].last_activity_at.toISOString(), deep[0].id],
      deepMessageKey: [early[0].created_at.toISOString(), early[0].id],
    };
  } finally {
    await client.end();
  }
};

export const newSecret = () => `${randomUUID()}${randomUUID()}`;
