import type { ProposalFacts } from '../documents/proposal-facts.repository.js';
import { dayOf, percent, reais } from '../documents/pt-br.js';

/** A proposal as a message: the figures that were stored, and that an answer accepts nothing. Asterisks are bold on WhatsApp. */
export const proposalCard = (facts: ProposalFacts): string =>
  [
    '*Proposta de crédito consignado*',
    [facts.bank, facts.agreement].filter((name) => name !== null).join(' · '),
    '',
    `Valor liberado: *${reais(facts.net)}*`,
    `Parcelas: *${String(facts.termMonths)} x ${reais(facts.installment)}*`,
    `Primeiro vencimento: ${dayOf(facts.firstDueOn)}`,
    `Valor financiado: ${reais(facts.financed)}`,
    `Total das parcelas: ${reais(facts.total)}`,
    `Taxa de juros: ${percent(facts.monthlyRate)} ao mês`,
    `CET: ${percent(facts.cetMonthly)} ao mês e ${percent(facts.cetAnnual)} ao ano`,
    '',
    'Esta mensagem é uma proposta. Responder a ela não é aceite: a contratação só ocorre no canal do banco, com a sua identificação e assinatura.',
  ].join('\n');
