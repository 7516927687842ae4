import type { ChannelFailureCode } from '@leadengine/plugin-kit';

/** Whether an instance is trusted to send. `half_open`: one message tries whether it can again. */
export interface Circuit {
  readonly state: 'closed' | 'open' | 'half_open';
  /** When failures happened lately, oldest first. */
  readonly failures: readonly Date[];
  /** Until when nothing is sent: the pause, or how long the trial may take. */
  readonly openUntil: Date | null;
}

export const closedCircuit: Circuit = { state: 'closed', failures: [], openUntil: null };

/** So many failures within the window open the circuit for the pause. */
export const circuitLimits = { failures: 5, windowMs: 60_000, pauseMs: 120_000, trialMs: 120_000 };

/** Failures that speak of the instance. A wrong number or a refused message says nothing of it, and a lost connection is known as such. */
const countsAgainst: ReadonlySet<ChannelFailureCode> = new Set(['timeout', 'unknown', 'rate_limited', 'restricted']);

export const isInstanceFault = (code: ChannelFailureCode): boolean => countsAgainst.has(code);

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/** Asks for a send: it may go, or has to wait until then. An open circuit lets one through as a trial when its pause is over. */
export const admit = (circuit: Circuit, now: Date): { readonly circuit: Circuit; readonly waitUntil: Date | undefined } => {
  if (circuit.state === 'closed') return { circuit, waitUntil: undefined };
  if (circuit.openUntil !== null && circuit.openUntil > now) return { circuit, waitUntil: circuit.openUntil };
  return { circuit: { ...circuit, state: 'half_open', openUntil: after(now, circuitLimits.trialMs) }, waitUntil: undefined };
};

/** A send went well. */
export const afterSuccess = (circuit: Circuit): Circuit => (circuit.state === 'closed' ? circuit : closedCircuit);

/** A send failed for a reason that speaks of the instance. */
export const afterFailure = (circuit: Circuit, now: Date): Circuit => {
  const since = now.getTime() - circuitLimits.windowMs;
  const failures = [...circuit.failures.filter((time) => time.getTime() > since), now].slice(-circuitLimits.failures);
  if (circuit.state === 'open') return { ...circuit, failures };
  if (circuit.state === 'closed' && failures.length < circuitLimits.failures) return { ...circuit, failures };
  return { state: 'open', failures, openUntil: after(now, circuitLimits.pauseMs) };
};
