import { expect } from 'chai';
import type { KernelDatabase } from '../src/database/create-database.js';
import { asOwner, createScratchDatabase, openDatabase, type ScratchDatabase } from './kernel-fixture.js';

describe('locks of a session', function () {
  this.timeout(120_000);
  let scratch: ScratchDatabase;
  let first: KernelDatabase;
  let second: KernelDatabase;

  before(async () => {
    scratch = await createScratchDatabase();
    [first, second] = [openDatabase(scratch.url), openDatabase(scratch.url)];
  });
  after(async () => {
    await Promise.all([first.close(), second.close()]);
    await scratch.drop();
  });

  it('are held by one at a time, also within a process, until they are released', async () => {
    const held = await first.locks.tryHold('a');
    expect(held).not.to.equal(undefined);
    expect(await first.locks.tryHold('a')).to.equal(undefined);
    expect(await second.locks.tryHold('a')).to.equal(undefined);
    const other = await second.locks.tryHold('b');
    expect(other).not.to.equal(undefined);
    await held?.release();
    const next = await second.locks.tryHold('a');
    expect(next?.signal.aborted).to.equal(false);
    await next?.release();
    await next?.release();
    await other?.release();
  });

  it('have one winner when many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => (number % 2 === 0 ? first : second).locks.tryHold('c')));
    const winners = answers.filter((lock) => lock !== undefined);
    expect(winners).to.have.length(1);
    await winners[0]?.release();
  });

  it('are free the moment their connection is gone, and their holder is told', async () => {
    const held = await first.locks.tryHold('d');
    const lost = new Promise((resolve) => held?.signal.addEventListener('abort', resolve));
    await asOwner(
      scratch.url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'leadengine_locks'`,
    );
    await lost;
    const next = await second.locks.tryHold('d');
    expect(next).not.to.equal(undefined);
    // What is released late is not the lock of whoever has it now.
    await held?.release();
    expect(await first.locks.tryHold('d')).to.equal(undefined);
    await next?.release();
    const again = await first.locks.tryHold('d');
    expect(again).not.to.equal(undefined);
    await again?.release();
  });
});
