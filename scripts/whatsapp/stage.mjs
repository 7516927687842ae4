import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../packages/core/dist/embedded.js';
import { pg } from '../bench/engine-packages.mjs';
import { freePort, runEngineCommand, startEngine } from '../bench/processes.mjs';
import { say } from '../bench/report.mjs';
import { createClient } from '../chaos/client.mjs';
import { startRedis } from '../chaos/servers.mjs';
import { startSimulator } from './simulator.mjs';

const newSecret = () => randomBytes(32).toString('base64url');
const admin = { tenant: 'numbers', email: 'admin@numbers.example', password: newSecret() };

/** One process of the engine, which can be killed and started again. */
const createEngineProcess = ({ name, role, env, directory, nodeArguments, onError }) => {
  const log = createWriteStream(join(directory, `${name}.log`), { flags: 'a' });
  let current;
  return {
    name,
    pid: () => current.pid,
    async start() {
      current = await startEngine({
        role,
        nodeArguments,
        cwd: directory,
        env: { ...env, PORT: String(env.PORT ?? (await freePort())) },
        onLine: (text) => log.write(text),
        onError: (text) => {
          log.write(text);
          onError?.(text);
        },
      });
    },
    signal: (signal) => current.signal(signal),
    async kill() {
      current.signal('SIGKILL');
      await current.exited;
    },
    stop: () => current.stop(),
  };
};

/**
 * PostgreSQL, Redis, a simulated WhatsApp and one process of the engine for the API and the queues. What holds the numbers is started by
 * `addRunner`, so that it can be killed while everything else lives.
 */
export const openStage = async ({ directory, env: more = {}, withRedis = true }) => {
  const closing = [];
  const close = async () => {
    for (const stop of closing.splice(0).reverse()) await stop();
  };
  try {
    const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
    closing.push(() => postgres.stop());
    const redis = withRedis ? await startRedis(join(directory, 'redis')) : undefined;
    if (redis !== undefined) closing.push(redis.stop);
    const simulator = await startSimulator();
    closing.push(simulator.stop);

    const env = {
      DATABASE_URL: postgres.url,
      ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
      LEADENGINE_JWT_SECRET: newSecret(),
      LEADENGINE_LOG_LEVEL: 'warn',
      LEADENGINE_DATABASE_POOL_SIZE: '8',
      LEADENGINE_SENDS_PER_SECOND: '1000',
      LEADENGINE_WHATSAPP_CONNECTS_PER_SECOND: '50',
      LEADENGINE_IP_RATE_PER_MINUTE: '100000000',
      LEADENGINE_TENANT_RATE_PER_MINUTE: '100000000',
      ...simulator.env,
      ...more,
    };
    say('migrating');
    await runEngineCommand(['migrate'], env);
    const platformKey = /\blep_\S+/.exec(await runEngineCommand(['platform-key', '--name', 'stage'], env))[0];
    const port = await freePort();
    const api = createEngineProcess({ name: 'api', role: 'api,worker', env: { ...env, PORT: port }, directory });
    await api.start();
    closing.push(api.stop);

    const client = createClient(`http://127.0.0.1:${String(port)}`, admin);
    const made = await fetch(`${client.origin}/v1/platform/tenants`, {
      method: 'POST',
      headers: { authorization: `Bearer ${platformKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Numbers', slug: admin.tenant, adminEmail: admin.email, adminPassword: admin.password }),
    });
    if (!made.ok) throw new Error(`The tenant could not be made: ${await made.text()}`);
    await client.renew();
    const pool = new pg.Pool({ connectionString: postgres.url, max: 4 });
    closing.push(() => pool.end());

    return {
      client,
      pool,
      simulator,
      close,
      async addRunner(name, { nodeArguments = [], onError } = {}) {
        const runner = createEngineProcess({ name, role: 'runner', env, directory, nodeArguments, onError });
        await runner.start();
        closing.push(async () => {
          await runner.stop().catch(() => undefined);
        });
        return runner;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
};
