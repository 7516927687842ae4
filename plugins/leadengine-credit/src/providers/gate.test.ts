import { expect } from 'chai';
import { admit, learn, type GateLimits, type GateState } from './gate.js';

const limits: GateLimits = { perSecond: 5, maxConcurrent: 2, threshold: 3, openMs: 60_000, callMs: 10_000 };
const at = (ms: number): Date => new Date(1_700_000_000_000 + ms);
const fresh: GateState = { tokens: 5, refilledAt: at(0), failures: 0, openUntil: null, probingUntil: null, inFlight: 0 };

describe('admit', () => {
  it('takes a token per call and refills them by time, up to a second of them', () => {
    const first = admit({ ...fresh, tokens: 1 }, limits, at(0));
    expect(first).to.deep.include({ isAdmitted: true });
    expect(admit({ ...fresh, tokens: 0 }, limits, at(0))).to.deep.equal({ isAdmitted: false, reason: 'rate', retryAt: at(200) });
    const rested = admit({ ...fresh, tokens: 0 }, limits, at(3_600_000));
    expect(rested.isAdmitted && rested.state.tokens).to.equal(4);
  });

  it('admits no more at once than the provider takes', () => {
    expect(admit({ ...fresh, inFlight: 1 }, limits, at(0)).isAdmitted).to.equal(true);
    expect(admit({ ...fresh, inFlight: 2 }, limits, at(0))).to.include({ isAdmitted: false, reason: 'busy' });
  });

  it('opens after failures in a row, lets one call through afterwards, and closes when it is answered', () => {
    const outages = [1, 2, 3].reduce<GateState>((state) => learn(state, { kind: 'outage' }, limits, at(0)), fresh);
    expect(outages.openUntil).to.deep.equal(at(60_000));
    expect(admit(outages, limits, at(59_999))).to.deep.equal({ isAdmitted: false, reason: 'circuit_open', retryAt: at(60_000) });

    const probe = admit(outages, limits, at(60_000));
    if (!probe.isAdmitted) throw new Error('The probe was not admitted.');
    expect(admit(probe.state, limits, at(60_001))).to.include({ isAdmitted: false, reason: 'circuit_open' });
    // The caller of the probe died: another one goes out once its time is over.
    expect(admit(probe.state, limits, at(70_000)).isAdmitted).to.equal(true);

    expect(learn(probe.state, { kind: 'outage' }, limits, at(60_500)).openUntil).to.deep.equal(at(120_500));
    const closed = learn(probe.state, { kind: 'answered' }, limits, at(60_500));
    expect(admit(closed, limits, at(60_501)).isAdmitted).to.equal(true);
    expect(closed.failures).to.equal(0);
  });

  it('waits as long as the provider asks for, without counting it as a failure', () => {
    const limited = learn(fresh, { kind: 'limited', retryAfterMs: 1500 }, limits, at(0));
    expect(limited.failures).to.equal(0);
    expect(admit(limited, limits, at(1499)).isAdmitted).to.equal(false);
    expect(admit(limited, limits, at(1500)).isAdmitted).to.equal(true);
  });
});
