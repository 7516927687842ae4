import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineEvent, definePlugin, type Transaction } from '@leadengine/plugin-kit';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createClient, type SubscriptionState } from '@leadengine/sdk';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Type } from 'typebox';
import { asOwner } from './kernel-fixture.js';
import type { InboundOrder } from './inbound-child.js';

const Counted = defineEvent({
  name: 'storm.counted',
  version: 1,
  summary: 'Something was counted',
  payload: Type.Object({ n: Type.Integer() }, { additionalProperties: false }),
});

const stormPlugin = definePlugin({ name: 'storm', contract: 1, events: [Counted], setup: () => ({}) });

/** Stands between client and engine and cuts the connection each time so many bytes went through. */
const createCutter = async (
  target: string,
  bytesPerCut: number,
): Promise<{ readonly url: string; readonly cuts: () => number; close(): void }> => {
  const { hostname, port } = new URL(target);
  let cuts = 0;
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const engine = connect(Number(port), hostname);
    let passed = 0;
    const cut = (): void => {
      client.destroy();
      engine.destroy();
    };
    for (const socket of [client, engine]) {
      sockets.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    client.pipe(engine);
    engine.on('data', (chunk: Buffer) => {
      passed += chunk.byteLength;
      client.write(chunk.subarray(0, Math.max(0, chunk.byteLength - Math.max(0, passed - bytesPerCut))));
      if (passed < bytesPerCut) return;
      cuts += 1;
      cut();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    cuts: () => cuts,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};

describe('under load', function () {
  this.timeout(120_000);
  let app: TestApp;

  before(async () => {
    app = await createTestApp({ plugins: [whatsappPlugin, stormPlugin] });
  });
  after(() => app.stop());

  const emit = (work: (tx: Transaction) => void): Promise<void> =>
    app.app.database.unitOfWork.run(app.scope(app.admin.tenant.id), (tx) => {
      work(tx);
      return Promise.resolve();
    });

  it('makes one contact, one ticket and 200 messages in order of 200 first messages that come at once over 4 processes', async () => {
    const client = app.client(app.admin);
    const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
    const env = { ...process.env, ...app.env, LEADENGINE_LOG_LEVEL: 'error' };
    const children: ChildProcess[] = [];
    const ends: Promise<unknown>[] = [];
    try {
      for (let index = 0; index < 4; index += 1) {
        const child = fork(fileURLToPath(new URL('inbound-child.ts', import.meta.url)), {
          env,
          execArgv: ['--import=tsx'],
        });
        children.push(child);
        ends.push(once(child, 'exit'));
      }
      await Promise.all(children.map((child) => once(child, 'message')));
      const outcomes = await Promise.all(
        children.map(async (child, index) => {
          const answer = once(child, 'message');
          const order: InboundOrder = {
            tenantId: app.admin.tenant.id,
            instanceId: instance.id,
            name: `process ${String(index)}`,
            spellings: ['+5511987654321', '+551187654321'],
            count: 50,
          };
          child.send(order);
          const [kinds] = (await Promise.race([answer, ends[index]])) as [string[]];
          return kinds;
        }),
      );
      await Promise.all(ends);

      expect(outcomes.flat()).to.deep.equal(Array.from({ length: 200 }, () => 'stored'));
    } finally {
      for (const child of children) child.kill('SIGKILL');
    }

    const contacts = await client.contacts.list().toArray({ limit: 10 });
    const tickets = await client.tickets.list().toArray({ limit: 10 });
    expect(contacts.map(({ phone }) => phone)).to.deep.equal(['+5511987654321']);
    expect(tickets).to.have.length(1);
    expect(tickets[0]).to.include({ messageCount: 200, inboundCount: 200 });
    const messages = (await client.messages.list({ id: tickets[0]?.id ?? '' }).toArray({ limit: 300 })).reverse();
    expect(new Set(messages.map(({ providerMessageId }) => providerMessageId)).size).to.equal(200);
    const times = messages.map(({ createdAt }) => createdAt);
    expect(times).to.deep.equal([...new Set(times)].sort());
    // Followers hear of them in the very same order.
    const logged = await eventually(async () => {
      const rows = await asOwner<{ id: string }>(
        app.databaseUrl,
        `select data ->> 'id' as id from event_log where tenant_id = $1 and type = 'message.received' order by cursor`,
        [app.admin.tenant.id],
      );
      return rows.length === 200 ? rows : undefined;
    });
    expect(logged.map(({ id }) => id)).to.deep.equal(messages.map(({ id }) => id));
  });

  it('gives a client that is cut 100 times while 10,000 events flow each event once and in order', async () => {
    const wanted = 10_000;
    const cutter = await createCutter(app.url, 30_000);
    const stop = new AbortController();
    const seen: number[] = [];
    const states: SubscriptionState[] = [];
    try {
      const client = createClient({ baseUrl: cutter.url, token: app.admin.token });
      const opened = new Promise<void>((resolve) => {
        const subscription = client.subscribe({
          types: ['storm.counted' as never],
          signal: stop.signal,
          reconnectMs: 5,
          onState: (state) => {
            states.push(state);
            if (state === 'open') resolve();
          },
        });
        void (async () => {
          for await (const event of subscription) {
            seen.push((event as unknown as { readonly data: { readonly n: number } }).data.n);
            if (seen.length === wanted) stop.abort();
          }
        })();
      });
      await opened;
      for (let first = 1; first <= wanted; first += 50) {
        await emit((tx) => {
          for (let n = first; n < first + 50; n += 1) tx.emit(Counted, { n });
        });
      }
      await eventually(async () => (seen.length >= wanted ? true : undefined), 60_000);
    } finally {
      stop.abort();
      cutter.close();
    }

    expect(seen).to.deep.equal(Array.from({ length: wanted }, (_, index) => index + 1));
    expect(cutter.cuts()).to.be.at.least(100);
    expect(states).not.to.include('gap');
  });

  it('tells a client that slept too long to load the state again, and goes on with it from there', async () => {
    const { token, tenant } = app.admin;
    await emit((tx) => void tx.emit(Counted, { n: 1 }));
    const cursorOf = async (): Promise<number> => {
      const [row] = await asOwner<{ cursor: number }>(
        app.databaseUrl,
        'select max(cursor)::int as cursor from event_log where tenant_id = $1',
        [tenant.id],
      );
      return row?.cursor ?? 0;
    };
    const slept = String((await cursorOf()) - 10);
    await asOwner(app.databaseUrl, 'delete from event_log where tenant_id = $1', [tenant.id]);

    const refused = await app.request('GET', `/v1/events?after=${slept}`, { token });
    const states: SubscriptionState[] = [];
    const stop = new AbortController();
    const following = (async () => {
      const subscription = app.client(app.admin).subscribe({
        types: ['storm.counted' as never],
        after: slept,
        signal: stop.signal,
        reconnectMs: 5,
        onState: (state) => void states.push(state),
      });
      for await (const event of subscription) return (event as unknown as { readonly data: { readonly n: number } }).data.n;
      return undefined;
    })();
    await eventually(async () => (states.includes('open') ? true : undefined));
    await emit((tx) => void tx.emit(Counted, { n: 77 }));

    expect(refused.body).to.include({ status: 410, code: 'events.cursor_expired' });
    expect(await following).to.equal(77);
    expect(states.slice(0, 3)).to.deep.equal(['connecting', 'waiting', 'gap']);
    stop.abort();
  });
});
