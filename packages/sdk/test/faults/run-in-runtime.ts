import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startFaultyBackend } from './backend.js';
import { faultFindings } from './findings.js';
import type { Runtime, SuiteFiles } from './runtimes.js';
import { suiteSize, type FaultReport } from './suite.js';

/** How the suite went in one runtime. */
export interface RuntimeRun {
  /** What is wrong; nothing when it is good. */
  readonly findings: readonly string[];
  readonly seconds: number;
  /** What the program wrote, for whoever looks for the reason. */
  readonly output: string;
}

/** A suite takes seconds; a runtime that says nothing for so long hangs. */
const limitMs = 120_000;

const workerConfiguration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-11-01")),
    (name = "internet", network = (allow = ["local"]))]
);
`;

const bundleSuite = async (directory: string, backendUrl: string): Promise<SuiteFiles> => {
  const suite = `import { runFaultSuite } from './suite.ts';
    const run = async () =>
      console.log('REPORT ' + JSON.stringify(await runFaultSuite(${JSON.stringify(backendUrl)}, ${JSON.stringify(suiteSize)})));`;
  const bundle = async (name: string, contents: string): Promise<string> => {
    const outfile = join(directory, name);
    await build({
      stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      target: 'es2022',
      logLevel: 'error',
    });
    return outfile;
  };
  const module = await bundle('suite.mjs', `${suite} await run();`);
  await bundle('worker.mjs', `${suite} export default { test: run };`);
  const worker = join(directory, 'worker.capnp');
  await writeFile(worker, workerConfiguration);
  return { module, worker };
};

/** Runs a program to its end and returns what it wrote, also when it fails. */
const outputOf = (program: string, parameters: readonly string[], home: string): Promise<string> =>
  new Promise((resolve) => {
    // They keep nothing in the home of whoever runs this, and tell nobody that they ran.
    const env = { PATH: process.env['PATH'], HOME: home, NO_COLOR: '1', DO_NOT_TRACK: '1', DENO_NO_UPDATE_CHECK: '1' };
    execFile(program, parameters, { cwd: home, env, timeout: limitMs, killSignal: 'SIGKILL' }, (error, stdout, stderr) =>
      resolve(`${stdout}\n${stderr}\n${error === null ? '' : error.message}`),
    );
  });

/** The fault suite in a program, against a backend in this process. */
export const runInRuntime = async (runtime: Runtime, program: string): Promise<RuntimeRun> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-runtime-'));
  const backend = await startFaultyBackend({ events: suiteSize.events });
  try {
    const files = await bundleSuite(directory, backend.url);
    const started = performance.now();
    const output = await outputOf(program, runtime.parameters(files), directory);
    const found = /REPORT (\{.*\})/.exec(output)?.[1];
    const report = found === undefined ? undefined : (JSON.parse(found) as FaultReport);
    return { findings: faultFindings(report, backend, suiteSize), seconds: (performance.now() - started) / 1000, output };
  } finally {
    await backend.close();
    await rm(directory, { recursive: true, force: true });
  }
};

/** The version a program says it has. */
export const versionOf = async (program: string): Promise<string> =>
  /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(await outputOf(program, ['--version'], tmpdir()))?.[0] ?? 'of unknown version';
