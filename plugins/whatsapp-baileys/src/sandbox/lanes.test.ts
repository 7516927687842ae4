import { expect } from 'chai';
import fc from 'fast-check';
import { eachLane, toLanes } from './lanes.js';

describe('lanes', () => {
  it('keep each item once and the order per key, however many run at once', async () => {
    const anyItem = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), pause: fc.integer({ min: 0, max: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(anyItem, { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (items, atOnce) => {
        const numbered = items.map((item, position) => ({ ...item, position }));
        const seen: typeof numbered = [];
        await eachLane(
          toLanes(numbered, ({ key }) => key),
          atOnce,
          async (lane) => {
            for (const item of lane) {
              for (let turn = 0; turn < item.pause; turn += 1) await Promise.resolve();
              seen.push(item);
            }
          },
        );
        for (const key of ['a', 'b', 'c', 'd'])
          expect(seen.filter((item) => item.key === key)).to.deep.equal(numbered.filter((item) => item.key === key));
      }),
    );
  });

  it('wait for what has started before they reject', async () => {
    const ended: string[] = [];
    const failure = await eachLane([['bad'], ['slow']], 2, async ([name]) => {
      if (name === 'bad') throw new Error('bad lane');
      await new Promise((resolve) => setTimeout(resolve, 10));
      ended.push(String(name));
    }).catch((error: unknown) => error);

    expect(failure).to.have.property('message', 'bad lane');
    expect(ended).to.deep.equal(['slow']);
  });
});
