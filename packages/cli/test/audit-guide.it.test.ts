import { expect } from 'chai';
import { createGuideEngine, type GuideEngine } from './guide-engine.js';

describe('docs/guides/audit.md', function () {
  this.timeout(180_000);
  let engine: GuideEngine;

  before(async () => {
    engine = await createGuideEngine();
  });
  after(() => engine.close());

  it('works as written: an export is checked without the engine, and a forged one is found out', async () => {
    const password = /password {2}(\S+)/.exec(await engine.start())?.[1] ?? '';
    const { printed, expected } = await engine.follow('audit.md', password);
    expect(printed).to.contain(expected);
    expect(printed).to.match(/leadengine\/[0-9a-f-]{36}\n\d+\n/);
  });
});
