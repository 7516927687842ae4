import type { HealthCheck, Logger } from '@leadengine/plugin-kit';
import type { RouterEntry } from './router.js';

/** Longest wait for one check. */
const checkTimeoutMs = 2000;

/** How long a result is answered again, so that polling by many does not reach the dependencies. */
const resultKeptMs = 500;

interface CheckResult {
  readonly status: 'up' | 'down';
  readonly durationMs: number;
}

interface Readiness {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

export interface HealthInput {
  readonly checks: readonly HealthCheck[];
  isReady(): boolean;
  readonly log: Logger;
}

const runCheck = async ({ name, check }: HealthCheck, log: Logger): Promise<CheckResult> => {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(checkTimeoutMs);
  let onTimeout: (() => void) | undefined;
  const result = (status: CheckResult['status']): CheckResult => ({ status, durationMs: Math.round(performance.now() - startedAt) });
  try {
    // A check that ignores its signal is not waited for either.
    await Promise.race([
      check(signal),
      new Promise((_resolve, reject) => {
        onTimeout = () => {
          reject(new Error(`no answer within ${String(checkTimeoutMs)} ms`));
        };
        signal.addEventListener('abort', onTimeout, { once: true });
      }),
    ]);
    return result('up');
  } catch (error) {
    log.warn({ check: name, error }, 'dependency is down');
    return result('down');
  } finally {
    if (onTimeout !== undefined) signal.removeEventListener('abort', onTimeout);
  }
};

/** `/healthz`: the process answers. `/readyz`: it may be sent requests; names each dependency, says why only in the log. */
export const healthRoutes = ({ checks, isReady, log }: HealthInput): readonly RouterEntry[] => {
  let latest: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined;

  const examine = async (): Promise<Readiness> => {
    const results = await Promise.all(checks.map(async (check) => [check.name, await runCheck(check, log)] as const));
    return { isReady: results.every(([, { status }]) => status === 'up'), checks: Object.fromEntries(results) };
  };

  const readiness = (): Promise<Readiness> => {
    if (latest === undefined || performance.now() - latest.at > resultKeptMs) latest = { at: performance.now(), readiness: examine() };
    return latest.readiness;
  };

  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: (ctx) => {
        ctx.state.routeId = 'engine.health';
        ctx.set('Cache-Control', 'no-store');
        ctx.body = { status: 'ok' };
      },
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async (ctx) => {
        ctx.state.routeId = 'engine.ready';
        const { isReady: dependenciesUp, checks: results } = await readiness();
        const ready = isReady() && dependenciesUp;
        ctx.set('Cache-Control', 'no-store');
        ctx.status = ready ? 200 : 503;
        ctx.body = { status: ready ? 'ready' : 'unavailable', started: isReady(), checks: results };
      },
    },
  ];
};
