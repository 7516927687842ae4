import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createPatientClient } from './patient-client.mjs';

const pollMs = 15;
/** A killed process of the server takes all sessions with it, and the server recovers before it goes on. */
const betweenCrashesMs = 4000;

/** Everything in Redis is gone. */
export const flushRedis = async (url) => {
  const client = spawn('redis-cli', ['-u', url, 'flushall'], { stdio: 'ignore' });
  await once(client, 'exit');
};

/** Some of the engine's connections break. */
export const breakConnections = (owner) =>
  owner.query(
    `select pg_terminate_backend(pid) from (select pid from pg_stat_activity
     where application_name like 'leadengine%' and pid <> pg_backend_pid() order by random() limit 3) as chosen`,
  );

/**
 * Ends processes of the database server while they make or drop the database of a tenant: some with a signal that lets them clean up, and
 * some with SIGKILL, upon which the whole server begins anew.
 */
export const huntBackends = (url, timesEach) => {
  const hits = { create: { ended: 0, killed: 0 }, drop: { ended: 0, killed: 0 } };
  const client = createPatientClient(url);
  let isOver = false;
  let quietUntil = 0;

  const strike = async ({ pid, what }) => {
    const hit = hits[what];
    if (hit.killed < timesEach && hit.killed <= hit.ended) {
      if (performance.now() < quietUntil) return;
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        return;
      }
      hit.killed += 1;
      quietUntil = performance.now() + betweenCrashesMs;
    } else if (hit.ended < timesEach) {
      await client.query('select pg_terminate_backend($1)', [pid]);
      hit.ended += 1;
    }
  };

  const running = (async () => {
    while (!isOver) {
      const { rows } = await client.query(
        `select pid, split_part(query, ' ', 1) as what from pg_stat_activity
         where state = 'active' and query ~ '^(create|drop) database (if exists )?"?tenant_' order by random() limit 1`,
      );
      if (rows.length > 0) await strike(rows[0]).catch(() => undefined);
      await delay(pollMs);
    }
  })();
  running.catch(() => undefined);
  return {
    hits,
    async stop() {
      isOver = true;
      await running.catch(() => undefined);
      await client.end();
    },
  };
};
