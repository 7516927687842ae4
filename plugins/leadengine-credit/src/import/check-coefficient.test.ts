import { expect } from 'chai';
import { priceCoefficient } from '../finance/price.js';
import { checkCoefficient } from './check-coefficient.js';

describe('checkCoefficient', () => {
  it('accepts the coefficient of the rate, give or take the grace', () => {
    expect(checkCoefficient('0.023179544142', '0.018', 84).warning).to.equal(undefined);
    expect(checkCoefficient('0.023387229623', '0.018', 84).warning).to.equal(undefined);
  });

  it('warns of one that another rate explains, and names that rate', () => {
    const { warning, impliedMonthlyRate } = checkCoefficient('0.02785', '0.0172', 48);

    expect([warning, impliedMonthlyRate?.times(100).toFixed(4)]).to.deep.equal(['COEFFICIENT_RATE_MISMATCH', '1.2532']);
  });

  it('recognizes a factor that is published the other way round', () => {
    const factor = priceCoefficient('0.018', 84).pow(-1);

    expect(checkCoefficient(factor, '0.018', 84).warning).to.equal('INVERTED_FACTOR');
    expect(checkCoefficient('7', '0.018', 84).warning).to.equal('COEFFICIENT_RATE_MISMATCH');
  });
});
