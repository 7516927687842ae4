import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually, rejection, type TestApp, type TestUser } from '@leadengine/testing';
import { expect } from 'chai';
import { png, sha256Of } from './media-fixture.js';

describe('media of messages', function () {
  this.timeout(120_000);
  let app: TestApp;
  let user: TestUser;
  let instanceId: string;

  before(async () => {
    app = await createTestApp({
      plugins: [whatsappPlugin],
      env: {
        LEADENGINE_MEDIA_FETCH_DELAY_MS: '50',
        LEADENGINE_MEDIA_FETCH_ATTEMPTS: '5',
        LEADENGINE_WEBHOOKS_ALLOW_PRIVATE: 'true',
        LEADENGINE_WHATSAPP_SANDBOX_POLL_MS: '100',
      },
    });
    user = app.admin;
    const instance = await app.client(user).whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    instanceId = instance.id;
    await app.client(user).whatsapp.connectInstance({ id: instanceId });
  });
  after(() => app.stop());

  let phone = 10;
  const newPhone = (): string => `+55119000000${String((phone += 1))}`;

  const writes = async (from: string, message: Record<string, unknown>): Promise<void> => {
    const answer = await app.request('POST', `/v1/whatsapp/instances/${instanceId}/sandbox/messages`, {
      token: user.token,
      body: { from, displayName: `Cliente ${from}`, ...message },
    });
    expect(answer.status, JSON.stringify(answer.body)).to.be.lessThan(300);
  };

  const ticketOf = (from: string) =>
    eventually(async () => {
      const page = await app.client(user).tickets.list();
      return page.data.find(({ contact }) => contact.name === `Cliente ${from}`);
    });

  type Answer = Awaited<ReturnType<ReturnType<TestApp['client']>['messages']['get']>>;
  const mediaOf = (message: Answer) => ('media' in message.content ? message.content.media : undefined);

  const arrived = (ticketId: string, status: string) =>
    eventually(async () => {
      const [message] = (await app.client(user).messages.list({ id: ticketId })).data;
      return message !== undefined && mediaOf(message)?.status === status ? message : undefined;
    });

  it('of a customer is fetched into storage, and message.updated tells when it is there', async () => {
    const from = newPhone();
    await writes(from, {
      media: { kind: 'image', mimeType: 'image/png', sourceUrl: `data:image/png;base64,${png.toString('base64')}`, caption: 'Minha foto' },
    });
    const ticket = await ticketOf(from);

    const message = await arrived(ticket.id, 'stored');

    const media = mediaOf(message);
    expect(media).to.include({ mimeType: 'image/png', sizeBytes: png.length });
    const bytes = Buffer.from(await (await fetch(app.url + String(media?.url))).arrayBuffer());
    expect(bytes).to.deep.equal(png);
    const { rows } = await eventsOf(message.id);
    expect(rows).to.deep.equal(['message.received pending', 'message.updated stored']);
  });

  const eventsOf = async (messageId: string): Promise<{ rows: string[] }> => {
    const { Client } = await import('pg');
    const database = new Client({ connectionString: app.databaseUrl });
    await database.connect();
    try {
      const { rows } = await database.query<{ name: string; payload: { content: { media: { status: string; url?: string } } } }>(
        `select name, payload from outbox where payload ->> 'id' = $1 order by seq`,
        [messageId],
      );
      for (const { payload } of rows) expect(payload.content.media.url).to.equal(undefined);
      return { rows: rows.map(({ name, payload }) => `${name} ${payload.content.media.status}`) };
    } finally {
      await database.end();
    }
  };

  it('of a simulated customer are small real files of each kind', async () => {
    for (const [kind, mimeType, sniffed] of [
      ['image', 'image/png', 'image/png'],
      ['sticker', 'image/webp', 'image/webp'],
      ['audio', 'audio/wav', 'audio/wav'],
      ['video', 'video/mp4', 'video/mp4'],
      ['document', 'application/pdf', 'application/pdf'],
    ]) {
      const from = newPhone();
      await writes(from, { media: { kind, mimeType } });
      const message = await arrived((await ticketOf(from)).id, 'stored');
      expect(mediaOf(message)?.mimeType).to.equal(sniffed);
    }
  });

  it('sends an uploaded file and has the network take its very bytes', async () => {
    const from = newPhone();
    await writes(from, { text: 'Oi' });
    const ticket = await ticketOf(from);
    const file = await app.client(user).media.upload({ fileName: 'proposta.png' }, new Blob([png], { type: 'image/png' }));

    const sent = await app.client(user).messages.send({ id: ticket.id }, { type: 'image', media: { mediaId: file.id }, caption: 'Segue' });

    expect(mediaOf(sent)).to.include({
      mediaId: file.id,
      status: 'stored',
      mimeType: 'image/png',
      fileName: 'proposta.png',
      sizeBytes: png.length,
    });
    await eventually(async () => ((await app.client(user).messages.get({ id: sent.id })).status === 'read' ? true : undefined));
    const read = await app.client(user).messages.get({ id: sent.id });
    const bytes = Buffer.from(await (await fetch(app.url + String(mediaOf(read)?.url))).arrayBuffer());
    expect(sha256Of(bytes)).to.equal(file.sha256);
  });

  it('refuses files that are not there, are not ours or cannot be sent so', async () => {
    const from = newPhone();
    await writes(from, { text: 'Oi' });
    const { id } = await ticketOf(from);
    const stranger = await app.addTenant();
    const foreign = await app.client(stranger).media.upload({}, new Blob([png], { type: 'image/png' }));
    const own = await app.client(user).media.upload({}, new Blob([png], { type: 'image/png' }));
    const send = (type: 'image' | 'audio', mediaId: string) =>
      rejection(app.client(user).messages.send({ id }, { type, media: { mediaId } }));

    expect(await send('image', foreign.id)).to.include({ status: 422, code: 'media.unknown' });
    expect(await send('image', '01900000-0000-7000-8000-000000000000')).to.include({ status: 422, code: 'media.unknown' });
    expect(await send('audio', own.id)).to.include({ status: 422, code: 'media.kind_mismatch' });
  });

  it('answers with a fresh link each time it is read', async () => {
    const from = newPhone();
    await writes(from, { media: { kind: 'image', mimeType: 'image/png' } });
    const ticket = await ticketOf(from);
    const message = await arrived(ticket.id, 'stored');
    const first = mediaOf(await app.client(user).messages.get({ id: message.id }));

    await new Promise((resolve) => setTimeout(resolve, 1100));

    const [listed] = (await app.client(user).messages.list({ id: ticket.id })).data;
    const second = listed === undefined ? undefined : mediaOf(listed);
    expect(second?.url).to.be.a('string').and.not.equal(first?.url);
    expect(Date.parse(String(second?.urlExpiresAt))).to.be.greaterThan(Date.parse(String(first?.urlExpiresAt)));
    expect((await fetch(app.url + String(second?.url))).status).to.equal(200);
  });

  describe('that lie elsewhere', () => {
    const answers: number[] = [];
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      const status = answers.shift() ?? 200;
      response.writeHead(status, { 'content-type': 'image/png' });
      response.end(status === 200 ? png : '');
    });
    let url: string;

    before(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/foto.png`;
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });

    /** The sandbox takes https only; what a channel hands in is its own affair. */
    const hear = async (from: string, sourceUrl: string): Promise<void> => {
      const { ChannelIngestion } = await import('@leadengine/plugin-kit');
      await app.app.service(ChannelIngestion).receive(app.scope(user.tenant.id), {
        channel: 'whatsapp',
        instanceId,
        providerEventId: createHash('sha1').update(from).digest('hex'),
        providerMessageId: from,
        from,
        displayName: `Cliente ${from}`,
        occurredAt: new Date(),
        content: {
          type: 'image',
          media: { mimeType: 'image/png', fileName: undefined, sizeBytes: undefined, sourceUrl },
          caption: undefined,
        },
        raw: {},
      });
    };

    it('are asked for again until they are there', async () => {
      const from = newPhone();
      answers.push(503, 404, 500);
      asked = 0;
      await hear(from, url);

      const message = await arrived((await ticketOf(from)).id, 'stored');

      expect(asked).to.equal(4);
      expect(mediaOf(message)?.sizeBytes).to.equal(png.length);
    });

    it('fail after the last attempt, and the message says so', async () => {
      const from = newPhone();
      answers.push(500, 500, 500, 500, 500);
      asked = 0;
      await hear(from, url);

      const message = await arrived((await ticketOf(from)).id, 'failed');

      expect(asked).to.equal(5);
      expect(mediaOf(message)?.url).to.equal(undefined);
      const file = await app.client(user).media.get({ id: String(mediaOf(message)?.mediaId) });
      expect(file).to.include({ status: 'failed', failure: 'The server of the file answered 500.', url: null });
    });
  });
});

describe('media that customers point into our network', function () {
  this.timeout(120_000);

  it('are not fetched', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const app = await createTestApp({ plugins: [whatsappPlugin] });
    const { token } = app.admin;
    const { body: instance } = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
      token,
      body: { name: 'L', engine: 'sandbox' },
    });
    await app.request('POST', `/v1/whatsapp/instances/${instance.id}/connect`, { token });
    const { port } = server.address() as AddressInfo;
    await app.request('POST', `/v1/whatsapp/instances/${instance.id}/sandbox/messages`, {
      token,
      body: {
        from: '+5511900000091',
        media: { kind: 'image', mimeType: 'image/png', sourceUrl: `https://127.0.0.1:${String(port)}/latest/meta-data` },
      },
    });

    const file = await eventually(async () => {
      const { data } = await app.client(app.admin).tickets.list();
      const ticket = data[0];
      if (ticket === undefined) return undefined;
      const [message] = (await app.client(app.admin).messages.list({ id: ticket.id })).data;
      const media = message !== undefined && 'media' in message.content ? message.content.media : undefined;
      return media?.status === 'failed' ? app.client(app.admin).media.get({ id: String(media.mediaId) }) : undefined;
    });

    expect(file).to.include({ status: 'failed', failure: 'The address is not a public one.' });
    expect(asked).to.equal(0);
    await app.stop();
    server.close();
  });
});
