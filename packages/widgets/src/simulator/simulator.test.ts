import type { CreditOffer, CreditSimulation } from '@leadengine/sdk';
import { expect } from 'chai';
import { amountOf, dayText, moneyText, percentText, plainText } from './amount-text.js';
import { brokenText } from './offer-views.js';
import { interestShares, offerFor, offersAt, termFor, termsOf } from './offers.js';
import { simulatorWords } from './simulator-words.js';
import { wedgePaths } from './wedge-view.js';

const offer = (id: string, termMonths: number, tableId: string, isEligible = true): CreditOffer =>
  ({ id, termMonths, tableId, isEligible }) as CreditOffer;
const simulation = {
  offers: [offer('a', 24, 't1'), offer('b', 24, 't2'), offer('c', 12, 't2'), offer('d', 36, 't1', false), offer('e', 36, 't2', false)],
} as unknown as CreditSimulation;
/** Currencies are set apart by spaces that do not break. */
const spaced = (text: string): string => text.replaceAll(/\s/g, ' ');

describe('amounts as they are typed', () => {
  it('are read as the language writes them, and never as a binary fraction', () => {
    for (const [typed, read] of [
      ['12000', '12000'],
      ['12.000', '12000'],
      ['R$ 12.345,67', '12345.67'],
      ['0012,5', '12.5'],
      ['9999999999999,99', '9999999999999.99'],
    ] as const)
      expect(amountOf(typed, 'pt-BR'), typed).to.equal(read);
    expect(amountOf('12,345.67', 'en')).to.equal('12345.67');
  });

  it('are refused when they could be read in two ways, or are none', () => {
    for (const typed of ['', '0', '0,00', '1.25', '12.00', '1,234', '1,2,3', '-5', '1e3', 'doze', '99999999999999'])
      expect(amountOf(typed, 'pt-BR'), typed).to.equal(undefined);
    expect(amountOf('1.234,50', 'en')).to.equal(undefined);
  });

  it('are shown to the cent, however large', () => {
    expect(spaced(moneyText('9999999999999.99', 'pt-BR'))).to.equal('R$ 9.999.999.999.999,99');
    expect(spaced(moneyText('626.57', 'pt-BR'))).to.equal('R$ 626,57');
    expect(plainText('12345.6', 'pt-BR')).to.equal('12.345,60');
    expect(spaced(percentText('0.264400000000', 'pt-BR'))).to.equal('26,44%');
    expect(dayText('2026-03-07', 'pt-BR')).to.equal('07/03/2026');
  });
});

describe('the offers of a simulation', () => {
  it('are those of a term, in the order of the engine', () => {
    expect(termsOf(simulation)).to.deep.equal([12, 24, 36]);
    expect(offersAt(simulation, 24).map(({ id }) => id)).to.deep.equal(['a', 'b']);
    expect([undefined, 13, 99].map((wanted) => termFor(simulation, wanted))).to.deep.equal([24, 12, 36]);
  });

  it('stay with the table that was chosen while it may be offered', () => {
    expect(offerFor(simulation, 24, undefined)?.id).to.equal('a');
    expect(offerFor(simulation, 24, 't2')?.id).to.equal('b');
    expect(offerFor(simulation, 12, 't1')?.id).to.equal('c');
    expect(offerFor(simulation, 36, 't2')?.id).to.equal('d');
    expect(offerFor(simulation, 48, 't2')).to.equal(undefined);
  });

  it('say which rule they break and where its limit is', () => {
    const words = simulatorWords['pt-BR'];
    const violations = [
      { code: 'MARGIN_EXCEEDED', pointer: '/amount', actual: '626.57', limit: '350.00' },
      { code: 'NEW_RULE', pointer: '/', limit: '3' },
    ];
    expect(spaced(brokenText({ violations }, words, 'pt-BR'))).to.equal('Passa da margem livre (até R$ 350,00) · Fora da regra NEW_RULE');
  });
});

describe('the wedge of interest', () => {
  it('narrows to the last installment, which has one month of it', () => {
    const shares = interestShares('0.02', 24);
    expect(shares).to.have.length(24);
    expect(shares[0]).to.be.closeTo(1 - 1.02 ** -24, 1e-12);
    expect(shares[23]).to.be.closeTo(1 - 1 / 1.02, 1e-12);
    expect(shares.every((share, index) => index === 0 || share < (shares[index - 1] ?? 0))).to.equal(true);
  });

  it('fills each bar', () => {
    expect(wedgePaths([0.25])).to.deep.equal({ interest: 'M0 0.00h0.9V18.00h-0.9z', amortization: 'M0 18.00h0.9V72.00h-0.9z' });
  });
});
