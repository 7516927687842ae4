import { expect } from 'chai';
import { Decimal, simulateOffer, type OfferRequest } from '../finance/index.js';
import { scheduleOf, type StoredFigures } from './proposal-schedule.js';

const asked: OfferRequest = {
  mode: 'net',
  amount: '10000.00',
  termMonths: 96,
  monthlyRate: '0.0185',
  coefficientMode: 'calendar',
  contractDate: '2026-01-19',
  firstDueDate: '2026-03-07',
  iof: { dailyRate: '0.000082', additionalRate: '0.0038' },
};

const storedOf = (request: OfferRequest): StoredFigures => {
  const { offer } = simulateOffer(request);
  if (offer === null) throw new Error('There are no figures.');
  const { monthlyRate, termMonths, installment, financed, lastDueDate: lastDueOn } = offer;
  return { request, monthlyRate, termMonths, installment, financed, lastDueOn };
};

describe('the installments of a proposal', () => {
  for (const coefficientMode of ['d30', 'calendar', 'calendar_365'] as const)
    it(`pay back what is financed to the cent (${coefficientMode})`, () => {
      const figures = storedOf({ ...asked, coefficientMode });
      const lines = scheduleOf(figures) ?? [];
      expect(lines).to.have.length(96);
      expect(lines.at(-1)?.balance).to.equal('0.00');
      const paidBack = lines.reduce((sum, { amortization }) => sum.plus(amortization), new Decimal(0));
      expect(paidBack.toFixed(2)).to.equal(figures.financed);
      expect(new Set(lines.slice(0, -1).map(({ installment }) => installment))).to.deep.equal(new Set([figures.installment]));
    });

  it('are not told where the bank has a coefficient of its own', () => {
    const { offer } = simulateOffer(asked);
    const coefficient = new Decimal(offer?.coefficient ?? 0).times('1.01').toFixed(12);
    expect(scheduleOf(storedOf({ ...asked, coefficient }))).to.equal(undefined);
  });

  it('are not told where they would not fit what was shown', () => {
    expect(scheduleOf({ ...storedOf(asked), installment: '235.00' })).to.equal(undefined);
    expect(scheduleOf({ ...storedOf(asked), financed: '10000.00' })).to.equal(undefined);
  });
});
