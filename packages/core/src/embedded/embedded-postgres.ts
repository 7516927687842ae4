import { randomBytes } from 'node:crypto';
import { chmod, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { findStrayDirectories } from '../database/dedicated/stray-directories.js';
import { createData, databaseUser } from './create-data.js';
import { pathsOf, readText, type EmbeddedPaths } from './embedded-paths.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { acquireLock, lockHolder, type LockFile } from './lock-file.js';
import { findPostgresBinaries } from './postgres-binaries.js';
import { readPostmaster } from './postmaster-file.js';
import { processStartMark } from './process-identity.js';
import { findServerIdentity } from './server-identity.js';
import { lastLogLines, sizeOf } from './server-log.js';
import { shutDown, startServer, type EmbeddedPostgresOptions, type RunningServer } from './server-process.js';

const database = 'leadengine';

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

const urlOf = (port: number, password: string, name = database): string =>
  `postgres://${databaseUser}:${password}@127.0.0.1:${String(port)}/${name}`;

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

/** This server is ours alone, so what a crash of it left behind is as well. */
const removeStrayDirectories = async (client: pg.Client, data: string): Promise<void> => {
  for (const name of await findStrayDirectories(client)) await rm(join(data, 'base', name), { recursive: true, force: true });
};

const prepareServer = async (port: number, password: string, { data }: EmbeddedPaths): Promise<void> => {
  const client = await connectionError(port, password, 'postgres');
  if (client instanceof Error) {
    throw new EmbeddedPostgresError(`The embedded PostgreSQL runs but refuses our connection: ${client.message}.`, { cause: client });
  }
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
    await removeStrayDirectories(client, data);
  } finally {
    await client.end();
  }
};

const watchAdopted = async (pid: number, signal: AbortSignal): Promise<void> => {
  while ((await processStartMark(pid)) !== undefined) {
    if (signal.aborted) return;
    await delay(500, undefined, { ref: false });
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

const obtainServer = async (
  paths: EmbeddedPaths,
  options: EmbeddedPostgresOptions,
  password: string,
): Promise<RunningServer & { readonly watch: AbortController }> => {
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
    await shutDown(orphan.pid);
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

const obtainPassword = async (paths: EmbeddedPaths): Promise<string> => {
  const existing = await readText(paths.password);
  if (existing !== undefined && existing !== '') return existing;
  if ((await readText(join(paths.data, 'PG_VERSION'))) !== undefined) {
    throw new EmbeddedPostgresError(
      `${paths.password} is missing but ${paths.data} has data; put the password back, or remove the data to begin anew.`,
    );
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
    await prepareServer(postmaster.port, password, paths);

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
          await shutDown(postmaster.pid);
          await held.release();
        })()),
    };
  } catch (error) {
    await lock?.release();
    if (error instanceof EmbeddedPostgresError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL in ${directory} cannot be used: ${code === 'ENOSPC' ? 'the disk is full' : message}.`,
      { cause: error },
    );
  }
};

/** URL of the server that another process runs in `directory`; undefined when none does. For commands beside a running engine. */
export const findEmbeddedPostgres = async (directory: string): Promise<string | undefined> => {
  const paths = pathsOf(await realpath(directory).catch(() => directory));
  if ((await lockHolder(paths.lock)) === undefined) return undefined;
  const [postmaster, password] = await Promise.all([readPostmaster(paths.data), readText(paths.password)]);
  return postmaster?.isReady === true && password !== undefined ? urlOf(postmaster.port, password) : undefined;
};
