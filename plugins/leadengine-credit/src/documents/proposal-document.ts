import { Decimal, type OfferScheduleLine } from '../finance/index.js';
import type { Document, DocumentSection, DocumentTable } from './document.js';
import type { ProposalFacts } from './proposal-facts.repository.js';
import { scheduleOf } from './proposal-schedule.js';
import { amountOf, dayOf, percent, reais, shareOf } from './pt-br.js';

type Row = DocumentSection['rows'][number];

const row = (label: string, value: string | null): Row[] => (value === null ? [] : [{ label, value }]);
const isAmount = (amount: string): boolean => !new Decimal(amount).isZero();

/** (1 + i)^12 - 1. */
const annualRateOf = (monthlyRate: string): Decimal => new Decimal(monthlyRate).plus(1).pow(12).minus(1);

const parties = (facts: ProposalFacts): DocumentSection => ({
  title: 'Identificação',
  rows: [
    ...row('Proposta', facts.id),
    ...row('Data da proposta', dayOf(facts.madeOn)),
    ...row('Cliente', facts.customer),
    ...row('Convênio', facts.agreement),
    ...row('Produto', facts.product),
    ...row('Instituição financeira', facts.bank),
    ...row('Tabela', facts.table),
  ],
});

const rates = (facts: ProposalFacts): Row[] => [
  ...row('Taxa de juros efetiva ao mês', percent(facts.monthlyRate)),
  ...row('Taxa de juros efetiva ao ano', percent(annualRateOf(facts.monthlyRate))),
];

const cet = (facts: ProposalFacts): Row[] => [
  { label: 'CET ao mês', value: percent(facts.cetMonthly), isStrong: true },
  { label: 'CET ao ano', value: percent(facts.cetAnnual), isStrong: true },
];

const payment = (facts: ProposalFacts): Row[] => [
  ...row('Número de parcelas mensais', String(facts.termMonths)),
  { label: 'Valor da parcela', value: reais(facts.installment), isStrong: true },
  ...row('Data da contratação', dayOf(facts.contractOn)),
  ...row('Primeiro vencimento', dayOf(facts.firstDueOn)),
  ...row('Último vencimento', dayOf(facts.lastDueOn)),
  ...row('Total das parcelas', reais(facts.total)),
];

const footerOf = (facts: ProposalFacts): string =>
  `Versão da tabela ${facts.versionId}; cálculo ${facts.engineVersion}; regras ${facts.ruleVersion}.`;

/** No word here may read like an acceptance: contracts are made where the bank identifies the customer. */
const notAccepted = [
  'Este documento é uma proposta e não é um contrato. A contratação só ocorre no canal da instituição financeira, com a identificação e a assinatura que a lei exige; responder a esta mensagem não é aceite.',
  'A contratação depende da análise da instituição financeira e da margem consignável disponível na data.',
];

const sumOf = (lines: readonly OfferScheduleLine[], part: 'installment' | 'interest' | 'amortization'): string =>
  amountOf(lines.reduce((sum, line) => sum.plus(line[part]), new Decimal(0)).toFixed(2));

/** When what is to be paid, and how much of it is interest. */
const installmentTable = (lines: readonly OfferScheduleLine[]): DocumentTable => ({
  title: 'Cronograma de pagamento (valores em R$)',
  columns: ['Parcela', 'Vencimento', 'Valor', 'Juros', 'Amortização', 'Saldo devedor'],
  rows: lines.map(({ number, dueDate, installment, interest, amortization, balance }) => [
    String(number),
    dayOf(dueDate),
    ...[installment, interest, amortization, balance].map(amountOf),
  ]),
  totals: ['Total', '', sumOf(lines, 'installment'), sumOf(lines, 'interest'), sumOf(lines, 'amortization'), ''],
});

const tableOf = (facts: ProposalFacts): Pick<Document, 'table'> => {
  const lines = scheduleOf(facts);
  return lines === undefined ? {} : { table: installmentTable(lines) };
};

/** What is offered to the customer. */
export const proposalDocument = (facts: ProposalFacts): Document => ({
  title: 'Proposta de crédito consignado',
  subtitle: facts.bank,
  madeAt: facts.madeAt,
  sections: [
    parties(facts),
    {
      title: 'Valores',
      rows: [
        { label: 'Valor liberado ao cliente', value: reais(facts.net), isStrong: true },
        ...(isAmount(facts.payoff) ? row('Saldo quitado do contrato anterior', reais(facts.payoff)) : []),
        ...row('IOF', reais(facts.iof)),
        ...row('Tarifas', reais(facts.fee)),
        ...row('Valor financiado', reais(facts.financed)),
      ],
    },
    { title: 'Pagamento', rows: payment(facts) },
    { title: 'Custo', rows: [...rates(facts), ...cet(facts)] },
  ],
  ...tableOf(facts),
  notes: notAccepted,
  footer: footerOf(facts),
});

/** The total cost before contracting: each part in reais and as a share of what is financed (Resolução CMN 4.881/2020). */
export const cetSheet = (facts: ProposalFacts): Document => {
  const part = (label: string, amount: string, isStrong = false): Row => ({
    label,
    value: reais(amount),
    share: shareOf(amount, facts.financed),
    isStrong,
  });
  return {
    title: 'Custo Efetivo Total (CET)',
    subtitle: facts.bank,
    madeAt: facts.madeAt,
    sections: [
      parties(facts),
      {
        title: 'Composição do valor financiado',
        rows: [
          part('Valor liberado ao cliente', facts.net),
          ...(isAmount(facts.payoff) ? [part('Saldo quitado do contrato anterior', facts.payoff)] : []),
          part('Tributos: IOF', facts.iof),
          part('Tarifas', facts.fee),
          part('Valor financiado', facts.financed, true),
        ],
      },
      { title: 'Fluxo de pagamentos', rows: payment(facts) },
      { title: 'Custo', rows: [...rates(facts), ...cet(facts)] },
    ],
    notes: [
      'O CET considera o valor liberado ao cliente na data da contratação e as parcelas nas datas de vencimento, com todos os tributos e tarifas da operação (Resolução CMN 4.881/2020).',
      ...notAccepted,
    ],
    footer: footerOf(facts),
  };
};
