import { expect } from 'chai';
import { base30 } from './daily-rate.js';
import { parseDay } from './day.js';
import { fgtsAdvance, fgtsProjection, fgtsWithdrawal } from './fgts.js';
import { maxUpfrontCommission } from './commission.js';
import { firstPayroll } from './payroll-cutoff.js';

const request = {
  balance: '10000',
  contractDate: parseDay('2026-08-01')!,
  birthMonth: 8,
  dueDay: 1,
  monthlyRate: '0.0179',
  base: base30,
  maxTranches: 3,
  minPerTranche: '100.00',
  maxPerTranche: '500.00',
  iof: { dailyRate: '0.000082', additionalRate: '0.0038', dayCap: 365 },
};

describe('FGTS', () => {
  it('rises across the bands without a step down', () => {
    const edges = ['0', '0.01', '500', '500.01', '1000', '1000.01', '5000', '5000.01', '10000', '15000', '20000', '20000.01', '1000000'];
    const withdrawals = edges.map((balance) => fgtsWithdrawal(balance).toNumber());

    expect(withdrawals).to.deep.equal([...withdrawals].sort((a, b) => a - b));
    expect(withdrawals[0]).to.equal(0);
  });

  it('takes the full withdrawal off the balance, with or without what the fund pays', () => {
    expect(fgtsProjection('10000', 2).map(String)).to.deep.equal(['2650', '2120']);
    expect(fgtsProjection('10000', 2, { annualAccrual: '0.03' })[1]?.toString()).to.equal('2164.1');
  });

  it('cedes from the next withdrawal on when the contract falls on one', () => {
    const outcome = fgtsAdvance(request);

    expect(outcome.ok && outcome.value.tranches.map(({ dueDate }) => dueDate)).to.deep.equal(['2027-08-01', '2028-08-01', '2029-08-01']);
    expect(outcome.ok && outcome.value.gross.minus(outcome.value.iof.total).equals(outcome.value.net)).to.equal(true);
  });

  it('says when not even one year may be ceded', () => {
    const outcome = fgtsAdvance({ ...request, balance: '150' });

    expect(outcome.ok ? undefined : outcome.violation).to.deep.include({ code: 'BELOW_MINIMUM', actual: '75.00', limit: '100.00' });
  });
});

describe('payroll and commission', () => {
  it('moves to the payroll after the next past the cut-off, across the year', () => {
    expect(['2025-11-20', '2025-11-21', '2025-12-21', '2025-02-30'].map((date) => firstPayroll(date, 20))).to.deep.equal([
      { ok: true, value: '2025-12' },
      { ok: true, value: '2026-01' },
      { ok: true, value: '2026-02' },
      { ok: false, violation: { code: 'INVALID_DATE', pointer: '/annotationDate', actual: '2025-02-30' } },
    ]);
  });

  it('never rounds a limit up', () => {
    expect(maxUpfrontCommission('1234.56', '0.06').toFixed(2)).to.equal('74.07');
  });
});
