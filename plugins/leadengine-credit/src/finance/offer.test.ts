import { expect } from 'chai';
import { Decimal } from './decimal.js';
import { simulateOffer } from './offer.js';
import { type Offer, type OfferOutcome, type OfferRequest } from './offer.contract.js';

const iof = { dailyRate: '0.000082', additionalRate: '0.0038' };

const inss: OfferRequest = {
  mode: 'net',
  amount: '10000.00',
  termMonths: 96,
  monthlyRate: '0.0185',
  coefficientMode: 'calendar',
  contractDate: '2026-01-19',
  firstDueDate: '2026-03-07',
  iof,
};

const offerOf = (outcome: OfferOutcome): Offer => {
  if (!outcome.isComputed) throw new Error(`not computed: ${JSON.stringify(outcome.violations)}`);
  return outcome.offer;
};

const codesOf = ({ violations }: OfferOutcome) => violations.map(({ code }) => code);

describe('simulateOffer', () => {
  it('releases exactly the net amount that was asked for', () => {
    const outcome = simulateOffer(inss);

    expect(offerOf(outcome)).to.include({
      net: '10000.00',
      iofDaily: '306.25',
      iofAdditional: '39.31',
      iofTotal: '345.56',
      financed: '10345.56',
      installment: '235.86',
      total: '22642.56',
      coefficient: '0.022798389406',
      cetAnnualPercent: '26.44',
      cetMonthlyPercent: '1.97',
      daysToFirstDue: 47,
      daysToLastDue: 2941,
      lastDueDate: '2034-02-07',
    });
    expect(outcome.violations).to.deep.equal([]);
  });

  it('finances the most a margin pays for', () => {
    const offer = offerOf(simulateOffer({ ...inss, mode: 'margin', amount: '567.35', fees: { percent: '0.02', flat: '35' } }));

    expect(offer.installment).to.equal('567.35');
    expect(new Decimal(offer.financed).plus('0.01').times(offer.coefficient).greaterThan('567.35')).to.equal(true);
    const parts = [offer.net, offer.tac, offer.iofDaily, offer.iofAdditional].reduce((total, part) => total.plus(part), new Decimal(0));
    expect(parts.toFixed(2)).to.equal(offer.financed);
  });

  it('agrees with itself whichever figure is given', () => {
    const fees = { percent: '0.01', flat: '20' };
    const byNet = offerOf(simulateOffer({ ...inss, fees }));
    const byFinanced = offerOf(simulateOffer({ ...inss, fees, mode: 'financed', amount: byNet.financed }));

    expect(byFinanced).to.deep.equal(byNet);
  });

  it('keeps a tax paid in cash out of the amount financed and in the CET', () => {
    const financed = offerOf(simulateOffer(inss));
    const cash = offerOf(simulateOffer({ ...inss, iof: { ...iof, isFinanced: false } }));

    expect(cash).to.include({ financed: '10000.00', net: '10000.00' });
    expect(cash.cash).to.equal(cash.iofTotal);
    expect(Number(cash.cetAnnual)).to.be.greaterThan(Number(cash.annualRate));
    expect(Number(cash.installment)).to.be.lessThan(Number(financed.installment));
  });

  it('settles an earlier contract first and taxes only new money where the law says so', () => {
    const payoff = '6000.00';
    const onAll = offerOf(simulateOffer({ ...inss, payoff }));
    const onNew = offerOf(simulateOffer({ ...inss, payoff, iof: { ...iof, base: 'new_money' } }));

    expect(onNew).to.include({ net: '10000.00', payoff, iofDaily: '306.25', iofAdditional: '39.31' });
    expect(onNew.financed).to.equal(new Decimal(onNew.net).plus(payoff).plus(onNew.iofTotal).toFixed(2));
    expect(Number(onAll.iofTotal)).to.be.greaterThan(Number(onNew.iofTotal));
  });

  it('lists a schedule that ends at zero', () => {
    const { schedule = [], financed } = offerOf(simulateOffer({ ...inss, withSchedule: true }));

    expect(schedule).to.have.length(96);
    expect(schedule[0]).to.include({ number: 1, dueDate: '2026-03-07', installment: '235.86' });
    expect(schedule.at(-1)?.balance).to.equal('0.00');
    expect(schedule.reduce((total, { amortization }) => total.plus(amortization), new Decimal(0)).toFixed(2)).to.equal(financed);
  });

  it('moves due dates off holidays and weekends where asked', () => {
    const { schedule = [] } = offerOf(simulateOffer({ ...inss, dueShift: 'next_business_day', withSchedule: true }));

    expect(schedule.slice(0, 3).map(({ dueDate }) => dueDate)).to.deep.equal(['2026-03-09', '2026-04-07', '2026-05-07']);
  });

  it('says which limits an offer breaks, and still computes it', () => {
    const outcome = simulateOffer({
      ...inss,
      fees: { flat: '100.00' },
      limits: {
        maxMonthlyRate: '0.0180',
        availableMargin: '200.00',
        maxTermMonths: 84,
        maxFinanced: '9000.00',
        areFeesAllowed: false,
        window: { start: '2026-02-01', end: '2026-02-10' },
        birthDate: '1950-06-01',
        maxAge: 74,
        maxAgeAtEnd: 80,
        maxCetSpread: '0.0005',
      },
    });

    expect(outcome.isComputed).to.equal(true);
    expect(codesOf(outcome)).to.have.members([
      'OVER_RATE_CAP',
      'MARGIN_EXCEEDED',
      'TERM_ABOVE_MAXIMUM',
      'AMOUNT_ABOVE_MAXIMUM',
      'FEES_NOT_ALLOWED',
      'WINDOW_CLOSED',
      'AGE_ABOVE_MAXIMUM',
      'AGE_AT_END_ABOVE_MAXIMUM',
      'CET_OVER_LIMIT',
    ]);
    expect(outcome.violations).to.deep.include({ code: 'OVER_RATE_CAP', pointer: '/monthlyRate', actual: '0.0185', limit: '0.0180' });
  });

  it('doubts a published coefficient that the rate does not explain', () => {
    expect(codesOf(simulateOffer({ ...inss, coefficient: '0.024' }))).to.deep.equal(['COEFFICIENT_RATE_MISMATCH']);
    expect(codesOf(simulateOffer({ ...inss, coefficient: '0.022800' }))).to.deep.equal([]);
  });

  it('answers input it cannot compute with violations', () => {
    const outcome = simulateOffer({
      ...inss,
      amount: '1e4',
      monthlyRate: '1.85%',
      termMonths: 0,
      contractDate: '2026-02-30',
      fees: { percent: '2' },
    });

    expect(outcome.offer).to.equal(null);
    expect(outcome.violations.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal([
      'INVALID_AMOUNT /amount',
      'INVALID_RATE /monthlyRate',
      'INVALID_FEES /fees/percent',
      'INVALID_TERM /termMonths',
      'INVALID_DATE /contractDate',
    ]);
    expect(codesOf(simulateOffer({ ...inss, firstDueDate: inss.contractDate }))).to.deep.equal(['FIRST_DUE_NOT_AFTER_CONTRACT']);
    expect(codesOf(simulateOffer({ ...inss, fees: { percent: '0.99' } }))).to.deep.equal(['FEES_TOO_HIGH']);
    expect(codesOf(simulateOffer({ ...inss, mode: 'financed', amount: '100.00', payoff: '200.00' }))).to.include('NOTHING_RELEASED');
  });

  it('computes loans without interest', () => {
    const offer = offerOf(simulateOffer({ ...inss, monthlyRate: '0', termMonths: 12, iof: null, mode: 'financed', amount: '1200.00' }));

    expect(offer).to.include({ installment: '100.00', net: '1200.00', cetAnnualPercent: '0.00', iofTotal: '0.00' });
  });
});
