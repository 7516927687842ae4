import { setTimeout as delay } from 'node:timers/promises';
import { pg } from './engine-packages.mjs';
import { median, round } from './report.mjs';

/** Two minutes after its last work a tenant is at rest. */
const atRestAfterMs = 135_000;
const watchedMs = 60_000;

/** How many connections the databases of tenants hold while nobody asks for anything, looked at twice a second. */
export const countIdleConnections = async (databaseUrl) => {
  await delay(atRestAfterMs);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const counts = [];
  for (const until = performance.now() + watchedMs; performance.now() < until; await delay(500)) {
    const { rows } = await client.query(`select count(*)::int as n from pg_stat_activity where datname like 'tenant\\_%'`);
    counts.push(rows[0].n);
  }
  const { rows } = await client.query(`select count(*)::int as n from pg_database where datname like 'tenant\\_%' and not datistemplate`);
  await client.end();
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return { tenants: rows[0].n, median: median(counts), mean: round(mean, 2), most: Math.max(...counts) };
};
