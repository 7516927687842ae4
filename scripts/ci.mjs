/** Every gate in order. A gate that breaks counts as one failure, and the others still run. Ends with the line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const run = (command, parameters, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });

const totals = { passed: 0, failed: 0 };
const broken = [];

const timed = async (title, work) => {
  const started = performance.now();
  console.log(`\n## ${title}`);
  const isGood = await work();
  console.log(`## ${title}: ${isGood ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!isGood) broken.push(title);
};

const gate = (title, script, ...parameters) =>
  timed(title, async () => {
    const isGood = (await run('npm', ['run', '--silent', script, ...parameters])) === 0;
    totals[isGood ? 'passed' : 'failed'] += 1;
    return isGood;
  });

const tests = () =>
  timed('types and tests', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'leadengine-ci-'));
    const report = join(directory, 'totals.json');
    try {
      const code = await run(process.execPath, ['scripts/test.mjs'], { LEADENGINE_TEST_TOTALS: report });
      const counts = await readFile(report, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0 }));
      totals.passed += counts.passed;
      totals.failed += counts.failed;
      if (code !== 0 && counts.failed === 0) totals.failed += 1;
      return code === 0;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  });

await gate('format', 'format');
await gate('lint', 'lint');
await tests();
await gate('drift of OpenAPI document and SDK', 'drift');
await gate('parity with the earlier product', 'parity', '--', '--check');
await gate('doc snippets', 'snippets');
await gate('dead files and dependencies', 'knip');
await gate('circular imports', 'circular');
await gate('packages fit to publish', 'publint');
await gate('size', 'size');
// New advisories appear without a change here, so they warn only.
if ((await run('npm', ['audit', '--omit=dev', '--audit-level=high'])) !== 0) console.log('warning: npm audit has something to say');

if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`\n${String(totals.passed)} passed, ${String(totals.failed)} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
