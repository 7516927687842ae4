import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { simulateOffer } from '../finance/index.js';
import { cetSheet, proposalDocument } from './proposal-document.js';
import type { ProposalFacts } from './proposal-facts.repository.js';
import { amountOf, dayOf, percent, reais } from './pt-br.js';
import { renderPdf } from './render-pdf.js';

const facts: ProposalFacts = {
  id: '018f0000-0000-7000-8000-000000000000',
  madeOn: '2026-01-19',
  madeAt: new Date('2026-01-19T15:00:00.000Z'),
  customer: 'Łucja 🙂 da Conceição',
  agreement: 'Prefeitura de São João',
  product: 'Refinanciamento',
  bank: 'Banco Um',
  table: 'Normal 84x',
  versionId: '018f0000-0000-7000-8000-000000000001',
  termMonths: 84,
  installment: '424.20',
  financed: '16475.09',
  net: '11475.09',
  total: '35632.80',
  fee: '0.00',
  iof: '0.00',
  payoff: '5000.00',
  monthlyRate: '0.021400000000',
  cetAnnual: '0.2893125000',
  cetMonthly: '0.0214000000',
  contractOn: '2026-01-19',
  firstDueOn: '2026-03-07',
  lastDueOn: '2033-02-07',
  request: {
    mode: 'financed',
    amount: '16475.09',
    termMonths: 84,
    monthlyRate: '0.0214',
    coefficientMode: 'd30',
    contractDate: '2026-01-19',
    firstDueDate: '2026-03-07',
    iof: null,
    payoff: '5000.00',
  },
  engineVersion: '1',
  ruleVersion: 'iof@2015-01-22',
};
const digestOf = async (pdf: ReturnType<typeof renderPdf>) =>
  createHash('sha256')
    .update(await buffer(await pdf))
    .digest('hex');

describe('renderPdf', () => {
  it('gives one page of the same bytes at any time and in any zone', async () => {
    const zone = process.env['TZ'];
    const before = await digestOf(renderPdf(cetSheet(facts)));
    process.env['TZ'] = 'Asia/Tokyo';
    try {
      expect(await digestOf(renderPdf(cetSheet(facts)))).to.equal(before);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    const bytes = (await buffer(await renderPdf(cetSheet(facts)))).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b/g)).to.have.length(1);
    expect(bytes).to.contain('(D:20260119150000Z)');
  });

  it('lists installments on pages of their own', async () => {
    const { offer } = simulateOffer(facts.request);
    if (offer === null) throw new Error('There are no figures.');
    const { installment, financed, lastDueDate: lastDueOn } = offer;
    const bytes = (await buffer(await renderPdf(proposalDocument({ ...facts, installment, financed, lastDueOn })))).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b/g)).to.have.length(3);
  });
});

describe('texts for people in Brazil', () => {
  it('group reais, round half to even and turn days', () => {
    expect([reais('0'), reais('999.9'), reais('1234567.89'), reais('-50.00')]).to.deep.equal([
      'R$ 0,00',
      'R$ 999,90',
      'R$ 1.234.567,89',
      '-R$ 50,00',
    ]);
    expect([percent('0.018450'), percent('0.01855'), percent('1')]).to.deep.equal(['1,84 %', '1,86 %', '100,00 %']);
    expect([amountOf('1234567.89'), amountOf('-67.83')]).to.deep.equal(['1.234.567,89', '-67,83']);
    expect(dayOf('2026-01-19')).to.equal('19/01/2026');
  });
});
