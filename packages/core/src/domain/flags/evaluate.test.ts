import { expect } from 'chai';
import fc from 'fast-check';
import { evaluateFlag, placeOf, type FlagRule } from './evaluate.js';

const rule = (parts: Partial<FlagRule> = {}): FlagRule => ({
  key: 'inbox.kanban',
  isEnabled: true,
  rolloutPercent: 100,
  rolloutBy: 'tenant',
  ...parts,
});
const subject = { tenantId: 't1', actorId: 'u1' };

describe('evaluateFlag', () => {
  it('lets an override decide before all else', () => {
    for (const isEnabled of [true, false])
      expect(evaluateFlag(rule({ isEnabled: !isEnabled }), isEnabled, subject)).to.deep.equal({ isEnabled, reason: 'TARGETING_MATCH' });
  });

  it('is off when disabled and on at 100 percent', () => {
    expect(evaluateFlag(rule({ isEnabled: false }), undefined, subject)).to.deep.equal({ isEnabled: false, reason: 'DISABLED' });
    expect(evaluateFlag(rule(), undefined, subject)).to.deep.equal({ isEnabled: true, reason: 'STATIC' });
  });

  it('keeps whoever is in while the share grows, and gives nobody 0 percent', () => {
    const percent = fc.float({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), percent, percent, (tenantId, actorId, one, other) => {
        const isIn = (rolloutPercent: number): boolean =>
          evaluateFlag(rule({ rolloutPercent, rolloutBy: 'actor' }), undefined, { tenantId, actorId }).isEnabled;
        expect(isIn(0)).to.equal(false);
        return !isIn(Math.min(one, other)) || isIn(Math.max(one, other));
      }),
    );
  });

  it('decides for whole tenants or for single actors', () => {
    const inAt50 = (rolloutBy: FlagRule['rolloutBy']): Set<boolean> =>
      new Set(
        Array.from(
          { length: 64 },
          (_, index) =>
            evaluateFlag(rule({ rolloutPercent: 50, rolloutBy }), undefined, { tenantId: 't1', actorId: String(index) }).isEnabled,
        ),
      );
    expect(inAt50('tenant').size).to.equal(1);
    expect(inAt50('actor').size).to.equal(2);
  });
});

describe('placeOf', () => {
  it('spreads subjects evenly', () => {
    const places = Array.from({ length: 10_000 }, (_, index) => placeOf('some.flag', String(index)));
    for (const share of [10, 25, 50, 90]) {
      expect(places.filter((place) => place < share).length / 100, `${String(share)} %`).to.be.closeTo(share, 1.5);
    }
  });

  it('stays what it was, whatever the release', () => {
    expect(placeOf('some.flag', 'tenant')).to.be.closeTo(31.369446986354887, 1e-9);
  });
});
