/** Every gate in order. A gate that breaks counts as one failure, and the others still run. Ends with the line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** With `shown`, what it says is kept there: of two that run at once one is shown after the other. */
const run = (command, parameters, { env = {}, shown } = {}) =>
  new Promise((resolve) => {
    const stdio = shown === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, parameters, { stdio, env: { ...process.env, ...env } });
    child.stdout?.on('data', (chunk) => shown.push(chunk));
    child.stderr?.on('data', (chunk) => shown.push(chunk));
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });

const totals = { passed: 0, failed: 0 };
const broken = [];
/** Of single tests, said again at the end. */
const failures = [];

const timed = async (title, work, shown = []) => {
  const started = performance.now();
  const isGood = await work();
  console.log(`\n## ${title}`);
  process.stdout.write(Buffer.concat(shown));
  console.log(`## ${title}: ${isGood ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!isGood) broken.push(title);
};

const gate = (title, script, ...parameters) => {
  const shown = [];
  return timed(
    title,
    async () => {
      const isGood = (await run('npm', ['run', '--silent', script, ...parameters], { shown })) === 0;
      totals[isGood ? 'passed' : 'failed'] += 1;
      return isGood;
    },
    shown,
  );
};

const tests = () =>
  timed('types and tests', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'leadengine-ci-'));
    const report = join(directory, 'totals.json');
    try {
      const code = await run(process.execPath, ['scripts/test.mjs'], { env: { LEADENGINE_TEST_TOTALS: report } });
      const counts = await readFile(report, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0, failures: [] }));
      failures.push(...counts.failures);
      totals.passed += counts.passed;
      totals.failed += counts.failed;
      if (code !== 0 && counts.failed === 0) totals.failed += 1;
      return code === 0;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });

const inTurn = async (...gates) => {
  for (const each of gates) await gate(...each);
};

// The compiler needs one core for minutes.
await Promise.all([tests(), inTurn(['format', 'format'], ['lint', 'lint'])]);
await gate('drift of OpenAPI document and SDK', 'drift');
await Promise.all([
  inTurn(
    ['parity with the earlier product', 'parity', '--', '--check'],
    ['doc snippets', 'snippets'],
    ['dead files and dependencies', 'knip'],
    ['circular imports', 'circular'],
  ),
  inTurn(['packages fit to publish', 'publint'], ['size', 'size']),
]);
// New advisories appear without a change here, so they warn only.
if ((await run('npm', ['audit', '--omit=dev', '--audit-level=high'])) !== 0) console.log('warning: npm audit has something to say');

for (const failure of failures) console.log(`\nfailed: ${failure.split('\n').slice(0, 30).join('\n  ')}`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`\n${String(totals.passed)} passed, ${String(totals.failed)} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
