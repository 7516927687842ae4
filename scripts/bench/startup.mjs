import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { residentMb, startEngine, freePort } from './processes.mjs';
import { median, round, say } from './report.mjs';

const idleMs = 5000;

/** The embedded default as `npm start` runs it: cold in an empty directory, then warm on the same data. */
export const measureStartup = async ({ warmStarts }) => {
  const directory = await mkdtemp(join(tmpdir(), 'leadengine-bench-start-'));
  const env = { PORT: String(await freePort()), LEADENGINE_DATA_DIRECTORY: join(directory, 'data') };
  try {
    const cold = await startEngine({ env, cwd: directory });
    await cold.stop();
    say(`cold start: ${String(round(cold.readyAfterMs, 0))} ms`);
    const warmMs = [];
    let rssMb;
    for (let start = 1; start <= warmStarts; start++) {
      const warm = await startEngine({ env, cwd: directory });
      warmMs.push(warm.readyAfterMs);
      say(`warm start: ${String(round(warm.readyAfterMs, 0))} ms`);
      if (start === warmStarts) {
        await delay(idleMs);
        rssMb = await residentMb(warm.pid);
      }
      await warm.stop();
    }
    return {
      startup: { coldMs: round(cold.readyAfterMs, 0), warmMs: round(median(warmMs), 0) },
      rssMb: rssMb === undefined ? null : round(rssMb, 1),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
