import type { Logger } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import { startLoop, type WakeableLoop } from './wakeable-loop.js';

const turn = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('startLoop', () => {
  const lines: string[] = [];
  const write = (_fields: object, message: string): void => void lines.push(message);
  const log: Logger = { debug: write, info: write, warn: write, error: write, child: () => log };
  let loop: WakeableLoop | undefined;
  beforeEach(() => {
    lines.length = 0;
  });
  afterEach(() => loop?.stop());

  it('runs at once, and again when woken', async () => {
    let rounds = 0;
    loop = startLoop({ name: 'test', everyMs: 60_000, log, round: () => Promise.resolve(++rounds > 99) });
    await turn();
    expect(rounds).to.equal(1);
    loop.wake();
    loop.wake();
    await turn();
    expect(rounds).to.equal(2);
  });

  it('keeps a wake that comes during a round', async () => {
    let rounds = 0;
    const started: WakeableLoop = startLoop({
      name: 'test',
      everyMs: 60_000,
      log,
      async round() {
        if (++rounds === 1) {
          await turn();
          started.wake();
        }
        return false;
      },
    });
    loop = started;
    await turn(20);
    expect(rounds).to.equal(2);
  });

  it('goes on without a rest while there is more to do', async () => {
    let rounds = 0;
    loop = startLoop({ name: 'test', everyMs: 60_000, log, round: () => Promise.resolve(++rounds < 5) });
    await turn();
    expect(rounds).to.equal(5);
  });

  it('rests after a failure whatever wakes it, and logs a streak once', async () => {
    let rounds = 0;
    loop = startLoop({
      name: 'test',
      everyMs: 30,
      log,
      round: () => (++rounds <= 3 ? Promise.reject(new Error('away')) : Promise.resolve(false)),
    });
    for (let i = 0; i < 8; i++) {
      loop.wake();
      await turn(1);
    }
    expect(rounds).to.equal(1);
    await turn(140);
    expect(rounds).to.be.greaterThan(3);
    expect(lines).to.deep.equal(['a background round failed', 'a background loop works again']);
  });

  it('stops during a rest and after the round under way', async () => {
    let isRunning = false;
    loop = startLoop({
      name: 'test',
      everyMs: 60_000,
      log,
      async round() {
        isRunning = true;
        await turn(10);
        isRunning = false;
        return true;
      },
    });
    await turn();
    await loop.stop();
    expect(isRunning).to.equal(false);
  });
});
