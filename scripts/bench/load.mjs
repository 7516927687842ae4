import autocannon from 'autocannon';
import { cpuMs } from './processes.mjs';
import { median, round, say } from './report.mjs';

export const connections = 16;

const run = async ({ origin, paths, token, seconds }) => {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ method: 'GET', path, headers: { authorization: `Bearer ${token}` } })),
  });
  const refused = result.non2xx + result.errors + result.timeouts;
  if (refused > 0) {
    throw new Error(
      `${String(refused)} of ${String(result.requests.total)} requests to ${origin}${paths[0]} failed: ${JSON.stringify(result.statusCodeStats)}`,
    );
  }
  return { perSecond: result['2xx'] / result.duration, count: result['2xx'], p99Ms: result.latency.p99 };
};

/**
 * Loads the targets in turn, round after round and in changing order, so that whatever else the machine does meets all of them.
 * Resolves with the medians by target.
 */
export const compare = async (title, targets, { rounds, seconds }) => {
  const names = Object.keys(targets);
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (const target of Object.values(targets)) await run({ ...target, seconds: 1 });
  for (let turn = 0; turn < rounds; turn++) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const target = targets[name];
      const before = await cpuMs(target.pid);
      const result = await run({ ...target, seconds });
      const after = await cpuMs(target.pid);
      measured[name].push({ ...result, cpuMsPerRequest: before === undefined ? NaN : (after - before) / result.count });
    }
    say(
      `${title}, round ${String(turn + 1)}: ${names.map((name) => `${name} ${measured[name].at(-1).perSecond.toFixed(0)}/s`).join(', ')}`,
    );
  }
  return Object.fromEntries(
    names.map((name) => {
      const of = (member) => median(measured[name].map((result) => result[member]));
      return [name, { perSecond: of('perSecond'), p99Ms: of('p99Ms'), cpuMsPerRequest: round(of('cpuMsPerRequest'), 3) }];
    }),
  );
};
