import { expect } from 'chai';
import { base30, dailyRate } from './daily-rate.js';
import { one, type Decimal } from './decimal.js';
import { legacyOffer, type LegacyOffer } from './legacy-offer.js';
import { simulateOffer } from './offer.js';
import { type Outcome } from './violation.js';

const valueOf = (outcome: Outcome<LegacyOffer>): LegacyOffer => {
  if (!outcome.ok) throw new Error(outcome.violation.code);
  return outcome.value;
};

const places = (value: Decimal, count: number) => value.toFixed(count);

describe('legacyOffer', () => {
  it('gives the figures of the earlier product for a margin', () => {
    const { gross, tac, net, coefficient } = valueOf(
      legacyOffer({ mode: 'margin', amount: '350', monthlyRate: '0.018', termMonths: 84, graceDays: 45, tacPercent: '0.05' }),
    );

    expect(places(dailyRate('0.018', base30), 12)).to.equal('0.000594840785');
    expect(places(one.div(coefficient), 9)).to.equal('42.758377804');
    expect([gross, tac, net].map((each) => places(each, 2))).to.deep.equal(['14965.43', '748.27', '14217.16']);
    expect(places(coefficient, 9)).to.equal('0.023387230');
  });

  it('gives the figures of the earlier product for a net amount', () => {
    const { installment, gross, coefficient } = valueOf(
      legacyOffer({ mode: 'net', amount: '10000', monthlyRate: '0.02', termMonths: 72, graceDays: 30, tacFlat: '50' }),
    );

    expect([installment, gross].map((each) => places(each, 2))).to.deep.equal(['264.58', '10050.00']);
    expect(places(coefficient, 9)).to.equal('0.026326831');
  });

  it('agrees with an offer without tax', () => {
    const legacy = valueOf(
      legacyOffer({ mode: 'net', amount: '5000', monthlyRate: '0.0172', termMonths: 48, graceDays: 45, tacPercent: '0.02', tacFlat: '35' }),
    );
    const { offer } = simulateOffer({
      mode: 'net',
      amount: '5000.00',
      monthlyRate: '0.0172',
      termMonths: 48,
      coefficientMode: 'd30',
      contractDate: '2026-01-10',
      firstDueDate: '2026-02-24',
      fees: { percent: '0.02', flat: '35' },
    });

    expect(offer).to.include({ gross: places(legacy.gross, 2), tac: places(legacy.tac, 2), net: '5000.00' });
    // The amount financed is rounded first, so the installment may differ by a cent.
    expect(legacy.installment.minus(offer!.installment).abs().lessThanOrEqualTo('0.01')).to.equal(true);
  });

  it('refuses fees that eat everything', () => {
    const outcome = legacyOffer({ mode: 'net', amount: '100', monthlyRate: '0.02', termMonths: 12, graceDays: 30, tacPercent: '1' });

    expect(outcome).to.deep.include({ ok: false });
  });
});
