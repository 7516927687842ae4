import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient, type LeadEngineClient, type Message } from '@leadengine/sdk';
import type { WebhookEvent } from '@leadengine/sdk/webhooks';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { expect } from 'chai';
import { announceOrder } from '../src/announce-order.js';
import { followAnswers } from '../src/follow-answers.js';
import { cursorInFile } from '../src/kept-cursor.js';
import { createWebhookReceiver } from '../src/webhook-receiver.js';

const rosa = { id: '1042', customerName: 'Rosa Lima', customerPhone: '+5511900000042' };

describe("the partner's backend", function () {
  this.timeout(120_000);
  let app: TestApp;
  let admin: LeadEngineClient;
  /** What the partner has: an API key, and nothing else of the tenant. */
  let partner: LeadEngineClient;
  let key: string;
  let instanceId: string;
  let directory: string;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-partner-'));
    app = await createTestApp({
      plugins: [whatsappPlugin],
      env: { LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true', LEADENGINE_WEBHOOKS_FIRST_RETRY_MS: '100' },
    });
    admin = app.client(app.admin);
    ({ id: instanceId } = await admin.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' }));
    await admin.whatsapp.connectInstance({ id: instanceId });
    ({ key } = await admin.apiKeys.create({
      name: 'partner',
      scopes: ['contacts:write', 'tickets:write', 'tickets:read', 'messages:send', 'messages:read', 'events:read'],
    }));
    partner = createClient({ baseUrl: app.url, token: key });
  });
  after(async () => {
    await app?.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const says = (text: string, from = rosa.customerPhone) =>
    admin.whatsappSandbox.write({ id: instanceId }, { from, displayName: 'Rosa Lima', text });

  it('tells a customer once, however often it tries', async () => {
    const first = await announceOrder(partner, instanceId, rosa);
    const again = await announceOrder(partner, instanceId, rosa);
    expect(again.id).to.equal(first.id);
    const tickets = (await admin.tickets.list()).data;
    expect(tickets.map(({ contact }) => contact.name)).to.deep.equal(['Rosa Lima']);
    const { data } = await admin.messages.list({ id: first.ticketId });
    expect(data.map(({ content }) => content)).to.deep.equal([
      { type: 'text', text: 'Olá, Rosa Lima! O seu pedido 1042 saiu para entrega.' },
    ]);
  });

  it('finds the contact and the conversation that are there', async () => {
    const first = await announceOrder(partner, instanceId, { ...rosa, id: '1043' });
    const second = await announceOrder(partner, instanceId, { ...rosa, id: '1044' });
    expect(second.ticketId).to.equal(first.ticketId);
    expect((await admin.contacts.list()).data).to.have.length(1);
  });

  it('follows answers, and misses none while it is away', async () => {
    const cursor = cursorInFile(join(directory, 'cursor'));
    const taken: string[] = [];
    const follow = async (until: number): Promise<void> => {
      const stopping = new AbortController();
      const take = ({ content }: Message): Promise<void> => {
        taken.push(content.type === 'text' ? content.text : content.type);
        return Promise.resolve();
      };
      const following = followAnswers(partner, cursor, take, stopping.signal);
      await eventually(async () => (taken.length >= until ? true : undefined));
      stopping.abort();
      await following;
    };
    await cursor.write('0');
    await says('Obrigada!');
    await follow(1);
    await says('Chega hoje?');
    await says('Estou em casa até as seis.');
    await follow(3);
    expect(taken).to.deep.equal(['Obrigada!', 'Chega hoje?', 'Estou em casa até as seis.']);
  });

  describe('its webhooks', () => {
    const taken: WebhookEvent[] = [];
    const received: { readonly body: string; readonly headers: Readonly<Record<string, string>> }[] = [];
    const faults: unknown[] = [];
    let server: Server;
    let url: string;

    before(async () => {
      server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/leadengine`;
      const { secret } = await admin.webhooks.create({ url, types: ['message.received'] });
      const take = (event: WebhookEvent): void => {
        if (faults.length === 0) throw new Error('The database of the partner is away.');
        taken.push(event);
      };
      const receive = createWebhookReceiver(secret, take, (fault) => faults.push(fault));
      server.on('request', (request, response) => {
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
          const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
          received.push({ headers, body: Buffer.concat(chunks).toString() });
        });
        receive(request, response);
      });
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });

    const send = ({ body, headers }: (typeof received)[number]) => fetch(url, { method: 'POST', body, headers });

    it('come again until they are taken, and are taken once', async () => {
      await says('Pode deixar na portaria.');
      const event = await eventually(async () => taken[0]);
      expect(event.type === 'message.received' && event.data.content).to.deep.equal({ type: 'text', text: 'Pode deixar na portaria.' });
      expect([received.length, faults.length]).to.deep.equal([2, 1]);
      expect((await send(received[1]!)).status).to.equal(204);
      expect(taken).to.have.length(1);
    });

    it('are refused when the engine did not send them', async () => {
      const [first] = received;
      expect((await send({ ...first!, body: first!.body.replace('portaria', 'lixeira') })).status).to.equal(400);
      expect((await send({ ...first!, headers: {} })).status).to.equal(400);
      expect(taken).to.have.length(1);
    });
  });

  it('runs with one command and ends on Ctrl-C', async () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    // As after a restart, so that no answer is too early for it.
    await cursorInFile(join(directory, 'partner-node.cursor')).write('0');
    const child = spawn(process.execPath, [main, '2001', 'Ana Reis', '+5511900000043'], {
      cwd: directory,
      env: { ...process.env, ENGINE_URL: app.url, LEADENGINE_API_KEY: key, LEADENGINE_INSTANCE_ID: instanceId, WEBHOOK_SECRET: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
    try {
      await eventually(async () => (shown.includes('> Olá, Ana Reis! O seu pedido 2001') ? true : undefined));
      await says('Que bom!', '+5511900000043');
      await eventually(async () => (shown.includes('< Que bom!') ? true : undefined));
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).to.deep.equal([0, null]);
  });
});
