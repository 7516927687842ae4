/** Mocha's usual output, and the counts in a file for the runner. */
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const report = process.env.LEADENGINE_TEST_REPORT;
      if (report !== undefined) writeFileSync(report, JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures }));
    });
  }
};
