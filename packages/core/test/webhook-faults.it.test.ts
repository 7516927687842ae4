import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { asOwner } from './kernel-fixture.js';
import { createNotes, quickWebhooks } from './webhook-fixture.js';
import { startReceiver, type Receiver } from './webhook-receiver.js';

const childFile = fileURLToPath(new URL('webhook-child.ts', import.meta.url));
// Each life of the engine takes seconds; twenty of them run where time does not matter.
const kills = process.env['LEADENGINE_SLOW_TESTS'] === undefined ? 4 : 20;
const eventsPerLife = 100;
const conversations = 25;

describe('webhooks under SIGKILL', function () {
  this.timeout(600_000);
  const notes = createNotes();
  const children = new Set<ChildProcess>();
  let app: TestApp;
  let receiver: Receiver;

  before(async () => {
    receiver = await startReceiver();
    // Takes requests and stores events; only the children number and deliver them.
    app = await createTestApp({ plugins: [notes.plugin], backend: 'postgres', roles: ['api'], env: quickWebhooks });
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    await app.stop();
    await receiver.close();
  });

  const startEngine = async (): Promise<ChildProcess> => {
    const env = {
      ...quickWebhooks,
      DATABASE_URL: app.databaseUrl,
      LEADENGINE_JWT_SECRET: 'a secret of the tests, long enough for the engine',
      LEADENGINE_LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, ['--import=tsx', childFile, JSON.stringify(env)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.add(child);
    await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => {
        throw new Error('The engine ended before it was ready.');
      }),
    ]);
    return child;
  };

  const kill = async (child: ChildProcess): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    children.delete(child);
  };

  it('loses no event, keeps the order of each conversation and repeats only what was under way at a kill', async () => {
    receiver.answer = () => ({ delayMs: 3 + Math.floor(Math.random() * 12) });
    const { id } = await app.client(app.admin).webhooks.create({ url: receiver.url, types: ['sample.*'] });
    const sent: string[] = [];
    let elder = await startEngine();

    for (let life = 0; life < kills; life++) {
      const before = receiver.received.length;
      const events = Array.from({ length: eventsPerLife }, (_, index) => {
        const n = life * eventsPerLife + index;
        return { ticketId: String(n % conversations), n };
      });
      sent.push(...(await notes.emit(app, app.admin, events)));
      const [younger] = await Promise.all([
        startEngine(),
        eventually(() => Promise.resolve(receiver.received.length > before ? true : undefined), 60_000),
      ]);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      // So that there is something under way when it dies.
      sent.push(...(await notes.emit(app, app.admin, [{ ticketId: 'extra', n: life }])));
      await eventually(() => Promise.resolve(receiver.received.some(({ id: got }) => got === sent.at(-1)) ? true : undefined), 60_000);
      await kill(elder);
      elder = younger;
    }
    await eventually(
      () => Promise.resolve(new Set(receiver.accepted.map(({ id: got }) => got)).size === sent.length ? true : undefined),
      60_000,
    );
    await eventually(async () => {
      const [row] = await asOwner<{ open: boolean }>(
        app.databaseUrl,
        `select s.position < c.last or exists (select from webhook_deliveries d where d.webhook_id = s.id and d.status = 'pending') as open
         from webhook_subscriptions s join event_cursors c using (tenant_id) where s.id = $1`,
        [id],
      );
      return row?.open === false ? true : undefined;
    });

    // The next test looks at two engines of its own, and nothing else that delivers.
    await kill(elder);

    const ids = receiver.accepted.map(({ id: got }) => got);
    const repeats = ids.length - new Set(ids).size;
    expect(new Set(ids)).to.deep.equal(new Set(sent));
    expect(repeats, 'repeats').to.be.at.most(kills * 8);
    const inOrder = new Map<string, number>();
    for (const { event } of receiver.accepted) {
      const lane = String(event.data['ticketId']);
      const n = Number(event.data['n']);
      // A repeat follows the event itself, never a later one.
      expect(n, `conversation ${lane}`).to.be.at.least(inOrder.get(lane) ?? 0);
      inOrder.set(lane, n);
    }
    const rows = await asOwner<{ status: string; count: number }>(
      app.databaseUrl,
      'select status, count(*)::int as count from webhook_deliveries where webhook_id = $1 group by 1',
      [id],
    );
    expect(rows).to.deep.equal([{ status: 'delivered', count: sent.length }]);
  });

  const beside = (): Promise<TestApp> =>
    createTestApp({ plugins: [createNotes().plugin], backend: 'postgres', roles: ['worker', 'runner'], env: quickWebhooks, beside: app });

  /** Stops an engine in the middle of 400 events. Starting one keeps this process, and with it the receiver, busy for a while. */
  const handOver = async (successor: 'runs already' | 'starts later'): Promise<void> => {
    const endpoint = await startReceiver();
    endpoint.answer = () => ({ delayMs: 30 });
    const client = app.client(app.admin);
    const { id } = await client.webhooks.create({ url: endpoint.url, types: ['sample.*'] });
    const elder = await beside();
    let younger = successor === 'runs already' ? await beside() : undefined;
    const total = 400;
    await notes.emit(
      app,
      app.admin,
      Array.from({ length: total }, (_, n) => ({ ticketId: `handed over ${String(n % 40)}`, n })),
    );
    const reached = (count: number) => eventually(() => Promise.resolve(endpoint.accepted.length >= count ? true : undefined), 60_000);
    await reached(100);
    const before = endpoint.accepted.length;
    await elder.app.stop();
    // With nobody else there, what the stop let through is all.
    const after = younger === undefined ? endpoint.accepted.length : before;
    younger ??= await beside();
    await reached(total);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await client.webhooks.delete({ id });
    await younger.app.stop();
    await endpoint.close();

    expect(after).to.be.lessThan(total);
    expect(endpoint.received).to.have.length(total);
    expect(new Set(endpoint.received.map(({ id: got }) => got)).size).to.equal(total);
  };

  it('repeats nothing when an engine stops in good order and another one takes over', () => handOver('starts later'));

  it('repeats nothing when an engine stops in good order and one that runs already takes over', () => handOver('runs already'));
});
