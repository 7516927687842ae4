import { createSecretKey } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../packages/core/dist/embedded.js';
import { createClient } from './client.mjs';
import { jwt } from './engine-packages.mjs';
import { freePort, runEngineCommand, startEngine, startNode } from './processes.mjs';
import { say } from './report.mjs';
import { newSecret } from './seed.mjs';

const poolSize = 16;
const tenant = 'measured';
const admin = { email: 'admin@measured.example', password: newSecret() };

/** An engine on a PostgreSQL of its own with one tenant, and the yardstick beside it on the same data. */
export const openStage = async ({ directory, profile, env: more = {} }) => {
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
  const env = {
    DATABASE_URL: postgres.url,
    PORT: String(await freePort()),
    LEADENGINE_JWT_SECRET: newSecret(),
    LEADENGINE_DATABASE_POOL_SIZE: String(poolSize),
    LEADENGINE_IP_RATE_PER_MINUTE: '100000000',
    LEADENGINE_TENANT_RATE_PER_MINUTE: '100000000',
    ...more,
  };
  try {
    say('migrating');
    await runEngineCommand(['migrate'], env);
    const platformKey = /\blep_\S+/.exec(await runEngineCommand(['platform-key', '--name', 'bench'], env))?.[0];
    const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`, '--cpu-prof-interval=500'];
    const start = () => startEngine({ env, cwd: directory, nodeArguments: profiling });
    let engine = await start();
    const client = createClient(`http://127.0.0.1:${env.PORT}`);
    const { id: tenantId } = await client.call('POST', '/v1/platform/tenants', {
      token: platformKey,
      body: { name: 'Measured tenant', slug: tenant, adminEmail: admin.email, adminPassword: admin.password },
    });
    const logIn = async () => (await client.call('POST', '/v1/auth/login', { body: { tenant, ...admin } })).accessToken;
    const {
      user: { id: adminId },
    } = await client.call('GET', '/v1/me', { token: await logIn() });

    /** Starts the yardstick with statements by path, each `{ text, values }`. */
    const startBare = async (statements) => {
      const [secret, port] = [newSecret(), await freePort()];
      const bare = await startNode({
        args: [fileURLToPath(new URL('bare-server.mjs', import.meta.url))],
        env: { NODE_ENV: 'production', BARE_SERVER: JSON.stringify({ databaseUrl: postgres.url, port, secret, poolSize, statements }) },
      });
      const token = jwt.sign({ tid: tenantId }, createSecretKey(Buffer.from(secret)), { algorithm: 'HS256', expiresIn: '2h' });
      return { stop: () => bare.stop(), on: (...paths) => ({ origin: `http://127.0.0.1:${String(port)}`, pid: bare.pid, token, paths }) };
    };

    return {
      postgres,
      get engine() {
        return engine;
      },
      /** A process that has done nothing yet takes over. */
      async restart() {
        await engine.stop();
        engine = await start();
      },
      client,
      tenantId,
      adminId,
      logIn,
      startBare,
      // Access tokens live a quarter of an hour, so each comparison begins with a login of its own.
      onEngine: async (...paths) => ({ origin: client.origin, pid: engine.pid, token: await logIn(), paths }),
      stop: async () => {
        await engine.stop();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
};
