import { expect } from 'chai';
import fc from 'fast-check';
import { allocateFairly } from './fair-allocation.js';

describe('allocateFairly', () => {
  it('follows weights and caps', () => {
    const agent = { cap: null, open: 0 };
    const { order, counts, unassigned } = allocateFairly(
      [
        { ...agent, id: 'a', weight: '2' },
        { ...agent, id: 'b', weight: '1' },
        { id: 'c', weight: '1', cap: 1, open: 0 },
        { ...agent, id: 'd', weight: '0' },
      ],
      6,
    );

    expect(order).to.deep.equal(['a', 'a', 'b', 'c', 'a', 'a']);
    expect([counts, unassigned]).to.deep.equal([{ a: 4, b: 1, c: 1, d: 0 }, 0]);
  });

  it('keeps leads queued when everyone is full', () => {
    expect(allocateFairly([{ id: 'a', weight: '1', cap: 1, open: 1 }], 2)).to.deep.equal({
      order: [null, null],
      counts: { a: 0 },
      unassigned: 2,
    });
  });

  it('stays fair: nobody passes a cap, and nobody waits while another with more gets a lead', () => {
    const agents = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        weight: fc.integer({ min: 1, max: 5 }).map(String),
        cap: fc.option(fc.integer({ min: 0, max: 20 })),
        open: fc.integer({ min: 0, max: 10 }),
      }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(agents, fc.integer({ min: 0, max: 30 }), (list, leads) => {
        const { order, counts, unassigned } = allocateFairly(list, leads);
        const states = list.map((agent) => ({ ...agent, total: agent.open + (counts[agent.id] ?? 0), given: counts[agent.id] ?? 0 }));

        expect(states.reduce((total, { given }) => total + given, unassigned)).to.equal(leads);
        expect(order).to.have.length(leads);
        expect(states.every(({ cap, total, given }) => given === 0 || cap === null || total <= cap)).to.equal(true);
        const waiting = states.filter(({ cap, total }) => cap === null || total < cap);
        // The last lead of anyone cost at most what the next one of everybody below the cap costs.
        const isFair = states
          .filter(({ given }) => given > 0)
          .every(({ total, weight }) => waiting.every((other) => total * Number(other.weight) <= (other.total + 1) * Number(weight)));
        expect(isFair).to.equal(true);
        if (unassigned > 0) expect(waiting).to.deep.equal([]);
      }),
      { numRuns: 10_000 },
    );
  }).timeout(120_000);
});
