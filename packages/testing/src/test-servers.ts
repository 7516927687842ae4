import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@leadengine/core/embedded';

/** The PostgreSQL and Redis that tests run on. */
export interface TestServers {
  /** URL of a database whose login may create databases and roles. */
  readonly databaseUrl: string;
  readonly redisUrl: string;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });

const answers = async (port: number): Promise<boolean> => {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
};

const startRedis = async (directory: string): Promise<{ readonly url: string; stop(): Promise<void> }> => {
  const port = await freePort();
  const child = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
      '--maxmemory-policy',
      'noeviction',
      '--dir',
      directory,
    ],
    { stdio: 'ignore' },
  );
  let fault: Error | undefined;
  child.once('error', (error) => {
    fault = error;
  });
  const ended = new Promise<void>((resolve) =>
    child
      .once('exit', () => {
        resolve();
      })
      .once('error', () => {
        resolve();
      }),
  );
  for (let tries = 0; tries < 200; tries += 1) {
    if (fault !== undefined) throw new Error('redis-server is missing: install the package "redis-server".', { cause: fault });
    if (await answers(port)) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return {
    url: `redis://127.0.0.1:${String(port)}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** Uses the servers named by LEADENGINE_TEST_DATABASE_URL and LEADENGINE_TEST_REDIS_URL, and starts those that are not named. */
export const testServers = async (env: Readonly<Record<string, string | undefined>>): Promise<TestServers> => {
  const { LEADENGINE_TEST_DATABASE_URL: databaseUrl, LEADENGINE_TEST_REDIS_URL: redisUrl } = env;
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-test-'));
  const postgres =
    databaseUrl === undefined
      ? await startEmbeddedPostgres({ directory: join(directory, 'postgres'), isDurable: false, maxConnections: 500 })
      : undefined;
  try {
    const redis = redisUrl === undefined ? await startRedis(directory) : undefined;
    return {
      databaseUrl: databaseUrl ?? postgres?.url ?? '',
      redisUrl: redisUrl ?? redis?.url ?? '',
      async stop() {
        await redis?.stop();
        await postgres?.stop();
        await rm(directory, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await postgres?.stop();
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
};
