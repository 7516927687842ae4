import { expect } from 'chai';
import { incomeMargins, type Income, type MarginShares } from './income-margin.js';

const inss = { loan: '0.35', rmc: '0.05', rcc: '0.05', total: '0.45' };
const siape = { ...inss, deductionCap: '0.70' };

const figures = (shares: MarginShares, income: Income) =>
  Object.fromEntries(
    Object.entries(incomeMargins(shares, income)).map(([name, { limit, available, boundBy }]) => [
      name,
      [limit.toFixed(2), available.toFixed(2), boundBy],
    ]),
  );

describe('incomeMargins', () => {
  it('cuts each bucket of the net base to the cent', () => {
    expect(figures(inss, { gross: '2500.00', compulsoryDeductions: '187.45', used: { loan: '600.00', rmc: '115.00' } })).to.deep.equal({
      loan: ['809.39', '209.39', 'bucket'],
      rmc: ['115.62', '0.62', 'bucket'],
      rcc: ['115.62', '115.62', 'bucket'],
    });
  });

  it('shows what is overdrawn, which takes nothing from the other buckets', () => {
    expect(figures(inss, { gross: '1621.00', used: { loan: '700.00' } })).to.deep.equal({
      loan: ['567.35', '-132.65', 'bucket'],
      rmc: ['81.05', '81.05', 'bucket'],
      rcc: ['81.05', '81.05', 'bucket'],
    });
  });

  it('keeps all buckets below a total that is less than their sum', () => {
    const tight = { ...inss, total: '0.40' };
    expect(figures(tight, { gross: '1000.00', used: { loan: '350.00' } })).to.deep.equal({
      loan: ['350.00', '0.00', 'bucket'],
      rmc: ['50.00', '50.00', 'bucket'],
      rcc: ['50.00', '50.00', 'bucket'],
    });
    expect(figures(tight, { gross: '1000.00', used: { loan: '340.00', rmc: '50.00' } })['rcc']).to.deep.equal(['50.00', '10.00', 'total']);
  });

  it('lets either card use the one bucket of both', () => {
    const bpc = { loan: '0.30', card: '0.05', total: '0.35' };
    expect(figures(bpc, { gross: '1621.00', used: { rcc: '80.00' } })).to.deep.equal({
      loan: ['486.30', '486.30', 'bucket'],
      card: ['81.05', '1.05', 'bucket'],
    });
  });

  it('stops where all deductions reach their share of the gross income', () => {
    const income = { gross: '8000', compulsoryDeductions: '2900', used: { loan: '900' } };
    expect(figures(siape, income)['loan']).to.deep.equal(['2800.00', '1800.00', 'deductions']);
    expect(figures(siape, { gross: '8000', compulsoryDeductions: '6000' })['rmc']).to.deep.equal(['400.00', '-400.00', 'deductions']);
  });

  it('has no base below zero', () => {
    expect(figures(inss, { gross: '100.00', compulsoryDeductions: '150.00' })['loan']).to.deep.equal(['0.00', '0.00', 'bucket']);
  });
});
