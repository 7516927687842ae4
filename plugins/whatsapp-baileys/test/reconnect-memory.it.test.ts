import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { createHeldFixture, type HeldFixture } from './held-fixture.js';

/** The whole thousand takes minutes; a fraction of it shows a leak as well, a little less sharply. */
const isWhole = process.env['LEADENGINE_SLOW_TESTS'] !== undefined;
const rounds = isWhole ? 1_000 : 120;
/** Before it is measured the first time, all that is filled once is filled. */
const warmUp = isWhole ? 200 : 40;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a linked phone that reconnects without end', function () {
  this.timeout(isWhole ? 900_000 : 120_000);
  let engine: HeldFixture;

  before(async () => {
    engine = await createHeldFixture();
  });
  after(() => engine.close());

  it('ends each socket, keeps no listener of it, and needs no more memory', async () => {
    const shop = engine.simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
    const { device, holder } = await engine.link(shop);
    const { observations } = engine.simulator;
    const ended: WeakRef<object>[] = [];

    const heap = async (): Promise<number> => {
      // What the last sockets were still reading has come by then.
      for (let pass = 0; pass < 3; pass += 1) {
        await sleep(800);
        collect();
      }
      return process.memoryUsage().heapUsed;
    };

    const reconnect = async (): Promise<void> => {
      const mark = observations.latest;
      engine.simulator.break(device, 'tcpReset');
      await observations.until('online', (seen) => seen.device === device, { after: mark, timeoutMs: 20_000 });
      const old = holder.sessions.shift();
      if (old === undefined) throw new Error('There was no session before.');
      expect(old.signal.aborted).to.equal(true);
      expect(old.socket.ws.eventNames(), 'listeners on the old connection').to.deep.equal(['error']);
      ended.push(new WeakRef(old.socket));
      observations.clear();
    };

    for (let round = 0; round < warmUp; round += 1) await reconnect();
    const before = await heap();
    for (let round = warmUp; round < rounds; round += 1) await reconnect();
    const after = await heap();
    const alive = ended.filter((socket) => socket.deref() !== undefined).length;
    const growth = after / before - 1;
    console.log(
      `      ${String(rounds)} reconnects: heap ${(before / 1e6).toFixed(1)} to ${(after / 1e6).toFixed(1)} MB, ${String(alive)} old sockets alive`,
    );
    expect(alive, 'old sockets that something holds').to.be.below(20);
    expect(growth, 'growth of the heap').to.be.below(0.1);
    await holder.stop();
  });
});
