import { expect } from 'chai';
import fc from 'fast-check';
import { distribute } from './distribute.js';

const agent = (id: string, weight: number, cap: number | null = null, open = 0) => ({ id, weight: String(weight), cap, open });
const leads = (count: number, lastOwnerId: string | null = null) =>
  Array.from({ length: count }, (_, n) => ({ id: String(n), lastOwnerId }));
const counts = (given: readonly { readonly ownerId: string }[]) =>
  given.reduce<Record<string, number>>((all, { ownerId }) => ({ ...all, [ownerId]: (all[ownerId] ?? 0) + 1 }), {});

describe('distribute', () => {
  it('gives equal shares whatever the weights, or shares by weight', () => {
    const agents = [agent('a', 1), agent('b', 3)];
    expect(counts(distribute(leads(8), agents, 'fair'))).to.deep.equal({ a: 4, b: 4 });
    expect(counts(distribute(leads(8), agents, 'weighted'))).to.deep.equal({ a: 2, b: 6 });
  });

  it('gives people to whom had them before, up to the cap, and counts that for the rest', () => {
    const known = leads(3, 'a');
    const given = distribute([...known, ...leads(3)], [agent('a', 1, 2), agent('b', 1)], 'owner_first');
    expect(given.filter(({ reason }) => reason === 'had the person before').map(({ ownerId }) => ownerId)).to.deep.equal(['a', 'a']);
    expect(counts(given)).to.deep.equal({ a: 2, b: 4 });
  });

  it('leaves whom nobody can take', () => {
    expect(distribute(leads(5), [agent('a', 1, 3, 1)], 'fair')).to.have.length(2);
    expect(distribute(leads(5), [], 'fair')).to.deep.equal([]);
  });

  it('comes within one of the share by weight, and never goes beyond a cap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), cap: fc.option(fc.integer({ min: 0, max: 30 })) }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 0, max: 120 }),
        (agents, count) => {
          const named = agents.map(({ weight, cap }, at) => agent(`u${String(at)}`, weight, cap));
          const got = counts(distribute(leads(count), named, 'weighted'));
          const total = agents.reduce((sum, { weight }) => sum + weight, 0);
          for (const [at, { id, cap }] of named.entries()) {
            const weight = agents[at]?.weight ?? 0;
            const own = got[id] ?? 0;
            if (cap !== null) expect(own).to.be.at.most(cap);
            else if (agents.every((each) => each.cap === null))
              expect(Math.abs(own - (count * weight) / total)).to.be.at.most(agents.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
