import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const workerFile = fileURLToPath(new URL('provisioning-engine.mjs', import.meta.url));
/** A worker that comes up while the database server recovers ends by itself, as it should; one that keeps doing so is broken. */
const mostFailedStarts = 10;

/** A worker that dies and is started again, until it is told to stop. */
export const startWorker = (env, logFile) => {
  let child;
  let deaths = 0;
  let failedStarts = 0;
  let isStopped = false;
  const log = openSync(logFile, 'a');
  const ended = (async () => {
    while (!isStopped) {
      child = spawn(process.execPath, [workerFile], { env, stdio: ['ignore', log, log] });
      const [code, signal] = await once(child, 'exit');
      if (isStopped) return;
      if (signal === 'SIGKILL') {
        deaths += 1;
        failedStarts = 0;
      } else {
        failedStarts += 1;
        if (failedStarts > mostFailedStarts) throw new Error(`A worker ended by itself with ${String(code ?? signal)}; see ${logFile}.`);
        await delay(1000);
      }
    }
  })();
  ended.catch(() => undefined);
  return {
    deaths: () => deaths,
    pid: () => child?.pid,
    ended,
    async stop() {
      if (isStopped) return;
      isStopped = true;
      child?.kill('SIGTERM');
      const timer = setTimeout(() => child?.kill('SIGKILL'), 30_000);
      await ended.catch(() => undefined);
      clearTimeout(timer);
      closeSync(log);
    },
  };
};
