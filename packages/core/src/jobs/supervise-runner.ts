import type { Logger, RunnerContext, RunnerDefinition } from '@leadengine/plugin-kit';

const firstRestartMs = 500;
const longestRestartMs = 30_000;
/** A run this long counts as healthy: the next restart is quick again. */
const healthyMs = 60_000;

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });

/** Runs a runner again and again, with growing pauses, until the scope's signal aborts. Never rejects. */
export const superviseRunner = async (definition: RunnerDefinition, context: RunnerContext, log: Logger): Promise<void> => {
  const { signal } = context.scope;
  let restartMs = firstRestartMs;
  while (!signal.aborted) {
    const startedAt = performance.now();
    try {
      await definition.run(context);
    } catch (error) {
      if (!signal.aborted) log.error({ error, runner: definition.id, key: context.key }, 'a runner failed and is started again');
    }
    if (performance.now() - startedAt > healthyMs) restartMs = firstRestartMs;
    if (signal.aborted) return;
    await sleep(restartMs * (0.5 + Math.random() / 2), signal);
    restartMs = Math.min(restartMs * 2, longestRestartMs);
  }
};
