import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const workerFile = fileURLToPath(new URL('integration-worker.mjs', import.meta.url));
const nodeOptions = ['--import=tsx', '--conditions=@leadengine/source'];

/** A process for test files; it ends when one of them ends it, and a further one takes its place. */
const createWorker = (env) => {
  let shown = [];
  let child;
  const start = () => {
    child = fork(workerFile, { execArgv: nodeOptions, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child.stdout.on('data', (chunk) => shown.push(chunk));
    child.stderr.on('data', (chunk) => shown.push(chunk));
  };
  return {
    run: (file) =>
      new Promise((resolve) => {
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) start();
        const startedAt = performance.now();
        const settle = (counts) => {
          child.removeAllListeners('message').removeAllListeners('exit');
          resolve({ file, ms: performance.now() - startedAt, output: Buffer.concat(shown), ...counts });
          shown = [];
        };
        child.once('message', settle);
        child.once('exit', (code, signal) => {
          const error = `its process ended with ${String(signal ?? code)}`;
          settle({ passed: 0, failed: 1, failures: [{ title: file, error }], processorMs: 0 });
        });
        child.send({ file });
      }),
    stop: () =>
      new Promise((resolve) => {
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
};

/**
 * Runs test files in so many processes at once; whichever is idle takes the next file.
 *
 * @param onFile - Told what became of a file, with what it said.
 */
export const runIntegrationFiles = async ({ files, processes, env, onFile }) => {
  const waiting = [...files];
  await Promise.all(
    Array.from({ length: Math.min(processes, files.length) }, async () => {
      const worker = createWorker(env);
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) onFile(await worker.run(file));
      await worker.stop();
    }),
  );
};
