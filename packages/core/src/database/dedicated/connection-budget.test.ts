import { EventEmitter } from 'node:events';
import { expect } from 'chai';
import type { Client } from 'pg';
import { createConnectionBudget, type ConnectionBudget } from './connection-budget.js';

/** As much of a connection as the budget uses. */
class FakeConnection extends EventEmitter {
  isEnded = false;

  constructor(readonly tenantId: string) {
    super();
  }

  end(): Promise<void> {
    this.isEnded = true;
    return Promise.resolve();
  }
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the budget of connections', () => {
  let opened: FakeConnection[];
  let budget: ConnectionBudget;

  const make = (parts: { readonly total?: number; readonly perTenant?: number; readonly idleMs?: number; readonly waitMs?: number } = {}) =>
    createConnectionBudget({
      total: 2,
      perTenant: 2,
      idleMs: 1000,
      waitMs: 1000,
      ...parts,
      open(tenantId) {
        const connection = new FakeConnection(tenantId);
        opened.push(connection);
        return Promise.resolve(connection as unknown as Client);
      },
    });
  const open = (): readonly string[] => opened.filter(({ isEnded }) => !isEnded).map(({ tenantId }) => tenantId);

  beforeEach(() => {
    opened = [];
    budget = make();
  });
  afterEach(() => budget.close());

  it('lends what rests before it opens another', async () => {
    const first = await budget.lend('a');
    first.release(false);
    const second = await budget.lend('a');
    expect(second.client).to.equal(first.client);
    expect(opened).to.have.length(1);
    second.release(false);
  });

  it('closes what has rested longest for a tenant that has none', async () => {
    const [a, b] = [await budget.lend('a'), await budget.lend('b')];
    b.release(false);
    a.release(false);
    const c = await budget.lend('c');
    expect(open()).to.deep.equal(['a', 'c']);
    expect(budget.size()).to.equal(2);
    c.release(false);
  });

  it('lets wait who comes when all are on loan, and never opens more', async () => {
    const [a, b] = [await budget.lend('a'), await budget.lend('b')];
    const waiting = Promise.all(
      ['c', 'd', 'e'].map(async (tenantId) => {
        const lent = await budget.lend(tenantId);
        expect(open().length).to.be.lessThan(3);
        await rest();
        lent.release(false);
      }),
    );
    await rest();
    expect(open()).to.deep.equal(['a', 'b']);
    a.release(false);
    b.release(false);
    await waiting;
    expect(budget.size()).to.equal(2);
  });

  it('gives one tenant no more than its share', async () => {
    budget = make({ total: 10, perTenant: 1 });
    const first = await budget.lend('a');
    let isServed = false;
    const second = budget.lend('a').then((lent) => {
      isServed = true;
      return lent;
    });
    await rest();
    expect(isServed).to.equal(false);
    first.release(false);
    (await second).release(false);
    expect(opened).to.have.length(1);
  });

  it('refuses who has waited too long, in words that mean a dependency is away', async () => {
    budget = make({ total: 1, waitMs: 10 });
    const first = await budget.lend('a');
    const error: unknown = await budget.lend('b').catch((fault: unknown) => fault);
    expect(String(error)).to.contain('timeout exceeded when trying to connect');
    first.release(false);
    (await budget.lend('b')).release(false);
  });

  it('keeps none for a tenant at rest', async () => {
    budget = make({ idleMs: 5 });
    (await budget.lend('a')).release(false);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([open(), budget.size()]).to.deep.equal([[], 0]);
  });

  it('lends nothing that broke or was dropped', async () => {
    const [broken, dropped] = [await budget.lend('a'), await budget.lend('b')];
    broken.release(true);
    budget.drop('b');
    expect(open()).to.deep.equal(['b']);
    dropped.release(false);
    await rest();
    expect([open(), budget.size()]).to.deep.equal([[], 0]);
    (await budget.lend('a')).release(false);
    opened.at(-1)?.emit('error', new Error('cut off'));
    await rest();
    expect(budget.size()).to.equal(0);
  });

  it('gives the place of a connection that could not be opened to the next', async () => {
    let isDown = true;
    const shaky = createConnectionBudget({
      total: 1,
      perTenant: 1,
      idleMs: 1000,
      waitMs: 1000,
      open: (tenantId) => (isDown ? Promise.reject(new Error('down')) : Promise.resolve(new FakeConnection(tenantId) as unknown as Client)),
    });
    const error: unknown = await shaky.lend('a').catch((fault: unknown) => fault);
    expect(String(error)).to.contain('down');
    isDown = false;
    (await shaky.lend('b')).release(false);
    await shaky.close();
  });
});
