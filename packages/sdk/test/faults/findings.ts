import type { FaultyBackend } from './backend.js';
import { suiteRetries, type FaultReport, type SuiteSize } from './suite.js';

/** What is wrong with a run of the suite, of what client and backend have counted; nothing when it is good. */
export const faultFindings = (report: FaultReport | undefined, backend: FaultyBackend, wanted: SuiteSize): readonly string[] => {
  if (report === undefined) return ['the client reported nothing'];
  const effects = [...backend.effects.values()];
  const attempts = [...backend.attempts.values()];
  const most = Math.max(0, ...attempts);
  const share = backend.faults() / attempts.reduce((sum, count) => sum + count, 0);
  const facts: readonly (readonly [holds: boolean, finding: string])[] = [
    [report.created === wanted.posts, `${String(report.created)} different answers to ${String(wanted.posts)} calls`],
    [effects.length === wanted.posts, `${String(effects.length)} effects of ${String(wanted.posts)} calls`],
    [effects.every((count) => count === 1), 'an effect came about more than once'],
    [most <= suiteRetries + 1, `${String(most)} attempts of one call`],
    // Else nothing was tried that is worth trying.
    [share >= 0.2 && share <= 0.4, `${String(Math.round(share * 100))} % of the attempts met a fault`],
    [report.events === wanted.events, `${String(report.events)} of ${String(wanted.events)} events`],
    [report.isInOrder, 'events came twice or out of order'],
    [backend.connections() >= wanted.events / 38, `${String(backend.connections())} connections, so the stream was not cut`],
  ];
  return facts.flatMap(([holds, finding]) => (holds ? [] : [finding]));
};
