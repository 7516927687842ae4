import { expect } from 'chai';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

describe('docs/guides/first-conversation.md', function () {
  this.timeout(180_000);
  let engine: GuideEngine;

  before(async () => {
    engine = await createGuideEngine();
  });
  after(() => engine.close());

  it('works as written, on the embedded default, and a second start reuses the data', async () => {
    const password = /password {2}(\S+)/.exec(await engine.start())?.[1] ?? '';
    const { printed, expected } = await engine.follow('first-conversation.md', password);
    expect(printed).to.contain(expected);

    expect(await engine.stop('SIGINT')).to.equal(0);
    expect(await engine.start()).to.contain('as printed by the first start');
  });
});
