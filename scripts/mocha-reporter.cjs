/** Mocha's usual output, and the counts and the failures in a file for the runner. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
    runner.once('end', () => {
      const report = process.env.LEADENGINE_TEST_REPORT;
      if (report === undefined) return;
      writeFileSync(report, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures, failures }));
    });
  }
};
