import { Contacts } from '@leadengine/core/contract';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { Client } from 'pg';
import { createInboundFixture, own, type InboundFixture } from './inbound-fixture.js';

const secrets = ['Rosa Segredo', '5511900000031', '880000000000031@lid', 'palavra-secreta'];

describe('what linked numbers keep of an erased person', function () {
  this.timeout(120_000);
  let fixture: InboundFixture;
  let database: Client;

  before(async () => {
    fixture = await createInboundFixture();
    database = new Client({ connectionString: fixture.app.databaseUrl });
    await database.connect();
  });
  after(async () => {
    await database.end();
    await fixture.app.stop();
  });

  const found = async (): Promise<string[]> => {
    const { rows: tables } = await database.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relname ~ '^whatsapp_' and c.relname !~ 'sandbox'`,
    );
    const places: string[] = [];
    for (const { name } of tables) {
      const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
      for (const secret of secrets) if (rows.some(({ row }) => row.includes(secret))) places.push(`${secret} in ${name}`);
    }
    return places;
  };

  it('is nothing: neither messages nor addresses, while others and the own number stay', async () => {
    const { app, scope, instanceId } = fixture;
    const rosa = { from: '880000000000031@lid', sender_pn: '5511900000031@s.whatsapp.net', notify: 'Rosa Segredo' };
    await fixture.arrive(rosa, { conversation: 'palavra-secreta' });
    await fixture.arrive(
      { from: own.pn?.replace('@', ':0@') ?? '', recipient: '5511900000031@s.whatsapp.net' },
      { deviceSentMessage: { destinationJid: '5511900000031@s.whatsapp.net', message: { conversation: 'palavra-secreta' } } },
    );
    await fixture.arrive({ from: '77@lid', sender_pn: '5511911111111@s.whatsapp.net', notify: 'Ana' }, { conversation: 'oi' });
    await fixture.read();
    const contact = await fixture.unitOfWork.read(scope, (sql) =>
      app.app.service(Contacts).findByAddress(sql, 'whatsapp', '+5511900000031'),
    );
    const ticket = await eventually(async () => {
      const [row] = await fixture.rows<{ id: string }>(
        'select id from tickets where tenant_id = $1 and instance_id = $2 and contact_id = $3',
        [contact?.id ?? ''],
      );
      return row;
    });
    await app.request('POST', `/v1/tickets/${ticket.id}/messages`, {
      token: app.admin.token,
      body: { type: 'text', text: 'palavra-secreta' },
    });
    await database.query(
      `insert into whatsapp_outbox (tenant_id, id, instance_id, chat, provider_message_id, kind, priority, is_new_chat, jid, created_at, queued_at, updated_at)
       select tenant_id, gen_random_uuid(), $2, '+5511900000031', provider_message_id, 'send', 0, false, '5511900000031@s.whatsapp.net', now(), now(), now()
       from messages where tenant_id = $1 and ticket_id = $3 and direction = 'outbound'
       on conflict do nothing`,
      [scope.tenantId, instanceId, ticket.id],
    );
    await database.query(
      `insert into whatsapp_recipients (tenant_id, instance_id, address, jid, checked_at) values ($1, $2, '+5511900000031', '5511900000031@s.whatsapp.net', now())`,
      [scope.tenantId, instanceId],
    );
    await database.query(
      `insert into whatsapp_number_checks (tenant_id, id, instance_id, numbers, asked_at) values ($1, gen_random_uuid(), $2, '["+5511900000031"]', now())`,
      [scope.tenantId, instanceId],
    );
    expect(await found()).to.include.members([
      'Rosa Segredo in whatsapp_inbox',
      '5511900000031 in whatsapp_outbox',
      '880000000000031@lid in whatsapp_identities',
    ]);
    const kept = await app.request('GET', `/v1/contacts/${contact?.id ?? ''}/export`, { token: app.admin.token });
    expect(kept.body['whatsapp.addresses']).to.include.members(['880000000000031@lid', '5511900000031@s.whatsapp.net', '+5511900000031']);

    const { status } = await app.request('POST', `/v1/contacts/${contact?.id ?? ''}/erase`, { token: app.admin.token });
    expect(status).to.equal(200);
    expect(await found()).to.deep.equal([]);
    const left = await fixture.rows<{ lid: string }>('select lid from whatsapp_identities where tenant_id = $1 and instance_id = $2');
    expect(left).to.deep.include({ lid: '77@lid' });
    const messages = await fixture.rows('select from whatsapp_inbox where tenant_id = $1 and instance_id = $2');
    expect(messages).to.have.length(1);
  });
});
