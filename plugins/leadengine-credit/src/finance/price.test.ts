import { expect } from 'chai';
import { priceCoefficient, priceInstallment, rateFromInstallment, termFromInstallment } from './price.js';

describe('price', () => {
  it('computes what the central bank publishes', () => {
    expect(priceInstallment('25000', '0.0062989', 42).toFixed(2)).to.equal('679.30');
    expect(priceInstallment('1290', '0.0199', 4).toFixed(2)).to.equal('338.70');
  });

  it('splits evenly without interest', () => {
    expect(priceCoefficient('0', 12).times(12).toFixed(20)).to.equal('1.00000000000000000000');
  });

  it('finds rates on which a fixed guess diverges', () => {
    const outcome = rateFromInstallment('1320.75', '355.80', 12);

    expect(outcome.ok && outcome.value.toFixed(7)).to.equal('0.2510688');
  });

  it('finds negative, tiny and huge rates', () => {
    for (const rate of ['-0.02', '0.0000001', '0.5', '9', '120']) {
      const installment = priceCoefficient(rate, 7).times(1000);
      const outcome = rateFromInstallment('1000', installment, 7);
      expect(outcome.ok && outcome.value.toFixed(15), rate).to.equal(priceRate(rate));
    }
  });

  it('says that no rate fits instead of inventing one', () => {
    expect(rateFromInstallment('0', '100', 12)).to.deep.include({ ok: false });
    expect(rateFromInstallment('1000', '0', 12)).to.deep.include({ ok: false });
  });

  it('counts whole months for a term that is whole', () => {
    for (const months of [1, 12, 84, 120]) {
      const outcome = termFromInstallment('1000', '0.018', priceCoefficient('0.018', months).times(1000));
      expect(outcome.ok && outcome.value.months).to.equal(months);
    }
  });

  it('says when the installment never pays the loan', () => {
    const outcome = termFromInstallment('1000', '0.02', '20');

    expect(outcome.ok ? undefined : outcome.violation).to.deep.equal({
      code: 'INSTALLMENT_TOO_LOW',
      pointer: '/installment',
      actual: '20',
      limit: '20',
    });
  });
});

const priceRate = (rate: string): string => Number(rate).toFixed(15);
