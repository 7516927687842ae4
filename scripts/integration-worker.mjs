/** Runs the test files it is told by its parent, one after the other: what they have in common is loaded once. */
import Mocha from 'mocha';

/** A suite of its own per file, so that a file says what it did before the next begins. */
const runFile = async (file) => {
  const failures = [];
  const mocha = new Mocha({ timeout: 120_000, forbidOnly: true, color: true });
  mocha.addFile(file);
  const before = process.cpuUsage();
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      // A runner that stays passes what is rejected on to all others that stayed, and each of them again to all others.
      mocha.dispose();
      const { user, system } = process.cpuUsage(before);
      resolve({ passed: runner.stats.passes, failed: runner.stats.failures, failures, processorMs: (user + system) / 1000 });
    });
    runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) }));
  });
};

// Between two files nobody else listens.
process.on('unhandledRejection', (reason) => console.error('Rejected, and nobody has heard it:', reason));
process.on('message', ({ file }) => {
  runFile(file).then(
    (counts) => process.send(counts),
    (error) => process.send({ passed: 0, failed: 1, failures: [{ title: file, error: error.stack ?? String(error) }], processorMs: 0 }),
  );
});
process.once('disconnect', () => process.exit(0));
