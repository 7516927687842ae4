import type { Clock } from '@leadengine/plugin-kit';
import { integerOf, objectOf, objectsOf, optionalText, textOf, type ForeignObject } from '../foreign-json.js';
import { normalized } from '../normalized-status.js';
import { ProviderFailure } from '../provider-failure.js';
import type { ProviderHttp, ProviderRequest } from '../provider-http.js';
import type { CreditProvider, ProviderCall, ProviderChange, ProviderProposal, ProviderState } from '../provider-port.js';
import { headerOf, isSigned } from '../webhook-signature.js';
import { englishStates, readEnglishRefusal } from './english-words.js';
import { createZeniteTokens } from './zenite-token.js';

const limit = '200';
const words = {
  ...englishStates,
  KYC_PROCESSING: 'analysis',
  AGREEMENT_RENDERING: 'analysis',
  SIGNATURE_ERROR: 'awaiting_signature',
} as const;

const stateOf = (from: ForeignObject): ProviderState => {
  const rawStatus = textOf(from, 'status');
  return {
    status: normalized(words, rawStatus),
    rawStatus,
    rawText: optionalText(from, 'status_reason') ?? '',
    sequence: integerOf(from, 'sequence'),
  };
};

/** The figures come later than the answer to the order. */
const toProposal = (from: ForeignObject): ProviderProposal => {
  const terms = from['terms'] === undefined || from['terms'] === null ? undefined : objectOf(from['terms'], 'terms');
  return {
    ...stateOf(from),
    externalId: textOf(from, 'id'),
    formalizationUrl: optionalText(from, 'signature_url'),
    figures:
      terms === undefined
        ? null
        : { installment: textOf(terms, 'installment'), financed: textOf(terms, 'principal'), net: textOf(terms, 'net') },
  };
};

const toChange = (from: ForeignObject): ProviderChange => ({
  ...stateOf(from),
  eventId: textOf(from, 'event_id'),
  externalId: textOf(from, 'proposal_id'),
});

/** A lender with short-lived tokens, cursors, answers that come before the work is done, and webhooks in the Standard Webhooks form. */
export const createZeniteFinance = (http: ProviderHttp, clock: Clock): CreditProvider => {
  const tokens = createZeniteTokens(http, clock);

  /** A token that was withdrawn early is replaced once. Nothing was done under the old one, so writes may be sent again, too. */
  const send = async (call: ProviderCall, request: Omit<ProviderRequest, 'headers'>, headers: Readonly<Record<string, string>> = {}) => {
    const attempt = async () => {
      const authorization = `Bearer ${await tokens.get(call)}`;
      return objectOf((await http.send(call, { ...request, headers: { ...headers, authorization } }, readEnglishRefusal)).body);
    };
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ProviderFailure) || error.code !== 'auth') throw error;
      tokens.forget(call);
      return attempt();
    }
  };
  const from = (cursor: string | null) => ({ limit, ...(cursor !== null && { cursor }) });

  return {
    capabilities: { hasIdempotencyKeys: true, findsByReference: true, sendsWebhooks: true, cancelsProposals: true },

    check: async (call) => {
      await send(call, { method: 'GET', path: '/v2/health' });
    },

    async createProposal(call, order) {
      const json = {
        reference: order.reference,
        borrower: { document: order.customer.document, name: order.customer.name, registration_number: order.customer.registration },
        payer_code: order.agreementCode,
        table_code: order.tableCode,
        term: order.termMonths,
        monthly_rate: order.monthlyRate,
        contract_date: order.contractOn,
        terms: { installment: order.installment, principal: order.financed, net: order.net },
      };
      return toProposal(await send(call, { method: 'POST', path: '/v2/proposals', json }, { 'idempotency-key': order.reference }));
    },

    async findProposal(call, order) {
      const found = await send(call, { method: 'GET', path: '/v2/proposals', query: { reference: order.reference, ...from(null) } });
      const [first] = objectsOf(found['items'], 'items');
      return first && toProposal(first);
    },

    getProposal: async (call, externalId) =>
      toProposal(await send(call, { method: 'GET', path: `/v2/proposals/${encodeURIComponent(externalId)}` })),

    cancelProposal: async (call, externalId, reason) =>
      toProposal(await send(call, { method: 'POST', path: `/v2/proposals/${encodeURIComponent(externalId)}/cancel`, json: { reason } })),

    async listChanges(call, cursor) {
      const found = await send(call, { method: 'GET', path: '/v2/events', query: from(cursor) });
      const changes = objectsOf(found['items'], 'items').map(toChange);
      const next = optionalText(found, 'next_cursor');
      return { changes, cursor: next ?? cursor ?? '0', hasMore: found['has_more'] === true };
    },

    async listCatalog(call, cursor) {
      const found = await send(call, { method: 'GET', path: '/v2/tables', query: from(cursor) });
      return {
        entries: objectsOf(found['items'], 'items').map((item) => ({
          tableCode: textOf(item, 'table_code'),
          tableName: textOf(item, 'title'),
          termMonths: integerOf(item, 'term'),
          monthlyRate: textOf(item, 'monthly_rate'),
          coefficient: optionalText(item, 'coefficient'),
        })),
        cursor: optionalText(found, 'next_cursor'),
      };
    },

    readWebhook({ headers, body, now }, secret) {
      const [id, timestamp] = [headerOf(headers, 'webhook-id'), headerOf(headers, 'webhook-timestamp')];
      const signatures = headerOf(headers, 'webhook-signature')
        .split(' ')
        .flatMap((each) => (each.startsWith('v1,') ? [each.slice(3)] : []));
      if (!isSigned({ timestamp, signatures, now }, `${id}.${timestamp}.`, body, secret, 'base64')) return undefined;
      return [toChange(objectOf(JSON.parse(body.toString('utf8'))))];
    },
  };
};
