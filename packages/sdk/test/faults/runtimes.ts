import { join } from 'node:path';

/** A program that runs JavaScript. */
export interface Runtime {
  readonly name: 'node' | 'bun' | 'deno' | 'workerd' | 'chromium' | 'firefox';
  /** The package of npm that brings it, pinned, and where below `node_modules` its program lies; none where the machine has to have it. */
  readonly source?: { readonly version: string; readonly scope: string; readonly program: string };
  /** What its program may be called in the path, where that is not its name, and what else names one; none for the Node that runs this. */
  readonly programs?: readonly string[];
  readonly variable?: string;
  /** A browser shows the page that runs the suite until it is stopped; other programs end when the suite does. */
  readonly isBrowser?: boolean;
  /** What the program is told, to run a bundled suite. */
  readonly parameters: (files: SuiteFiles) => readonly string[];
}

/** The suite as each kind of runtime takes it. */
export interface SuiteFiles {
  /** A module that runs it when it is loaded. */
  readonly module: string;
  /** A configuration of workerd for one whose `test` runs it. */
  readonly worker: string;
  /** Address of a page that runs it. */
  readonly page: string;
  /** Where a browser may keep what it wants to keep. */
  readonly directory: string;
}

/** They hold still, need no sandbox of their own as root, and ask nobody but the backend. */
const chromiumParameters = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

export const runtimes: readonly Runtime[] = [
  { name: 'node', parameters: ({ module }) => [module] },
  {
    name: 'bun',
    source: { version: '1.4.5', scope: '@oven', program: 'bin/bun' },
    parameters: ({ module }) => ['run', module],
  },
  {
    name: 'deno',
    source: { version: '2.9.6', scope: '@deno', program: 'deno' },
    parameters: ({ module }) => ['run', '--no-config', '--no-remote', '--allow-net=127.0.0.1', module],
  },
  {
    name: 'workerd',
    source: { version: '1.20261117.1', scope: '@cloudflare', program: 'bin/workerd' },
    parameters: ({ worker }) => ['test', worker],
  },
  {
    name: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    variable: 'CHROME_PATH',
    isBrowser: true,
    parameters: ({ page, directory }) => [...chromiumParameters, `--user-data-dir=${join(directory, 'chromium')}`, page],
  },
  {
    name: 'firefox',
    programs: ['firefox-esr', 'firefox'],
    variable: 'FIREFOX_PATH',
    isBrowser: true,
    parameters: ({ page, directory }) => ['--headless', '--no-remote', '--profile', join(directory, 'firefox'), page],
  },
];
