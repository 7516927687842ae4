import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEmbeddedPostgres } from '@leadengine/core/embedded';
import { eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { runCommand, type CommandProcess } from './command-process.js';

const occupy = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      resolve(server);
    });
  });

describe('leadengine start without DATABASE_URL', function () {
  this.timeout(120_000);
  let directory: string;
  let running: CommandProcess | undefined;
  let other: Server | undefined;

  const start = (env: Readonly<Record<string, string>> = {}, options: readonly string[] = []): CommandProcess =>
    (running = runCommand(['start', ...options], {
      LEADENGINE_DATA_DIRECTORY: directory,
      PORT: '0',
      LEADENGINE_LOG_LEVEL: 'error',
      ...env,
    }));
  const stopped = async (command: CommandProcess): Promise<number | NodeJS.Signals> => {
    command.signal('SIGTERM');
    return command.ended;
  };

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-start-'));
  });
  afterEach(async () => {
    if (running !== undefined) await stopped(running);
    running = undefined;
    other?.close();
    other = undefined;
  });
  after(() => rm(directory, { recursive: true, force: true }));

  it('says in one sentence that the port is taken and stops its server', async () => {
    other = await occupy();
    const { port } = other.address() as AddressInfo;

    const command = start({ PORT: String(port) });

    expect(await command.ended).to.equal(1);
    expect(command.shown().trimEnd().split('\n').at(-1)).to.equal(
      `Port ${String(port)} is taken; stop the other program or choose another with PORT.`,
    );
    expect(await findEmbeddedPostgres(directory)).to.equal(undefined);
  });

  it('prints the generated password once, even when an earlier start failed after making it', async () => {
    const first = start();
    const [, password = ''] = await first.shows(/password\s+(\S+)\s+\(shown once\)/);
    const [, url = ''] = await first.shows(/open\s+(\S+)/);
    const login = await fetch(`${url}/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ tenant: 'demo', email: 'admin@demo.example', password }),
    });
    expect(login.status).to.equal(200);
    expect((await fetch(`${url}/readyz`)).status).to.equal(200);
    expect(await readdir(directory)).not.to.include('demo-login.json');
    expect(await stopped(first)).to.equal(0);

    const second = start();
    await second.shows(/password\s+as printed by the first start/);
    expect(await stopped(second)).to.equal(0);
    expect(await findEmbeddedPostgres(directory)).to.equal(undefined);
  });

  it('does not lose the generated password to a kill before it was shown', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'leadengine-killed-'));
    try {
      const env = { LEADENGINE_DATA_DIRECTORY: fresh };
      const first = start(env);
      const kept = await eventually(async () => {
        const text = await readFile(join(fresh, 'demo-login.json'), 'utf8').catch(() => undefined);
        return text === undefined ? undefined : (JSON.parse(text) as { readonly password: string }).password;
      }, 60_000);
      first.signal('SIGKILL');
      expect(await first.ended).to.equal('SIGKILL');
      expect(first.shown()).not.to.contain(kept);

      const second = start(env);
      const [, password = ''] = await second.shows(/password\s+(\S+)\s+\(shown once\)/);
      expect(password).to.equal(kept);
      const [, url = ''] = await second.shows(/open\s+(\S+)/);
      const login = await fetch(`${url}/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tenant: 'demo', email: 'admin@demo.example', password }),
      });
      expect(login.status).to.equal(200);
      expect(await stopped(second)).to.equal(0);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });

  it('shows the bank of the demo at /, and leads to the console where there is no demo; others may frame what is for frames', async () => {
    const pageAt = async (command: CommandProcess, path: string): Promise<string> => {
      const [, url = ''] = await command.shows(/open\s+(\S+)/);
      const response = await fetch(new URL(path, url));
      return `${new URL(response.url).pathname} ${/<title>(.*)<\/title>/.exec(await response.text())?.[1] ?? ''}`;
    };
    const framersOf = async (command: CommandProcess, path: string): Promise<string[] | null> => {
      const [, url = ''] = await command.shows(/open\s+(\S+)/);
      const { ok, headers } = await fetch(new URL(path, url));
      return ok ? (headers.get('content-security-policy') ?? '').split(';').filter((each) => each.startsWith('frame-ancestors')) : null;
    };
    const demo = start();
    await demo.shows(/ready/);
    expect(await pageAt(demo, '/aurora/')).to.equal('/ Banco Aurora');
    expect(await pageAt(demo, '/console')).to.equal('/console/ Ticketz LeadEngine');
    expect(await framersOf(demo, '/frame/')).to.deep.equal(['frame-ancestors *']);
    for (const path of ['/', '/console/']) expect(await framersOf(demo, path), path).to.deep.equal(["frame-ancestors 'none'"]);
    expect(await stopped(demo)).to.equal(0);

    const plain = start({}, ['--no-demo']);
    await plain.shows(/ready/);
    expect(plain.shown()).not.to.include('Banco Aurora');
    expect(await pageAt(plain, '/')).to.equal('/console/ Ticketz LeadEngine');
    expect(await framersOf(plain, '/frame/')).to.deep.equal(['frame-ancestors *']);
  });

  it('refuses to run twice on one directory', async () => {
    const first = start();
    await first.shows(/ready/);
    const second = runCommand(['start'], { LEADENGINE_DATA_DIRECTORY: directory, PORT: '0' });
    expect(await second.ended).to.equal(1);
    expect(second.shown()).to.match(/^Another engine \(process \d+\) is using .+\.\n$/);
  });

  it('carries on after a kill and takes the server over', async () => {
    const first = start();
    await first.shows(/ready/);
    first.signal('SIGKILL');
    expect(await first.ended).to.equal('SIGKILL');

    const second = start();
    await second.shows(/taking over/);
    await second.shows(/ready/);
    expect(await stopped(second)).to.equal(0);
  });

  it('ends at once on a second signal, and the next start finds its data', async () => {
    const first = start();
    await first.shows(/ready/);
    first.signal('SIGINT');
    await first.shows(/stopping/);
    first.signal('SIGINT');
    expect(await first.ended).to.be.oneOf([130, 0]);
    await start().shows(/ready/);
  });
});

describe('leadengine', () => {
  it('needs a running engine or a DATABASE_URL for its other commands', async () => {
    const command = runCommand(['outbox'], { LEADENGINE_DATA_DIRECTORY: join(tmpdir(), 'leadengine-nothing-here') });
    expect(await command.ended).to.equal(1);
    expect(command.shown()).to.equal('No engine runs here: set DATABASE_URL, or run `leadengine start` in this directory first.\n');
  });

  it('names every missing setting of a production start', async () => {
    const command = runCommand(['start'], { DATABASE_URL: 'postgres://127.0.0.1:1/none', LEADENGINE_JWT_SECRET: 'short', PORT: 'http' });
    expect(await command.ended).to.equal(1);
    expect(command.shown()).to.match(/PORT \(engine\) .+\n.+LEADENGINE_JWT_SECRET \(identity\)/s);
  });
});
