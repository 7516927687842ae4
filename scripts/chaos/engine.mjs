import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const command = fileURLToPath(new URL('../../packages/cli/bin/leadengine.js', import.meta.url));
const startTimeoutMs = 60_000;

/** Runs a command of the engine to its end; resolves with what it printed. */
export const runCommand = async (args, env) => (await promisify(execFile)(process.execPath, [command, ...args], { env })).stdout;

/** The engine under test: one child process at a time, killed without warning and started again. */
export const createVictim = ({ env, directory, parameters = [] }) => {
  const origin = `http://127.0.0.1:${env.PORT}`;
  const log = openSync(join(directory, 'engine.log'), 'a');
  const starts = [];
  let child;
  let crashes = 0;

  const isAlive = () => child !== undefined && child.exitCode === null && child.signalCode === null;
  const isReady = () =>
    fetch(`${origin}/readyz`, { signal: AbortSignal.timeout(2000) }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );

  const spawnEngine = () => {
    child = spawn(process.execPath, [command, 'start', ...parameters], { env, cwd: directory, stdio: ['ignore', log, log] });
  };

  /** Resolves when the engine answers; an engine that ends by itself meanwhile is a fault of its own and is started again. */
  const untilReady = async () => {
    const startedAt = performance.now();
    while (!(await isReady())) {
      if (!isAlive()) {
        crashes += 1;
        if (crashes > 5) throw new Error('The engine ended by itself more than five times.');
        spawnEngine();
      }
      if (performance.now() - startedAt > startTimeoutMs) throw new Error('The engine was not ready within a minute.');
      await delay(40);
    }
    starts.push(performance.now() - startedAt);
  };

  return {
    origin,
    start: spawnEngine,
    untilReady,
    /** How often the engine ended by itself. */
    crashes: () => crashes,
    medianStartMs: () => Math.round(starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0),
    /** SIGKILL. True when the engine was running until then. */
    async kill() {
      if (!isAlive()) {
        crashes += 1;
        return false;
      }
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      return true;
    },
    async stop() {
      if (!isAlive()) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 30_000);
      await exited;
      clearTimeout(timer);
    },
  };
};
