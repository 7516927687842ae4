/** A program that runs JavaScript. */
export interface Runtime {
  readonly name: 'node' | 'bun' | 'deno' | 'workerd';
  /** The package of npm that brings it, pinned, and where below `node_modules` its program lies; none for the Node that runs this. */
  readonly source?: { readonly version: string; readonly scope: string; readonly program: string };
  /** What the program is told, to run a bundled suite. */
  readonly parameters: (files: SuiteFiles) => readonly string[];
}

/** The suite as each kind of runtime takes it. */
export interface SuiteFiles {
  /** A module that runs it when it is loaded. */
  readonly module: string;
  /** A configuration of workerd for one whose `test` runs it. */
  readonly worker: string;
}

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
];
