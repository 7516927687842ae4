import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';

const pg = createRequire(new URL('../../packages/core/package.json', import.meta.url))('pg');
const longestOutageMs = 60_000;

/** Asks a database server that is killed now and then: a question whose connection broke is asked again. For what may be repeated. */
export const createPatientClient = (url) => {
  let client;
  const connect = async () => {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    fresh.on('error', () => undefined);
    fresh.on('end', () => {
      if (client === fresh) client = undefined;
    });
    await fresh.connect();
    client = fresh;
    return fresh;
  };
  return {
    async query(text, values) {
      const startedAt = performance.now();
      for (;;) {
        try {
          return await (client ?? (await connect())).query(text, values);
        } catch (error) {
          const isOutage = error.code === undefined || /^(08|57P|E)/.test(error.code);
          if (!isOutage || performance.now() - startedAt > longestOutageMs) throw error;
          const broken = client;
          client = undefined;
          await broken?.end().catch(() => undefined);
          await delay(200);
        }
      }
    },
    end: async () => client?.end().catch(() => undefined),
  };
};
