import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { Client } from 'pg';
import { EmbeddedPostgresError } from '../src/embedded/embedded-postgres-error.js';
import { findEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from '../src/embedded/embedded-postgres.js';
import { processStartMark } from '../src/embedded/process-identity.js';
import { rejection } from './kernel-fixture.js';

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

/** A process of its own that holds a server in `directory`, and the server's process id. */
const startChild = (directory: string): Promise<{ readonly child: ChildProcess; readonly serverPid: number }> =>
  new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL('embedded-child.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import=tsx', '--conditions=@leadengine/source', file, directory]);
    let fault = '';
    child.stderr.on('data', (chunk: Buffer) => (fault += chunk.toString()));
    child.stdout.once('data', (chunk: Buffer) => {
      resolve({ child, serverPid: Number(chunk.toString()) });
    });
    child.once('exit', () => {
      reject(new Error(fault));
    });
  });

const killed = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });

describe('the embedded PostgreSQL', () => {
  let directory: string;
  let server: EmbeddedPostgres | undefined;

  const start = async (): Promise<EmbeddedPostgres> => (server = await startEmbeddedPostgres({ directory, isDurable: false }));

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'leadengine-embedded-'));
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
    await rm(directory, { recursive: true, force: true });
  });

  it('starts a server of version 18 that asks for its password, and keeps data over a restart', async () => {
    const first = await start();
    expect(await query(first.url, `select current_setting('server_version_num')::int / 10000 as major`)).to.deep.equal([{ major: 18 }]);
    expect(await rejection(query(first.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1'))).to.include({ code: '28P01' });
    expect((await stat(join(directory, 'postgres-password'))).mode & 0o777).to.equal(0o600);
    await query(first.url, 'create table kept (n int)');

    await first.stop();
    expect(await processStartMark(first.pid)).to.equal(undefined);
    // As a crash leaves it that meets CREATE DATABASE.
    const stray = join(directory, 'postgres', 'base', '77777');
    await mkdir(stray);
    await writeFile(join(stray, '1249'), 'x');
    await utimes(stray, 1, 1);

    const second = await start();
    expect(second.port).to.equal(first.port);
    expect(await query(second.url, 'select n from kept')).to.deep.equal([]);
    expect(await rejection(stat(stray))).to.include({ code: 'ENOENT' });
  });

  it('refuses a directory in use in one sentence, and tells others where the server is', async () => {
    expect(await findEmbeddedPostgres(directory)).to.equal(undefined);
    const { url } = await start();

    const error = await rejection(startEmbeddedPostgres({ directory }));

    expect(error).to.be.instanceOf(EmbeddedPostgresError);
    expect(error.message).to.match(/^Another engine \(process \d+\) is using .+; stop it first, or .+\.$/);
    expect(await findEmbeddedPostgres(directory)).to.equal(url);
  });

  it('takes over the server of a killed process within two seconds, with what was committed', async () => {
    const { child, serverPid } = await startChild(directory);
    await query((await findEmbeddedPostgres(directory)) ?? '', 'create table kept (n int)');
    await killed(child);

    const begun = performance.now();
    const { pid, url, stop } = await start();

    expect(performance.now() - begun).to.be.below(2000);
    expect(pid).to.equal(serverPid);
    expect(await query(url, 'select n from kept')).to.deep.equal([]);
    await stop();
    expect(await processStartMark(pid)).to.equal(undefined);
  });

  it('recovers when process and server were both killed', async () => {
    const { child, serverPid } = await startChild(directory);
    await query((await findEmbeddedPostgres(directory)) ?? '', 'create table kept (n int)');
    await killed(child);
    process.kill(serverPid, 'SIGKILL');

    expect(await query((await start()).url, 'select n from kept')).to.deep.equal([]);
  });

  it("starts although a stale postmaster.pid names another program's process", async () => {
    await (await start()).stop();
    await writeFile(join(directory, 'postgres', 'postmaster.pid'), `${String(process.ppid)}\n${directory}/postgres\n1\n1\n\n\n`);

    expect(await query((await start()).url, 'select 1 as one')).to.deep.equal([{ one: 1 }]);
  });

  it('takes over a lock whose process id now belongs to somebody else', async () => {
    await writeFile(join(directory, 'engine.lock'), JSON.stringify({ pid: process.ppid, startMark: 'another start' }));

    await start();

    expect(JSON.parse(await readFile(join(directory, 'engine.lock'), 'utf8'))).to.include({ pid: process.pid });
  });

  it('tells when the server ends by itself', async () => {
    const { crashed, pid } = await start();
    process.kill(pid, 'SIGQUIT');
    expect((await crashed).join('\n')).to.match(/immediate shutdown/);
  });

  it('says in one sentence that its data is damaged, with the last lines of the log', async () => {
    await (await start()).stop();
    await writeFile(join(directory, 'postgres', 'PG_VERSION'), '11\n');

    const error = (await rejection(start())) as EmbeddedPostgresError;

    expect(error.message).to.match(/^PostgreSQL could not start: its data was written by another version of PostgreSQL \(log: .+\)\.$/);
    expect(error.serverLog.join('\n')).to.match(/FATAL/);
  });
});
