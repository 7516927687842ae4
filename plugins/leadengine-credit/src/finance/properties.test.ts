import { expect } from 'chai';
import fc from 'fast-check';
import { baseOf, coefficientOfDays, countsOf, unitLoan } from './coefficient.js';
import { base30 } from './daily-rate.js';
import { dayText, parseDay } from './day.js';
import { Decimal, toCents } from './decimal.js';
import { type Offer, type OfferRequest } from './offer.contract.js';
import { financedOfNet, splitFinanced } from './offer-split.js';
import { readOfferTerms } from './offer-terms.js';
import { simulateOffer } from './offer.js';
import { presentValue } from './present-value.js';
import { amountFromInstallment, priceCoefficient, rateFromInstallment, termFromInstallment } from './price.js';
import { priceSchedule, totalOf } from './schedule.js';

const runs = { numRuns: 10_000 };

const cents = (low: number, high: number) => fc.integer({ min: low, max: high }).map((value) => new Decimal(value).div(100).toFixed(2));
/** Rates from nothing to 8% a month, in hundredths of a percent. */
const rates = fc.integer({ min: 0, max: 800 }).map((value) => new Decimal(value).div(10_000).toString());
const positiveRates = fc.integer({ min: 1, max: 800 }).map((value) => new Decimal(value).div(10_000).toString());
const terms = fc.integer({ min: 1, max: 18 });

const contract = parseDay('2026-01-05')!;

const requests = fc
  .record({
    amount: cents(10_000, 5_000_000),
    termMonths: fc.integer({ min: 1, max: 6 }),
    monthlyRate: fc.integer({ min: 0, max: 80 }).map((value) => new Decimal(value).div(1000).toString()),
    grace: fc.integer({ min: 5, max: 90 }),
    start: fc.integer({ min: 0, max: 1500 }),
    coefficientMode: fc.constantFrom('d30' as const, 'calendar' as const, 'calendar_365' as const),
    flat: cents(0, 20_000),
  })
  .map(({ grace, start, flat, ...request }): OfferRequest => ({
    ...request,
    mode: 'net',
    contractDate: dayText(contract + start),
    firstDueDate: dayText(contract + start + grace),
    fees: { percent: '0.015', flat },
    iof: { dailyRate: '0.000082', additionalRate: '0.0038' },
  }));

const offerOf = (request: OfferRequest): Offer => {
  const outcome = simulateOffer(request);
  if (!outcome.isComputed) throw new Error(JSON.stringify(outcome.violations));
  return outcome.offer;
};

describe('finance properties', () => {
  it('makes schedules that add up to the cent and end at 0.00', () => {
    fc.assert(
      fc.property(cents(1_000, 10_000_000), rates, terms, (principal, rate, term) => {
        const lines = priceSchedule(principal, rate, term);

        expect(lines.at(-1)?.balance.toFixed(2)).to.equal('0.00');
        expect(totalOf(lines, 'amortization').toFixed(2)).to.equal(principal);
        expect(totalOf(lines, 'installment').equals(totalOf(lines, 'interest').plus(principal))).to.equal(true);
        expect(lines.every(({ interest, installment }) => interest.decimalPlaces() <= 2 && installment.decimalPlaces() <= 2)).to.equal(
          true,
        );
      }),
      runs,
    );
  }).timeout(120_000);

  it('raises the CET with the fees', () => {
    fc.assert(
      fc.property(requests, cents(100, 50_000), (request, more) => {
        const flat = new Decimal(request.fees?.flat ?? '0');
        const cetWith = (fee: Decimal) => new Decimal(offerOf({ ...request, fees: { percent: '0.015', flat: fee.toFixed(2) } }).cetAnnual);

        expect(cetWith(flat.plus(more)).greaterThan(cetWith(flat))).to.equal(true);
      }),
      runs,
    );
  }).timeout(120_000);

  it('splits every amount financed without losing a cent, and finds it again from the net amount and from the installment', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { terms } = readOfferTerms(request);
        const days = countsOf(request.coefficientMode, terms.contract, terms.dueDays);
        const unit = unitLoan(terms.rate, days, baseOf(request.coefficientMode), days, 365);
        const outcome = financedOfNet(terms.amount, terms, unit);
        if (!outcome.ok) throw new Error(outcome.violation.code);
        const { financed, net, tac, iof } = outcome.value;

        expect(net.toFixed(2)).to.equal(request.amount);
        expect(net.plus(tac).plus(iof.daily).plus(iof.additional).toFixed(2)).to.equal(financed.toFixed(2));
        expect(splitFinanced(financed, terms, unit).net.equals(net)).to.equal(true);
        const installment = toCents(financed.times(unit.coefficient));
        const again = toCents(amountFromInstallment(installment, unit.coefficient).times(unit.coefficient));
        // A cent of principal moves the installment of loans over a month or two by about a cent; any other installment can be met exactly.
        const missed = installment.minus(again);
        expect(missed.greaterThanOrEqualTo(0) && missed.lessThanOrEqualTo(request.termMonths > 3 ? 0 : 0.02)).to.equal(true);
      }),
      runs,
    );
  }).timeout(120_000);

  it('finds the rate of an installment again', () => {
    fc.assert(
      fc.property(cents(10_000, 10_000_000), positiveRates, fc.integer({ min: 1, max: 36 }), (principal, rate, term) => {
        const installment = new Decimal(principal).times(priceCoefficient(rate, term));

        const foundRate = rateFromInstallment(principal, installment, term);
        expect(foundRate.ok && foundRate.value.minus(rate).abs().lessThan('1e-25')).to.equal(true);
        expect(presentValue(installment, rate, term).toFixed(2)).to.equal(principal);
      }),
      runs,
    );
  }).timeout(120_000);

  it('finds the term of an installment again', () => {
    fc.assert(
      fc.property(positiveRates, fc.integer({ min: 1, max: 96 }), (rate, term) => {
        const foundTerm = termFromInstallment('1000', rate, priceCoefficient(rate, term).times(1000));

        expect(foundTerm.ok && foundTerm.value.months).to.equal(term);
      }),
      runs,
    );
  }).timeout(120_000);

  it('agrees between the Price table and the days of 30-day months', () => {
    fc.assert(
      fc.property(rates, terms, (rate, term) => {
        const days = Array.from({ length: term }, (_, index) => 30 * (index + 1));

        expect(coefficientOfDays(rate, days, base30).minus(priceCoefficient(rate, term)).abs().lessThan('1e-30')).to.equal(true);
      }),
      runs,
    );
  }).timeout(120_000);
});
