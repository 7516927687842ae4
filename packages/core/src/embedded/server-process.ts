import { open, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { kill } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { readText, type EmbeddedPaths } from './embedded-paths.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { failure, launch } from './launch-server.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { readPostmaster, removeStalePostmasterFile, type Postmaster } from './postmaster-file.js';
import { processStartMark } from './process-identity.js';
import type { ServerIdentity } from './server-identity.js';
import { lastLogLines, rotateLog, sizeOf } from './server-log.js';

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
const choosePort = async (paths: EmbeddedPaths): Promise<number> => {
  const last = Number(await readText(paths.port));
  const port = (Number.isInteger(last) && last > 0 ? await isPortFree(last) : undefined) ?? (await isPortFree(0));
  if (port === undefined) throw new EmbeddedPostgresError('PostgreSQL needs a free port on 127.0.0.1 and there is none.');
  return port;
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

/** Waits until the process is gone; escalates when a fast shutdown takes implausibly long. */
export const shutDown = async (pid: number): Promise<void> => {
  const signals: [number, NodeJS.Signals][] = [
    [0, 'SIGINT'],
    [60_000, 'SIGQUIT'],
  ];
  const started = performance.now();
  const mark = await processStartMark(pid);
  while (mark !== undefined && (await processStartMark(pid)) === mark) {
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
  }
};

/** A server that accepts connections. */
export interface RunningServer {
  readonly postmaster: Postmaster;
  readonly exited: Promise<void>;
}

/** Starts the server on a data directory that nobody serves and waits until it is ready. */
export const startServer = async (
  paths: EmbeddedPaths,
  binaries: PostgresBinaries,
  identity: ServerIdentity,
  options: EmbeddedPostgresOptions,
): Promise<RunningServer> => {
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
        if (child.pid !== undefined) await shutDown(child.pid);
        throw await failure('PostgreSQL did not become ready in time', paths, logStart);
      }
      await delay(20);
    }
    // Worth another try: somebody took the port in between, or processes of the last run are still letting go of the memory.
    const lines = (await lastLogLines(paths.log, logStart)).join('\n');
    if (
      attempt < 20 &&
      performance.now() < deadline &&
      /could not bind|Address already in use|pre-existing shared memory|is being used by another process/.test(lines)
    ) {
      await delay(100);
      continue;
    }
    throw await failure('PostgreSQL could not start', paths, logStart, ended);
  }
};
