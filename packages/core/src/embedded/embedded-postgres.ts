import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, open, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { getuid, kill, platform } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { acquireLock, lockHolder, type LockFile } from './lock-file.js';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { readPostmaster, removeStalePostmasterFile, type Postmaster } from './postmaster-file.js';
import { isProcessAlive } from './process-identity.js';
import { findServerIdentity, type ServerIdentity } from './server-identity.js';
import { explainServerLog, lastLogLines, rotateLog, sizeOf } from './server-log.js';

const user = 'leadengine';
const database = 'leadengine';

/** Steps that take noticeable time. `recovering`: the last run ended without a shutdown. */
export type EmbeddedPostgresStep = 'creating' | 'adopting' | 'starting' | 'recovering';

export interface EmbeddedPostgresOptions {
  /** Holds the lock, the password, the server's log and its data; created when missing. One engine at a time. */
  readonly directory: string;
  /**
   * Whether a commit survives a power cut. Off only for tests, whose data nobody needs afterwards.
   *
   * @defaultValue true
   */
  readonly isDurable?: boolean;
  /** @defaultValue 300 */
  readonly maxConnections?: number;
  /** @defaultValue 128 */
  readonly sharedBuffersMb?: number;
  /** Longest wait for the server to accept connections, crash recovery included. @defaultValue 60000 */
  readonly startTimeoutMs?: number;
  onStep?(step: EmbeddedPostgresStep): void;
}

/** A running PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  /** Connection URL of the database `leadengine` as its owner. Holds the password. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server ends without {@link EmbeddedPostgres.stop}, with the last lines of its log. */
  readonly crashed: Promise<readonly string[]>;
  /** Fast shutdown: breaks connections, writes everything out, waits for the end and frees the directory. Idempotent. */
  stop(): Promise<void>;
}

interface Paths {
  readonly lock: string;
  readonly password: string;
  readonly port: string;
  readonly log: string;
  readonly data: string;
}

const pathsOf = (directory: string): Paths => ({
  lock: join(directory, 'engine.lock'),
  password: join(directory, 'postgres-password'),
  port: join(directory, 'postgres-port'),
  log: join(directory, 'postgres.log'),
  data: join(directory, 'postgres'),
});

const urlOf = (port: number, password: string, name = database): string => `postgres://${user}:${password}@127.0.0.1:${String(port)}/${name}`;

const readText = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const isPortFree = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(undefined);
    });
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });

/** The port of the last start when it is still free, so that a saved psql command keeps working; any free one otherwise. */
const choosePort = async (paths: Paths): Promise<number> => {
  const last = Number(await readText(paths.port));
  const port = (Number.isInteger(last) && last > 0 ? await isPortFree(last) : undefined) ?? (await isPortFree(0));
  if (port === undefined) throw new EmbeddedPostgresError('PostgreSQL needs a free port on 127.0.0.1 and there is none.');
  return port;
};

/** Nothing of the caller's environment reaches the server: PG* variables would change what it does. */
const serverEnvironment = platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const launch = (identity: ServerIdentity, program: string, parameters: readonly string[], logDescriptor: number): ChildProcess => {
  const { file, parameters: all, options } = identity.command(program, parameters);
  // Detached: Ctrl-C in the terminal reaches the engine alone, which first drains and then stops the server.
  return spawn(file, all, {
    ...options,
    cwd: '/',
    detached: true,
    stdio: ['ignore', logDescriptor, logDescriptor],
    ...(serverEnvironment === undefined ? {} : { env: serverEnvironment }),
  });
};

const failure = async (what: string, paths: Paths, logStart: number, cause?: unknown): Promise<EmbeddedPostgresError> => {
  const serverLog = await lastLogLines(paths.log, logStart);
  const reason = explainServerLog(serverLog) ?? (cause as Error | undefined)?.message ?? serverLog.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line));
  return new EmbeddedPostgresError(`${what}${reason === undefined ? '' : `: ${reason}`} (log: ${paths.log}).`, { serverLog, cause });
};

/** Creates the data directory aside and moves it into place, so that an interrupted creation leaves nothing half made behind. */
const createData = async (paths: Paths, binaries: PostgresBinaries, identity: ServerIdentity, password: string): Promise<void> => {
  const draft = `${paths.data}.new`;
  const passwordCopy = `${paths.password}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordCopy, `${password}\n`, { mode: 0o600 });
  if (identity.owner !== undefined) {
    await Promise.all([draft, passwordCopy].map((path) => chown(path, identity.owner?.uid ?? 0, identity.owner?.gid ?? 0)));
  }
  const logStart = await sizeOf(paths.log);
  const log = await open(paths.log, 'a', 0o600);
  try {
    const parameters = [
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordCopy}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      // The first checkpoint of the running server writes everything out.
      '--no-sync',
      '--no-instructions',
    ];
    const code = await new Promise<number | Error>((resolve) => {
      launch(identity, binaries.initdb, parameters, log.fd)
        .once('error', resolve)
        .once('exit', (status, signal) => {
          resolve(status ?? new Error(`ended by ${signal ?? 'a signal'}`));
        });
    });
    if (code !== 0) throw await failure('PostgreSQL could not create its data directory', paths, logStart, code instanceof Error ? code : undefined);
    await rename(draft, paths.data);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await log.close();
    await rm(passwordCopy, { force: true });
  }
};

const settingsOf = (options: EmbeddedPostgresOptions): readonly string[] => {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 300),
    shared_buffers: `${String(options.sharedBuffersMb ?? 128)}MB`,
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '1GB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.isDurable === false ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
};

const connectionError = async (port: number, password: string, name: string): Promise<pg.Client | Error> => {
  const client = new pg.Client({ connectionString: urlOf(port, password, name), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    return error as Error;
  }
};

const ensureDatabase = async (port: number, password: string): Promise<void> => {
  const client = await connectionError(port, password, 'postgres');
  if (client instanceof Error) {
    throw new EmbeddedPostgresError(`The embedded PostgreSQL runs but refuses our connection: ${client.message}.`, { cause: client });
  }
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
};

/** Waits until the process is gone; escalates when a fast shutdown takes implausibly long. */
const shutDown = async (pid: number, dataDirectory: string): Promise<void> => {
  const signals: [number, NodeJS.Signals][] = [
    [0, 'SIGINT'],
    [60_000, 'SIGQUIT'],
  ];
  const started = performance.now();
  while (isProcessAlive(pid)) {
    const due = signals[0];
    if (due !== undefined && performance.now() - started >= due[0]) {
      signals.shift();
      try {
        kill(pid, due[1]);
      } catch {
        break;
      }
    }
    await delay(20);
    // A child that nobody has reaped yet is alive by its id alone; the file goes when the server is done.
    if (signals.length < 2 && (await readPostmaster(dataDirectory)) === undefined) break;
  }
};

interface RunningServer {
  readonly postmaster: Postmaster;
  readonly exited: Promise<void>;
}

const watchAdopted = async (pid: number, signal: AbortSignal): Promise<void> => {
  while (isProcessAlive(pid)) {
    if (signal.aborted) return;
    await delay(500, undefined, { ref: false });
  }
};

const startServer = async (paths: Paths, binaries: PostgresBinaries, identity: ServerIdentity, options: EmbeddedPostgresOptions): Promise<RunningServer> => {
  const deadline = performance.now() + (options.startTimeoutMs ?? 60_000);
  for (let attempt = 1; ; attempt += 1) {
    await removeStalePostmasterFile(paths.data);
    await rotateLog(paths.log);
    const logStart = await sizeOf(paths.log);
    const port = await choosePort(paths);
    const log = await open(paths.log, 'a', 0o600);
    let ended: Error | undefined;
    const child = launch(identity, binaries.postgres, ['-D', paths.data, '-p', String(port), ...settingsOf(options)], log.fd);
    const exited = new Promise<void>((resolve) => {
      child.once('error', (error) => {
        ended = error;
        resolve();
      });
      child.once('exit', (code, signal) => {
        ended = new Error(`it ended with ${signal ?? `code ${String(code)}`}`);
        resolve();
      });
    });
    child.unref();
    await log.close();

    let announced = false;
    const started = performance.now();
    for (;;) {
      if (ended !== undefined) break;
      const postmaster = await readPostmaster(paths.data);
      if (postmaster?.isReady === true) {
        await writeFile(paths.port, `${String(port)}\n`, { mode: 0o600 });
        return { postmaster, exited };
      }
      if (!announced && performance.now() - started > 1_500) {
        announced = true;
        options.onStep?.('recovering');
      }
      if (performance.now() > deadline) {
        if (child.pid !== undefined) await shutDown(child.pid, paths.data);
        throw await failure('PostgreSQL did not become ready in time', paths, logStart);
      }
      await delay(20);
    }
    // Worth another try: somebody took the port in between, or processes of the last run are still letting go of the memory.
    const lines = (await lastLogLines(paths.log, logStart)).join('\n');
    if (attempt < 20 && performance.now() < deadline && /could not bind|Address already in use|pre-existing shared memory|is being used by another process/.test(lines)) {
      await delay(100);
      continue;
    }
    throw await failure('PostgreSQL could not start', paths, logStart, ended);
  }
};

const prepareDirectory = async (directory: string): Promise<string> => {
  try {
    await mkdir(directory, { recursive: true });
    return await realpath(directory);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOSPC' ? 'the disk is full' : code === 'EACCES' || code === 'EROFS' ? 'it is not writable' : message;
    throw new EmbeddedPostgresError(`The directory ${directory} cannot be used: ${reason}.`, { cause });
  }
};

const obtainServer = async (paths: Paths, options: EmbeddedPostgresOptions, password: string): Promise<RunningServer & { readonly watch: AbortController }> => {
  const watch = new AbortController();
  // A server whose engine was killed is still at work. It is taken as it is, which costs nothing.
  const orphan = await readPostmaster(paths.data);
  if (orphan !== undefined) {
    const client = orphan.isReady ? await connectionError(orphan.port, password, 'postgres') : new Error('not ready');
    if (!(client instanceof Error)) {
      await client.end();
      options.onStep?.('adopting');
      return { postmaster: orphan, exited: watchAdopted(orphan.pid, watch.signal), watch };
    }
    await shutDown(orphan.pid, paths.data);
  }
  const binaries = await findPostgresBinaries();
  const identity = await findServerIdentity([join(paths.data, 'PG_VERSION'), binaries.postgres]);
  if ((await readText(join(paths.data, 'PG_VERSION'))) === undefined) {
    options.onStep?.('creating');
    await createData(paths, binaries, identity, password);
  }
  if (identity.owner === undefined && getuid?.() !== undefined) await chmod(paths.data, 0o700);
  options.onStep?.('starting');
  return { ...(await startServer(paths, binaries, identity, options)), watch };
};

const obtainPassword = async (paths: Paths): Promise<string> => {
  const existing = await readText(paths.password);
  if (existing !== undefined && existing !== '') return existing;
  if ((await readText(join(paths.data, 'PG_VERSION'))) !== undefined) {
    throw new EmbeddedPostgresError(`${paths.password} is missing but ${paths.data} has data; put the password back, or remove the data to begin anew.`);
  }
  const password = randomBytes(24).toString('base64url');
  await writeFile(paths.password, `${password}\n`, { mode: 0o600 });
  return password;
};

/**
 * Starts a PostgreSQL 18 of our own, or takes over the one that a killed engine left running, and makes sure its database exists.
 *
 * @throws EmbeddedPostgresError in one sentence: directory in use by a live engine, disk full, server not installed, start failed.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const directory = await prepareDirectory(options.directory);
  const paths = pathsOf(directory);
  let lock: LockFile | undefined;
  try {
    lock = await acquireLock(paths.lock);
    const password = await obtainPassword(paths);
    const { postmaster, exited, watch } = await obtainServer(paths, options, password);
    await ensureDatabase(postmaster.port, password);

    const logStart = await sizeOf(paths.log);
    const held = lock;
    let stopping: Promise<void> | undefined;
    const crashed = new Promise<readonly string[]>((resolve) => {
      void exited.then(async () => {
        if (stopping === undefined) resolve(await lastLogLines(paths.log, logStart));
      });
    });
    return {
      url: urlOf(postmaster.port, password),
      port: postmaster.port,
      pid: postmaster.pid,
      crashed,
      stop: () =>
        (stopping ??= (async () => {
          watch.abort();
          await shutDown(postmaster.pid, paths.data);
          await held.release();
        })()),
    };
  } catch (error) {
    await lock?.release();
    if (error instanceof EmbeddedPostgresError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(`The embedded PostgreSQL in ${directory} cannot be used: ${code === 'ENOSPC' ? 'the disk is full' : message}.`, { cause: error });
  }
};

/** URL of the server that another process runs in `directory`; undefined when none does. For commands beside a running engine. */
export const findEmbeddedPostgres = async (directory: string): Promise<string | undefined> => {
  const paths = pathsOf(await realpath(directory).catch(() => directory));
  if ((await lockHolder(paths.lock)) === undefined) return undefined;
  const [postmaster, password] = await Promise.all([readPostmaster(paths.data), readText(paths.password)]);
  return postmaster?.isReady === true && password !== undefined ? urlOf(postmaster.port, password) : undefined;
};
