import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const root = process.cwd();
const command = join(root, 'packages/cli/bin/leadengine.js');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** Resolves with what was printed once it holds `wanted`. */
const waitFor = (child: ChildProcess, wanted: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (wanted.test(text)) resolve(text);
    });
    child.once('exit', (code) => {
      reject(new Error(`The engine ended with ${String(code)}: ${text}`));
    });
  });

/** The engine as a guide has it: `leadengine start` in an empty directory, without any setting. */
export interface GuideEngine {
  /** Where it runs and the guide is followed. */
  readonly directory: string;
  /** Starts it and resolves with what it printed until it was ready. */
  start(env?: Readonly<Record<string, string>>): Promise<string>;
  /** Resolves with the exit code. */
  stop(signal: NodeJS.Signals): Promise<unknown>;
  /** Runs the guide's blocks of shell, with its setup put right. Resolves with their output and with what the guide says of it. */
  follow(guide: string, password: string): Promise<{ readonly printed: string; readonly expected: string }>;
  /** Stops it if it runs and removes the directory. */
  close(): Promise<void>;
}

export const createGuideEngine = async (): Promise<GuideEngine> => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-guide-'));
  const bin = join(directory, 'bin');
  await mkdir(bin);
  await symlink(command, join(bin, 'leadengine'));
  // As after `npm install @leadengine/sdk`.
  await mkdir(join(directory, 'node_modules/@leadengine'), { recursive: true });
  await symlink(join(root, 'packages/sdk'), join(directory, 'node_modules/@leadengine/sdk'));
  await promisify(execFile)(process.execPath, ['scripts/compile.mjs'], { cwd: root });
  const port = await freePort();
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  delete env['DATABASE_URL'];
  delete env['REDIS_URL'];
  let engine: ChildProcess | undefined;

  const stop = async (signal: NodeJS.Signals): Promise<unknown> => {
    if (engine?.exitCode !== null) return engine?.exitCode;
    const ended = new Promise((resolve) => engine?.once('exit', resolve));
    engine.kill(signal);
    return ended;
  };
  return {
    directory,
    start(more = {}) {
      engine = spawn(process.execPath, [command, 'start'], {
        cwd: directory,
        env: { ...env, ...more },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      return waitFor(engine, /Ctrl-C/);
    },
    stop,
    async follow(guide, password) {
      const text = await readFile(join(root, 'docs/guides', guide), 'utf8');
      const script = [...text.matchAll(/(<!-- setup -->\n)?```sh\n([\s\S]*?)```/g)]
        .map(([, setup, code = '']) =>
          setup === undefined
            ? code
            : code.replace(/http:\/\/\S+/, `http://127.0.0.1:${String(port)}`).replace(/'the password.*'/, `'${password}'`),
        )
        .join('\n');
      const { stdout } = await promisify(execFile)('sh', ['-e', '-c', script], { cwd: directory, env, timeout: 120_000 });
      return { printed: stdout, expected: /<!-- expect -->\n```\n([\s\S]*?)```/.exec(text)?.[1] ?? 'nothing' };
    },
    async close() {
      await stop('SIGTERM');
      await rm(directory, { recursive: true, force: true });
    },
  };
};
