import { expect } from 'chai';
import { findRuntime } from './faults/find-runtime.js';
import { runInRuntime, versionOf } from './faults/run-in-runtime.js';
import { runtimes } from './faults/runtimes.js';

describe('the client on a faulty line, in every runtime of this machine', function () {
  this.timeout(180_000);

  for (const runtime of runtimes) {
    it(`keeps its word in ${runtime.name}`, async function () {
      const program = await findRuntime(runtime);
      if (program === undefined) {
        console.log(`    There is no ${runtime.name} here: npm run sdk:runtimes -- ${runtime.name} fetches one.`);
        return this.skip();
      }
      const { findings, output } = await runInRuntime(runtime, program);
      expect(findings, `${await versionOf(program)}: ${output.slice(-2000)}`).to.deep.equal([]);
    });
  }
});
