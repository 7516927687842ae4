import { expect } from 'chai';
import { startFaultyBackend, type FaultyBackend } from '../test/faults/backend.js';
import { faultFindings } from '../test/faults/findings.js';
import { runFaultSuite, suiteSize } from '../test/faults/suite.js';

describe('the client on a faulty line', function () {
  this.timeout(60_000);
  let backend: FaultyBackend;

  before(async () => {
    backend = await startFaultyBackend({ events: suiteSize.events });
  });
  after(() => backend.close());

  it('has each of 100 effects once through 30 % of faults, and each of 10,000 events once and in order', async () => {
    const report = await runFaultSuite(backend.url, suiteSize);
    expect(faultFindings(report, backend, suiteSize)).to.deep.equal([]);
    expect(faultFindings({ ...report, isInOrder: false }, backend, suiteSize)).to.deep.equal(['events came twice or out of order']);
  });
});
