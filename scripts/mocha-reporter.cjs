/** Mocha's usual output, and the counts, the failures and the time of each file in a file for the runner. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    const files = new Map();
    let startedAt = 0;
    runner.on('suite', (suite) => {
      if (suite.parent?.root === true) startedAt = Date.now();
    });
    runner.on('suite end', (suite) => {
      if (suite.parent?.root === true) files.set(suite.file, (files.get(suite.file) ?? 0) + Date.now() - startedAt);
    });
    runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
    runner.once('end', () => {
      const report = process.env.LEADENGINE_TEST_REPORT;
      if (report === undefined) return;
      writeFileSync(report, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures, failures, files: [...files] }));
    });
  }
};
