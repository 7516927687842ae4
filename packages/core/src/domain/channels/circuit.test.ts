import { expect } from 'chai';
import fc from 'fast-check';
import { admit, afterFailure, afterSuccess, circuitLimits, closedCircuit, isInstanceFault, type Circuit } from './circuit.js';

const at = (ms: number): Date => new Date(1_700_000_000_000 + ms);
const failTimes = (count: number, everyMs: number): Circuit => {
  let circuit = closedCircuit;
  for (let index = 0; index < count; index++) circuit = afterFailure(circuit, at(index * everyMs));
  return circuit;
};

describe('the circuit of an instance', () => {
  it('opens after five failures within a minute, for two minutes', () => {
    expect(failTimes(4, 1000).state).to.equal('closed');
    const open = failTimes(5, 1000);
    expect(open).to.include({ state: 'open' });
    expect(open.openUntil).to.deep.equal(at(4000 + 120_000));
  });

  it('stays closed when failures are far apart', () => {
    expect(failTimes(50, 15_001).state).to.equal('closed');
  });

  it('lets one trial through when the pause is over, which closes or opens it again', () => {
    const open = failTimes(5, 0);
    expect(admit(open, at(119_999)).waitUntil).to.deep.equal(at(120_000));
    const trial = admit(open, at(120_000));
    expect(trial).to.deep.include({ waitUntil: undefined });
    expect(trial.circuit.state).to.equal('half_open');
    expect(admit(trial.circuit, at(120_001)).waitUntil).to.deep.equal(at(120_000 + circuitLimits.trialMs));
    expect(afterSuccess(trial.circuit)).to.deep.equal(closedCircuit);
    expect(afterFailure(trial.circuit, at(121_000))).to.include({ state: 'open' });
  });

  it('never waits for ever and never forgets that it is open, whatever happens', () => {
    const step = fc.record({ kind: fc.constantFrom('ask', 'fail', 'succeed'), afterMs: fc.integer({ min: 0, max: 90_000 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let circuit = closedCircuit;
        let now = 0;
        for (const { kind, afterMs } of steps) {
          now += afterMs;
          if (kind === 'fail') circuit = afterFailure(circuit, at(now));
          else if (kind === 'succeed') circuit = afterSuccess(circuit);
          else ({ circuit } = admit(circuit, at(now)));
          expect(circuit.failures.length).to.be.at.most(circuitLimits.failures);
          expect(circuit.openUntil === null).to.equal(circuit.state === 'closed');
          const { waitUntil } = admit(circuit, at(now));
          if (waitUntil) expect(waitUntil.getTime() - at(now).getTime()).to.be.within(1, circuitLimits.pauseMs);
        }
      }),
    );
  });

  it('counts what speaks of the instance only', () => {
    expect(isInstanceFault('timeout')).to.equal(true);
    for (const code of ['invalid_recipient', 'unsupported', 'rejected', 'instance_disconnected'] as const)
      expect(isInstanceFault(code)).to.equal(false);
  });
});
