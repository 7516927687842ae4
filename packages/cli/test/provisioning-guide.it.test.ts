import { expect } from 'chai';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

describe('docs/guides/provision-a-tenant.md', function () {
  this.timeout(180_000);
  let engine: GuideEngine;

  before(async () => {
    engine = await createGuideEngine();
  });
  after(() => engine.close());

  it('works as written: tenants are made with curl and with the SDK, proven, and ended', async () => {
    await engine.start();
    const { printed, expected } = await engine.follow('provision-a-tenant.md', '');
    for (const line of expected.trim().split('\n')) expect(printed).to.contain(line);
  });
});
