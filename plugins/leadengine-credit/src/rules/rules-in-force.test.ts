import { expect } from 'chai';
import type { KnownRule } from './published.js';
import { cardCapOn, rulesInForce } from './rules-in-force.js';

const own = (kind: 'rate_cap' | 'iof', validFrom: string, value: object, payer: KnownRule['payer'] = 'inss'): KnownRule =>
  ({ kind, payer, validFrom, value, legalBasis: 'test', id: `id-${validFrom}` }) as KnownRule;

describe('rulesInForce', () => {
  it('knows the published values by payer and day', () => {
    expect(rulesInForce([], 'inss', '2025-02-05').limits).to.deep.equal({
      maxMonthlyRate: '0.018',
      maxTermMonths: 84,
      areFeesAllowed: false,
    });
    expect(rulesInForce([], 'inss', '2026-01-19').limits).to.include({ maxMonthlyRate: '0.0185', maxTermMonths: 96 });
    expect(rulesInForce([], 'municipal', '2026-01-19')).to.deep.equal({
      version: 'iof@2015-01-22',
      iof: { dailyRate: '0.000082', additionalRate: '0.0038' },
      limits: {},
    });
    expect(cardCapOn([], 'inss_bpc', '2026-01-19')).to.equal('0.0246');
  });

  it('lets a tenant bring a later value, from its day on and for its payer only', () => {
    const rules = [own('rate_cap', '2026-03-01', { monthlyRate: '0.019' })];
    expect(rulesInForce(rules, 'inss', '2026-02-28').limits.maxMonthlyRate).to.equal('0.0185');
    const later = rulesInForce(rules, 'inss', '2026-03-01');
    expect(later.limits.maxMonthlyRate).to.equal('0.019');
    expect(later.version).to.contain('rate_cap@2026-03-01#id-2026-03-01');
    expect(rulesInForce(rules, 'inss_bpc', '2026-03-01').limits.maxMonthlyRate).to.equal('0.0185');
  });

  it('takes what a tenant says of a day that is published, too, and a rule of the payer before one for all', () => {
    const rules = [
      own('iof', '2015-01-22', { dailyRate: '0.0001', additionalRate: '0' }, null),
      own('rate_cap', '2026-01-01', { monthlyRate: '0.01' }, null),
    ];
    expect(rulesInForce(rules, 'clt', '2026-02-01').iof).to.deep.equal({ dailyRate: '0.0001', additionalRate: '0' });
    expect(rulesInForce(rules, 'clt', '2026-02-01').limits.maxMonthlyRate).to.equal('0.01');
    expect(rulesInForce(rules, 'inss', '2026-02-01').limits.maxMonthlyRate).to.equal('0.0185');
  });
});
