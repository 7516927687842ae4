/** `npm test`: types, unit tests and integration tests on real servers. Ends with the line `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCommand } from './ensure-commands.mjs';
import { integrationFiles, lastFiles } from './integration-files.mjs';
import { runIntegrationFiles } from './integration-pool.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const run = (command, parameters, env = {}, shown = undefined) =>
  new Promise((resolve) => {
    const stdio = shown === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, parameters, { stdio, env: { ...process.env, ...env } });
    child.stdout?.on('data', (chunk) => shown.push(chunk));
    child.stderr?.on('data', (chunk) => shown.push(chunk));
    child.once('error', () => resolve(127));
    child.once('close', (code) => resolve(code ?? 1));
  });

const programs = [
  ...(process.env.LEADENGINE_TEST_REDIS_URL === undefined ? [{ names: ['redis-server'], debian: 'redis-server' }] : []),
  ...(process.env.CHROME_PATH === undefined
    ? [{ names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], debian: 'chromium' }]
    : []),
];

const totals = { passed: 0, failed: 0 };
/** Said again at the end: what four processes say fills thousands of lines. */
const failures = [];
/** What each file of integration tests took, also of the processor of its own process. */
const durations = [];

const count = ({ passed, failed, failures: faults }) => {
  totals.passed += passed;
  totals.failed += failed;
  for (const { title: name, error } of faults) failures.push(`${name}\n${error}`);
};

/** A suite that crashes before it reports counts as one failure. What it says is kept in `shown`. */
const unitTests = async (shown) => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-report-'));
  const report = join(directory, 'report.json');
  try {
    const code = await run(
      process.execPath,
      ['scripts/mocha.mjs', 'unit', '--reporter', fileURLToPath(new URL('mocha-reporter.cjs', import.meta.url))],
      { LEADENGINE_TEST_REPORT: report },
      shown,
    );
    const counts = await readFile(report, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0, failures: [] }));
    count(counts);
    if (code !== 0 && counts.failed === 0) {
      totals.failed += 1;
      failures.push(`unit tests ended with ${String(code)} and reported no failure`);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

const integrationTests = (files, processes, env) =>
  runIntegrationFiles({
    files,
    processes,
    env,
    onFile({ file, ms, processorMs, output, ...counts }) {
      process.stdout.write(output);
      durations.push({ file, ms, processorMs });
      count(counts);
    },
  });

const title = (text) => console.log(`\n# ${text}`);

const check = async (text, command, parameters) => {
  const shown = [];
  const isGood = (await run(command, parameters, {}, shown)) === 0;
  title(text);
  process.stdout.write(Buffer.concat(shown));
  totals[isGood ? 'passed' : 'failed'] += 1;
  if (!isGood) failures.push(text);
};

const types = (...parameters) =>
  check(`types: tsc ${parameters.join(' ')}`, process.execPath, ['node_modules/typescript/bin/tsc', ...parameters]);

for (const program of programs) {
  const missing = ensureCommand(program);
  if (missing === undefined) continue;
  console.error(missing);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
await check('compile', process.execPath, ['scripts/compile.mjs']);
// Checking types keeps one processor busy, and unit tests read no compiled file.
const unitOutput = [];
await Promise.all([
  types('-b').then(() =>
    Promise.all([
      types('-p', 'tsconfig.tests.json'),
      types('-p', 'packages/sdk/tsconfig.scripts.json').then(() => types('-p', 'packages/cli/console')),
    ]),
  ),
  unitTests(unitOutput),
]);
title('unit tests');
process.stdout.write(Buffer.concat(unitOutput));

try {
  const { testServers } = await import('../packages/testing/dist/test-servers.js');
  const servers = await testServers(process.env);
  try {
    const env = { LEADENGINE_TEST_DATABASE_URL: servers.databaseUrl, LEADENGINE_TEST_REDIS_URL: servers.redisUrl };
    title('integration tests on PostgreSQL and Redis');
    // Each test app has a database and a prefix of its own, and most of the time is waiting: four processes keep two cores busy.
    await integrationTests(integrationFiles(), 4, env);
    await integrationTests(lastFiles, 1, env);
  } finally {
    await servers.stop();
  }
} catch (error) {
  failures.push(error instanceof Error ? error.stack : String(error));
  totals.failed += 1;
}

const seconds = (ms) => `${(ms / 1000).toFixed(1).padStart(6)} s`;
title('slowest files, and of it their own process at work');
for (const { file, ms, processorMs } of durations.sort((one, other) => other.ms - one.ms).slice(0, 15)) {
  console.log(`${seconds(ms)} ${seconds(processorMs)}  ${file}`);
}
if (failures.length > 0) {
  title('failures');
  for (const failure of failures) console.log(`- ${failure.split('\n').slice(0, 30).join('\n  ')}`);
}
if (process.env.LEADENGINE_TEST_TOTALS !== undefined) {
  await writeFile(process.env.LEADENGINE_TEST_TOTALS, JSON.stringify({ ...totals, failures }));
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
