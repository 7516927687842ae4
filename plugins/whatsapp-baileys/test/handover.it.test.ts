import { setTimeout as sleep } from 'node:timers/promises';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { whatsappPlugin } from '../src/index.js';
import { createLinkedFixture, type LinkedFixture } from './linked-fixture.js';

describe('a deploy of the engine', function () {
  this.timeout(120_000);
  let engine: LinkedFixture;
  const processes: TestApp[] = [];

  before(async () => {
    engine = await createLinkedFixture({}, ['api', 'worker']);
  });
  after(async () => {
    for (const each of processes) await each.stop();
    await engine.close();
  });

  const startRunner = async (): Promise<TestApp> => {
    const started = await createTestApp({ plugins: [whatsappPlugin], env: engine.settings, roles: ['runner'], beside: engine.app });
    processes.push(started);
    return started;
  };
  const stop = async (runner: TestApp): Promise<void> => {
    processes.splice(processes.indexOf(runner), 1);
    await runner.stop();
  };

  it('moves linked phones to the next process within seconds, and loses and doubles nothing', async () => {
    const { simulator } = engine;
    const first = await startRunner();
    const shop = simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    const ana = simulator.user({ phoneNumber: '5511990000002', name: 'Ana' });
    const { id, device } = await engine.link(shop);
    const sent: string[] = [];
    let isSending = true;
    const sending = (async () => {
      while (isSending) {
        sent.push(await simulator.text(ana, device, `d${String(sent.length)}`));
        await sleep(20);
      }
    })();
    await sleep(300);
    await startRunner();
    const mark = simulator.observations.latest;
    const startedAt = performance.now();
    await stop(first);
    await simulator.observations.until('online', (seen) => seen.device === device, { after: mark });
    const gapMs = performance.now() - startedAt;
    await sleep(300);
    isSending = false;
    await sending;
    const rows = await eventually(async () => {
      const found = await engine.rows<{ id: string }>(
        `select stanza ->> 'id' as id from whatsapp_inbox where tenant_id = $1 and instance_id = $2 and kind = 'message' order by seq`,
        [engine.app.admin.tenant.id, id],
      );
      return found.length >= sent.length ? found : undefined;
    });
    expect(rows.map((row) => row.id)).to.deep.equal(sent);
    expect(gapMs).to.be.below(10_000);
    const { data } = await engine.call<{ data: { code: number | null }[] }>('GET', `/${id}/status/history`);
    expect(data.filter(({ code }) => code === 440)).to.deep.equal([]);
    await engine.reaches(id, 'online');
  });
});
