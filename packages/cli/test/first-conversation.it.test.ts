import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const root = process.cwd();
const guide = join(root, 'docs', 'guides', 'first-conversation.md');

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

describe('docs/guides/first-conversation.md', function () {
  this.timeout(180_000);
  let directory: string;
  let engine: ChildProcess | undefined;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-guide-'));
    await promisify(execFile)(process.execPath, ['scripts/compile.mjs'], { cwd: root });
  });

  after(async () => {
    if (engine?.exitCode === null) {
      const ended = new Promise((resolve) => engine?.once('exit', resolve));
      engine.kill('SIGTERM');
      await ended;
    }
    await rm(directory, { recursive: true, force: true });
  });

  it('works as written, on the embedded default, and a second start reuses the data', async () => {
    const port = await freePort();
    const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) };
    delete env['DATABASE_URL'];
    delete env['REDIS_URL'];
    const start = (): ChildProcess =>
      spawn(process.execPath, [join(root, 'packages/cli/bin/leadengine.js'), 'start'], {
        cwd: directory,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
    engine = start();
    const printed = await waitFor(engine, /Ctrl-C/);
    const password = /password {2}(\S+)/.exec(printed)?.[1] ?? '';

    const text = await readFile(guide, 'utf8');
    const script = [...text.matchAll(/(<!-- setup -->\n)?```sh\n([\s\S]*?)```/g)]
      .map(([, setup, code = '']) =>
        setup === undefined
          ? code
          : code.replace(/http:\/\/\S+/, `http://127.0.0.1:${String(port)}`).replace(/'the password.*'/, `'${password}'`),
      )
      .join('\n');
    const { stdout } = await promisify(execFile)('sh', ['-e', '-c', script], { cwd: directory, timeout: 60_000 });
    const expected = /<!-- expect -->\n```\n([\s\S]*?)```/.exec(text)?.[1] ?? 'nothing';
    expect(stdout).to.contain(expected);

    const ended = new Promise((resolve) => engine?.once('exit', resolve));
    engine.kill('SIGINT');
    expect(await ended).to.equal(0);
    engine = start();
    expect(await waitFor(engine, /Ctrl-C/)).to.contain('as printed by the first start');
  });
});
