import { expect } from 'chai';
import { startFaultyBackend, type FaultyBackend } from '../test/faults/backend.js';
import { runFaultSuite, suiteRetries } from '../test/faults/suite.js';

describe('the client on a faulty line', function () {
  this.timeout(60_000);
  const wanted = { posts: 100, events: 10_000 };
  let backend: FaultyBackend;

  before(async () => {
    backend = await startFaultyBackend({ events: wanted.events });
  });
  after(() => backend.close());

  it('has each of 100 effects once through 30 % of faults, and each of 10,000 events once and in order', async () => {
    const report = await runFaultSuite(backend.url, wanted);
    expect(report).to.deep.equal({ created: 100, events: 10_000, isInOrder: true });
    expect([...backend.effects.values()]).to.deep.equal(Array.from({ length: 100 }, () => 1));
    const attempts = [...backend.attempts.values()];
    const total = attempts.reduce((sum, count) => sum + count, 0);
    expect(backend.faults() / total).to.be.within(0.2, 0.4);
    expect(Math.max(...attempts)).to.be.at.most(suiteRetries + 1);
    expect(backend.connections()).to.be.at.least(10_000 / 38);
  });
});
