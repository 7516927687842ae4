/**
 * Runs the fault suite in other runtimes against a backend in this process: `npm run runtimes -w @leadengine/sdk [-- bun deno workerd]`.
 * They are fetched when they are asked for, since together they are larger than everything else that `npm ci` installs.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { register } from 'tsx/esm/api';

register();
const { startFaultyBackend } = await import('../test/faults/backend.ts');
const packageDirectory = fileURLToPath(new URL('..', import.meta.url));
const wanted = { posts: 100, events: 10_000 };

/** How each runtime is started, by its npm package. */
const runtimes = {
  node: { command: (file) => [process.execPath, [file]] },
  bun: { command: (file) => npx('bun@1.4.5', 'bun', ['run', file]) },
  deno: { command: (file) => npx('deno@2.9.6', 'deno', ['run', '--allow-net', file]) },
  workerd: { command: (file, directory) => npx('workerd@1.20261117.1', 'workerd', ['test', join(directory, 'worker.capnp')]) },
};
const npx = (source, name, parameters) => ['npx', ['--yes', `--package=${source}`, '--', name, ...parameters]];

const bundle = async (directory, name, contents) => {
  const outfile = join(directory, name);
  await build({
    stdin: { contents, resolveDir: packageDirectory, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'error',
  });
  return outfile;
};

const worker = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-11-01")),
    (name = "internet", network = (allow = ["local"]))]
);
`;

const run = (command, parameters) =>
  new Promise((resolve) => {
    let text = '';
    const child = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.once('error', (error) => resolve(String(error)));
    child.once('close', () => resolve(text));
  });

const asked = process.argv.slice(2);
for (const name of asked.length === 0 ? Object.keys(runtimes) : asked) {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-runtimes-'));
  const backend = await startFaultyBackend({ events: wanted.events });
  try {
    const suite = `import { runFaultSuite } from './test/faults/suite.ts';
      const run = async () => console.log('REPORT ' + JSON.stringify(await runFaultSuite(${JSON.stringify(backend.url)}, ${JSON.stringify(wanted)})));`;
    const file = await bundle(directory, 'suite.mjs', `${suite} await run();`);
    await bundle(directory, 'worker.mjs', `${suite} export default { test: run };`);
    await writeFile(join(directory, 'worker.capnp'), worker);
    const started = performance.now();
    const text = await run(...runtimes[name].command(file, directory));
    const report = JSON.parse(/REPORT (\{.*\})/.exec(text)?.[1] ?? 'null');
    const effects = [...backend.effects.values()];
    const isGood =
      report?.created === wanted.posts &&
      report.events === wanted.events &&
      report.isInOrder &&
      effects.length === wanted.posts &&
      effects.every((count) => count === 1);
    console.log(
      `${isGood ? 'ok    ' : 'FAILED'} ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s ${JSON.stringify(report)}`,
    );
    if (!isGood) {
      process.exitCode = 1;
      console.error(text.slice(-2000));
    }
  } finally {
    await backend.close();
    await rm(directory, { recursive: true, force: true });
  }
}
