import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startFaultyBackend, type FaultyBackend } from './backend.js';
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

/** A Firefox that has just been unpacked asks its maker about many things. */
const firefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

const suiteOn = (baseUrl: string): string =>
  `import { runFaultSuite } from './suite.ts';
   const report = async () => 'REPORT ' + JSON.stringify(await runFaultSuite(${baseUrl}, ${JSON.stringify(suiteSize)}));`;

const bundleSuite = async (directory: string, backend: FaultyBackend): Promise<SuiteFiles> => {
  const suite = `${suiteOn(JSON.stringify(backend.url))} const run = async () => console.log(await report());`;
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
  const inPage = `${suiteOn('location.origin')} fetch('/report', { method: 'POST', body: await report().catch(String) });`;
  const script = await readFile(await bundle('page.mjs', inPage), 'utf8');
  backend.pages.set('/suite.js', { type: 'text/javascript', body: script });
  backend.pages.set('/suite', { type: 'text/html', body: '<!doctype html><script type="module" src="/suite.js"></script>' });
  await mkdir(join(directory, 'firefox'));
  const lines = Object.entries(firefoxPreferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(directory, 'firefox', 'user.js'), lines.join(''));
  return { module, worker, page: `${backend.url}/suite`, directory };
};

/** Runs a program to its end, or until it has said enough, and returns what it wrote, also when it fails. */
const outputOf = (program: string, parameters: readonly string[], home: string, enough?: Promise<string>): Promise<string> =>
  new Promise((resolve) => {
    // They keep nothing in the home of whoever runs this, and tell nobody that they ran.
    const env = { PATH: process.env['PATH'], HOME: home, NO_COLOR: '1', DO_NOT_TRACK: '1', DENO_NO_UPDATE_CHECK: '1' };
    const options = { cwd: home, env, timeout: limitMs, killSignal: 'SIGKILL' as const };
    let said = '';
    const child = execFile(program, parameters, options, (error, stdout, stderr) =>
      resolve(`${said}\n${stdout}\n${stderr}\n${error === null ? '' : error.message}`),
    );
    void enough?.then((text) => {
      said = text;
      child.kill('SIGTERM');
    });
  });

/** The fault suite in a program, against a backend in this process. */
export const runInRuntime = async (runtime: Runtime, program: string): Promise<RuntimeRun> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-runtime-'));
  const backend = await startFaultyBackend({ events: suiteSize.events });
  try {
    const files = await bundleSuite(directory, backend);
    const started = performance.now();
    const output = await outputOf(program, runtime.parameters(files), directory, runtime.isBrowser ? backend.report : undefined);
    const found = /REPORT (\{.*\})/.exec(output)?.[1];
    const report = found === undefined ? undefined : (JSON.parse(found) as FaultReport);
    return { findings: faultFindings(report, backend, suiteSize), seconds: (performance.now() - started) / 1000, output };
  } finally {
    await backend.close();
    // A browser's helpers write a moment longer than it lives.
    await rm(directory, { recursive: true, force: true, maxRetries: 20 });
  }
};

/** The version a program says it has. */
export const versionOf = async (program: string): Promise<string> =>
  /\d+(\.\d+)+|\d{4}-\d\d-\d\d/.exec(await outputOf(program, ['--version'], tmpdir()))?.[0] ?? 'of unknown version';
