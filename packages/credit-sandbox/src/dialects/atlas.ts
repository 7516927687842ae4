import type { SandboxState } from '../outcome.js';
import type { KeptEvent, KeptProposal, Order } from '../world.js';
import { asText, bodyOf, isProposal, isWhole, type Dialect, type DialectAnswer, type DialectParts } from './dialect.js';

const words: Readonly<Record<SandboxState, string>> = {
  RECEIVED: 'DIGITADA',
  PENDING_CONSENT: 'AGUARDA_TERMO',
  PENDING_SIGNATURE: 'PENDENTE_ASSINATURA',
  UNDER_REVIEW: 'EM_ANALISE',
  PENDING_GUARANTEE: 'AGUARDA_AVERBACAO',
  GUARANTEE_FAILED: 'AVERBACAO_RECUSADA',
  PENDING_DISBURSEMENT: 'AGUARDA_PAGAMENTO',
  ISSUED: 'PAGA',
  REJECTED: 'REPROVADA',
  EXPIRED: 'EXPIRADA',
  CANCELED: 'CANCELADA',
  BOARD_VOTE: 'COMITE_ESPECIAL',
};

const refusals = {
  MARGIN_EXCEEDED: 'MARGEM_EXCEDIDA',
  BENEFIT_BLOCKED: 'BENEFICIO_BLOQUEADO',
  NOT_ELIGIBLE: 'CLIENTE_INELEGIVEL',
  CONSENT_MISSING: 'TERMO_AUSENTE',
  CONSENT_EXPIRED: 'TERMO_VENCIDO',
  RATE_OVER_CAP: 'TAXA_ACIMA_TETO',
  WINDOW_CLOSED: 'JANELA_FECHADA',
} as const;

const ok = (body: object): DialectAnswer => ({ status: 200, body: { erro: false, ...body } });
const refuse = (codigo: string): DialectAnswer => ({ status: 200, body: { erro: true, codigo, mensagem: `Recusado: ${codigo}` } });

const shown = (proposal: KeptProposal) => ({
  codigoAf: proposal.id,
  situacao: words[proposal.state],
  sequencia: proposal.sequence,
  linkAssinatura: `https://assinatura.atlas.example/${proposal.id}`,
  valorParcela: proposal.installment,
  valorFinanciado: proposal.order.financed,
  valorLiquido: proposal.order.net,
});

/** A fixed key, numbered pages, refusals under status 200; the same order twice is two proposals. */
export const createAtlas = ({ world, catalog, credential, once }: DialectParts): Dialect => {
  const paged = <Item>(items: readonly Item[], query: URLSearchParams, toText: (item: Item) => object): DialectAnswer => {
    const [page, size] = [Number(query.get('page') ?? '1'), Number(query.get('pageSize') ?? '100')];
    return ok({
      pagina: page,
      paginas: Math.max(1, Math.ceil(items.length / size)),
      itens: items.slice((page - 1) * size, page * size).map(toText),
    });
  };
  const toEvent = (event: KeptEvent) => ({
    evento: String(event.id),
    codigoAf: event.proposalId,
    situacao: words[event.state],
    sequencia: event.sequence,
  });

  return {
    refuseStatus: 200,
    isCreate: ({ method, path }) => method === 'POST' && path === '/v1/propostas',
    answer({ method, path, query, headers, body }) {
      if (headers['x-atlas-key'] !== credential) return refuse('CHAVE_INVALIDA');
      if (path === '/v1/saude') return ok({ versao: '1' });
      if (path === '/v1/tabelas')
        return paged(catalog, query, ({ code, name, term, monthlyRate, coefficient }) => ({
          codigo: code,
          nome: name,
          prazo: term,
          taxa: (Number(monthlyRate) * 100).toFixed(2),
          coeficiente: coefficient,
        }));
      if (path === '/v1/propostas-atualizadas') {
        const after = Number(query.get('desde') ?? '0');
        return paged(
          world.events.filter(({ id }) => id > after),
          query,
          toEvent,
        );
      }
      if (path === '/v1/propostas' && method === 'POST') {
        const sent = bodyOf(body);
        const order: Order = {
          reference: null,
          document: asText(sent['cpf']),
          name: asText(sent['nome']),
          registration: asText(sent['matricula']),
          agreement: asText(sent['convenio']),
          table: asText(sent['tabela']),
          term: Number(sent['prazo']),
          day: asText(sent['data']),
          installment: asText(sent['valorParcela']),
          financed: asText(sent['valorFinanciado']),
          net: asText(sent['valorLiquido']),
        };
        if (!isWhole(order)) return refuse('DADOS_INVALIDOS');
        const made = once(undefined, body, () => world.create(order));
        if (isProposal(made)) return ok(shown(made));
        return refuse(made === 'mismatch' ? 'DADOS_INVALIDOS' : refusals[made.refusal]);
      }
      if (path === '/v1/propostas') {
        const asked = (name: string) => query.get(name) ?? '';
        const found = [...world.proposals.values()].filter(
          ({ order }) => order.document === asked('cpf') && order.table === asked('tabela') && order.day === asked('data'),
        );
        return paged(found, query, shown);
      }
      const [id = '', action] = path.replace('/v1/propostas/', '').split('/');
      const known = world.proposals.get(decodeURIComponent(id));
      if (known === undefined) return refuse('NAO_ENCONTRADA');
      if (method !== 'POST' || action !== 'cancelamento') return ok(shown(known));
      const cancelled = world.cancel(known);
      return cancelled === undefined ? refuse('NAO_CANCELAVEL') : ok(shown(cancelled));
    },
  };
};
