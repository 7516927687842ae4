import { expect } from 'chai';
import { cetOfDays, cetOfPeriods } from './cet.js';
import { Decimal } from './decimal.js';

const payments = (amount: string, ...days: number[]) => days.map((at) => ({ at, amount: `-${amount}` }));

describe('CET', () => {
  it('is what the central bank answers', () => {
    const outcome = cetOfPeriods([{ at: 0, amount: '940' }, ...payments('205.73', 1, 2, 3, 4, 5)], 12);

    expect(outcome).to.deep.include({ ok: true });
    expect(outcome.ok && [outcome.value.annualPercent, outcome.value.monthlyPercent]).to.deep.equal(['43.93', '3.08']);
  });

  it('is right to 25 digits', () => {
    const outcome = cetOfDays([{ at: 0, amount: '1000' }, ...payments('1100', 365)]);

    expect(outcome.ok && outcome.value.annual.minus('0.1').abs().lessThan('1e-25')).to.equal(true);
  });

  it('solves what defeats a fixed guess: very high, negative and very short', () => {
    const rates = [
      cetOfDays([{ at: 0, amount: '100' }, ...payments('400', 30)]),
      cetOfDays([{ at: 0, amount: '1000' }, ...payments('10', 365, 730)]),
      cetOfDays([{ at: 0, amount: '100' }, ...payments('101', 1)]),
    ].map((outcome) => (outcome.ok ? outcome.value.annual : new Decimal(NaN)));

    expect(rates[0]?.toFixed(0)).to.equal(new Decimal(4).pow(new Decimal(365).div(30)).minus(1).toFixed(0));
    expect(rates[1]?.greaterThan('-0.99') && rates[1].lessThan('-0.8')).to.equal(true);
    expect(rates[2]?.toFixed(6)).to.equal(new Decimal('1.01').pow(365).minus(1).toFixed(6));
  });

  it('does not depend on the order of the flows or on who looks at them', () => {
    const flows = [{ at: 10, amount: '1000' }, ...payments('95', 40, 71, 101, 132, 162, 193, 224, 252, 283, 313, 344, 374)];
    const mirrored = flows.map(({ at, amount }) => ({ at, amount: new Decimal(amount).negated() })).reverse();
    const [one, other] = [cetOfDays(flows), cetOfDays(mirrored)];

    expect(one.ok && other.ok && one.value.annual.toFixed(20)).to.equal(other.ok && other.value.annual.toFixed(20));
  });

  it('has no value where nothing is received or nothing paid', () => {
    expect(cetOfDays([{ at: 0, amount: '-5' }, ...payments('10', 30)])).to.deep.include({ ok: false });
    expect(cetOfDays([{ at: 0, amount: '100' }])).to.deep.include({ ok: false });
    expect(cetOfDays([])).to.deep.include({ ok: false });
  });
});
