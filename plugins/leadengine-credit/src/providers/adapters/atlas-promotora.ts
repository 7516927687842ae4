import { Decimal } from 'decimal.js';
import type { ProposalStatus } from '../../sales/proposal.schema.js';
import { integerOf, objectOf, objectsOf, optionalText, textOf, type ForeignObject } from '../foreign-json.js';
import { normalized } from '../normalized-status.js';
import type { ProviderFailureCode } from '../provider-failure.js';
import type { ProviderHttp, RefusalReader } from '../provider-http.js';
import type { CreditProvider, ProposalOrder, ProviderCall, ProviderProposal, ProviderState } from '../provider-port.js';

const pageSize = 100;

const words: Readonly<Record<string, ProposalStatus>> = {
  DIGITADA: 'analysis',
  PENDENTE_ASSINATURA: 'awaiting_signature',
  EM_ANALISE: 'analysis',
  PENDENTE: 'pendency',
  AGUARDA_SALDO: 'awaiting_balance',
  AGUARDA_AVERBACAO: 'awaiting_annotation',
  AVERBACAO_RECUSADA: 'annotation_failed',
  AGUARDA_PAGAMENTO: 'awaiting_disbursement',
  PAGAMENTO_DEVOLVIDO: 'disbursement_failed',
  PAGA: 'paid',
  REPROVADA: 'rejected',
  CANCELADA: 'cancelled',
  EXPIRADA: 'expired',
};

const refusals: Readonly<Record<string, ProviderFailureCode>> = {
  MARGEM_EXCEDIDA: 'margin_exceeded',
  BENEFICIO_BLOQUEADO: 'benefit_blocked',
  CLIENTE_INELEGIVEL: 'not_eligible',
  TERMO_AUSENTE: 'consent_missing',
  TERMO_VENCIDO: 'consent_expired',
  TAXA_ACIMA_TETO: 'over_rate_cap',
  JANELA_FECHADA: 'window_closed',
  NAO_CANCELAVEL: 'not_cancellable',
  CHAVE_INVALIDA: 'auth',
  NAO_ENCONTRADA: 'not_found',
};

/** It says `erro: true` under status 200. */
const readRefusal: RefusalReader = (body) => {
  const envelope = typeof body === 'object' && body !== null ? (body as ForeignObject) : {};
  if (envelope['erro'] !== true) return undefined;
  const word = optionalText(envelope, 'codigo') ?? '';
  return { code: refusals[word] ?? 'validation', text: `The provider refuses: ${word === '' ? 'no reason given' : word}.` };
};

const stateOf = (from: ForeignObject): ProviderState => {
  const rawStatus = textOf(from, 'situacao');
  return {
    status: normalized(words, rawStatus),
    rawStatus,
    rawText: optionalText(from, 'observacao') ?? '',
    sequence: integerOf(from, 'sequencia'),
  };
};

const toProposal = (from: ForeignObject): ProviderProposal => ({
  ...stateOf(from),
  externalId: textOf(from, 'codigoAf'),
  formalizationUrl: optionalText(from, 'linkAssinatura'),
  figures: { installment: textOf(from, 'valorParcela'), financed: textOf(from, 'valorFinanciado'), net: textOf(from, 'valorLiquido') },
});

/**
 * A promotora with a fixed key and numbered pages, which knows neither idempotency keys nor references and calls nobody: what came of a
 * lost answer is found by customer, table, day and amount.
 */
export const createAtlasPromotora = (http: ProviderHttp): CreditProvider => {
  const ask = async (call: ProviderCall, path: string, query: Readonly<Record<string, string>> = {}): Promise<ForeignObject> => {
    const headers = { 'x-atlas-key': call.credential.reveal() };
    return objectOf((await http.send(call, { method: 'GET', path, query, headers }, readRefusal)).body);
  };
  const page = (number: number) => ({ page: String(number), pageSize: String(pageSize) });

  const sent = (order: ProposalOrder) => ({
    cpf: order.customer.document,
    nome: order.customer.name,
    matricula: order.customer.registration,
    convenio: order.agreementCode,
    tabela: order.tableCode,
    prazo: order.termMonths,
    taxa: new Decimal(order.monthlyRate).times(100).toFixed(4),
    data: order.contractOn,
    valorParcela: order.installment,
    valorFinanciado: order.financed,
    valorLiquido: order.net,
  });

  return {
    capabilities: { hasIdempotencyKeys: false, findsByReference: false, sendsWebhooks: false, cancelsProposals: true },

    check: async (call) => {
      await ask(call, '/v1/saude');
    },

    async createProposal(call, order) {
      const headers = { 'x-atlas-key': call.credential.reveal() };
      const { body } = await http.send(call, { method: 'POST', path: '/v1/propostas', headers, json: sent(order) }, readRefusal);
      return toProposal(objectOf(body));
    },

    async findProposal(call, order, taken) {
      for (let number = 1; ; number++) {
        const { cpf, tabela, data } = sent(order);
        const found = await ask(call, '/v1/propostas', { cpf, tabela, data, ...page(number) });
        const own = objectsOf(found['itens'], 'itens')
          .map(toProposal)
          .find(({ externalId, figures }) => !taken.includes(externalId) && figures?.financed === order.financed);
        if (own !== undefined || number >= integerOf(found, 'paginas')) return own;
      }
    },

    getProposal: async (call, externalId) => toProposal(await ask(call, `/v1/propostas/${encodeURIComponent(externalId)}`)),

    async cancelProposal(call, externalId, motivo) {
      const path = `/v1/propostas/${encodeURIComponent(externalId)}/cancelamento`;
      const headers = { 'x-atlas-key': call.credential.reveal() };
      return toProposal(objectOf((await http.send(call, { method: 'POST', path, headers, json: { motivo } }, readRefusal)).body));
    },

    async listChanges(call, cursor) {
      const found = await ask(call, '/v1/propostas-atualizadas', { desde: cursor ?? '0', ...page(1) });
      const items = objectsOf(found['itens'], 'itens');
      const changes = items.map((item) => ({ ...stateOf(item), eventId: textOf(item, 'evento'), externalId: textOf(item, 'codigoAf') }));
      return { changes, cursor: changes.at(-1)?.eventId ?? cursor ?? '0', hasMore: integerOf(found, 'paginas') > 1 };
    },

    async listCatalog(call, cursor) {
      const number = Number(cursor ?? '1');
      const found = await ask(call, '/v1/tabelas', page(number));
      return {
        entries: objectsOf(found['itens'], 'itens').map((item) => ({
          tableCode: textOf(item, 'codigo'),
          tableName: textOf(item, 'nome'),
          termMonths: integerOf(item, 'prazo'),
          monthlyRate: new Decimal(textOf(item, 'taxa')).div(100).toString(),
          coefficient: optionalText(item, 'coeficiente'),
        })),
        cursor: number < integerOf(found, 'paginas') ? String(number + 1) : null,
      };
    },

    readWebhook: () => undefined,
  };
};
