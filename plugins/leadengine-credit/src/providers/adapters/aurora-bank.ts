import { integerOf, objectOf, objectsOf, optionalText, textOf, type ForeignObject } from '../foreign-json.js';
import { normalized } from '../normalized-status.js';
import type { ProviderHttp } from '../provider-http.js';
import type { CreditProvider, ProviderCall, ProviderChange, ProviderProposal, ProviderState } from '../provider-port.js';
import { headerOf, isSigned } from '../webhook-signature.js';
import { englishStates, readEnglishRefusal } from './english-words.js';

const pageLength = 50;

const stateOf = (from: ForeignObject): ProviderState => {
  const rawStatus = textOf(from, 'state');
  return {
    status: normalized(englishStates, rawStatus),
    rawStatus,
    rawText: optionalText(from, 'detail') ?? '',
    sequence: integerOf(from, 'revision'),
  };
};

const toProposal = (from: ForeignObject): ProviderProposal => ({
  ...stateOf(from),
  externalId: textOf(from, 'proposalId'),
  formalizationUrl: optionalText(from, 'signatureUrl'),
  figures: { installment: textOf(from, 'installmentAmount'), financed: textOf(from, 'financedAmount'), net: textOf(from, 'netAmount') },
});

const toChange = (from: ForeignObject): ProviderChange => ({
  ...stateOf(from),
  eventId: textOf(from, 'eventId'),
  externalId: textOf(from, 'proposalId'),
});

/** `t=<seconds>,v1=<hex>`, as many `v1` as there are secrets while one is replaced. */
const signatureOf = (header: string): { readonly timestamp: string; readonly signatures: readonly string[] } => {
  const parts = header.split(',').map((part) => part.trim().split('=') as [string, string | undefined]);
  return {
    timestamp: parts.find(([name]) => name === 't')?.[1] ?? '',
    signatures: parts.flatMap(([name, value]) => (name === 'v1' && value !== undefined ? [value] : [])),
  };
};

/** A bank with user and password, pages by number and length, idempotency keys and signed webhooks. */
export const createAuroraBank = (http: ProviderHttp): CreditProvider => {
  const authorization = ({ credential }: ProviderCall) => `Basic ${Buffer.from(credential.reveal(), 'utf8').toString('base64')}`;
  const ask = async (call: ProviderCall, path: string, query: Readonly<Record<string, string>> = {}): Promise<ForeignObject> =>
    objectOf(
      (await http.send(call, { method: 'GET', path, query, headers: { authorization: authorization(call) } }, readEnglishRefusal)).body,
    );
  const page = (number: number) => ({ pageNumber: String(number), pageLength: String(pageLength) });

  return {
    capabilities: { hasIdempotencyKeys: true, findsByReference: true, sendsWebhooks: true, cancelsProposals: true },

    check: async (call) => {
      await ask(call, '/api/health');
    },

    async createProposal(call, order) {
      const json = {
        externalReference: order.reference,
        customer: { taxId: order.customer.document, name: order.customer.name, registration: order.customer.registration },
        agreement: order.agreementCode,
        table: order.tableCode,
        installments: order.termMonths,
        monthlyRate: order.monthlyRate,
        contractDate: order.contractOn,
        installmentAmount: order.installment,
        financedAmount: order.financed,
        netAmount: order.net,
      };
      const headers = { authorization: authorization(call), 'idempotency-key': order.reference };
      const { body } = await http.send(call, { method: 'POST', path: '/api/proposals', headers, json }, readEnglishRefusal);
      return toProposal(objectOf(body));
    },

    async findProposal(call, order) {
      const found = await ask(call, '/api/proposals', { externalReference: order.reference, ...page(0) });
      const [first] = objectsOf(found['content'], 'content');
      return first && toProposal(first);
    },

    getProposal: async (call, externalId) => toProposal(await ask(call, `/api/proposals/${encodeURIComponent(externalId)}`)),

    async cancelProposal(call, externalId, reason) {
      const path = `/api/proposals/${encodeURIComponent(externalId)}/cancellation`;
      const headers = { authorization: authorization(call) };
      return toProposal(objectOf((await http.send(call, { method: 'POST', path, headers, json: { reason } }, readEnglishRefusal)).body));
    },

    async listChanges(call, cursor) {
      const found = await ask(call, '/api/proposals/changes', { after: cursor ?? '0', ...page(0) });
      const changes = objectsOf(found['content'], 'content').map(toChange);
      return { changes, cursor: changes.at(-1)?.eventId ?? cursor ?? '0', hasMore: found['last'] !== true };
    },

    async listCatalog(call, cursor) {
      const number = Number(cursor ?? '0');
      const found = await ask(call, '/api/tables', page(number));
      return {
        entries: objectsOf(found['content'], 'content').map((item) => ({
          tableCode: textOf(item, 'code'),
          tableName: textOf(item, 'name'),
          termMonths: integerOf(item, 'installments'),
          monthlyRate: textOf(item, 'monthlyRate'),
          coefficient: optionalText(item, 'coefficient'),
        })),
        cursor: found['last'] === true ? null : String(number + 1),
      };
    },

    readWebhook({ headers, body, now }, secret) {
      const { timestamp, signatures } = signatureOf(headerOf(headers, 'x-aurora-signature'));
      if (!isSigned({ timestamp, signatures, now }, `${timestamp}.`, body, secret, 'hex')) return undefined;
      return objectsOf(objectOf(JSON.parse(body.toString('utf8')))['events'], 'events').map(toChange);
    },
  };
};
