import { createHmac } from 'node:crypto';
import type { KeptEvent, KeptProposal, Order } from '../world.js';
import { asText, bodyOf, isProposal, isWhole, type Dialect, type DialectAnswer, type DialectParts } from './dialect.js';

const shown = (proposal: KeptProposal) => ({
  proposalId: proposal.id,
  state: proposal.state,
  revision: proposal.sequence,
  signatureUrl: `https://sign.aurora.example/${proposal.id}`,
  installmentAmount: proposal.installment,
  financedAmount: proposal.order.financed,
  netAmount: proposal.order.net,
});

const toEvent = (event: KeptEvent) => ({
  eventId: String(event.id),
  proposalId: event.proposalId,
  state: event.state,
  revision: event.sequence,
});

const paged = <Item>(items: readonly Item[], query: URLSearchParams, toShown: (item: Item) => object): DialectAnswer => {
  const [number, length] = [Number(query.get('pageNumber') ?? '0'), Number(query.get('pageLength') ?? '50')];
  const end = (number + 1) * length;
  return { status: 200, body: { content: items.slice(number * length, end).map(toShown), last: end >= items.length } };
};

const nestedText = (from: unknown, name: string): string =>
  typeof from === 'object' && from !== null ? asText((from as Record<string, unknown>)[name]) : '';

/** User and password, pages by number and length, idempotency keys, webhooks with a signature of time and body. */
export const createAurora = ({ world, catalog, credential, once }: DialectParts): Dialect => ({
  refuseStatus: 422,
  isCreate: ({ method, path }) => method === 'POST' && path === '/api/proposals',

  answer({ method, path, query, headers, body }) {
    if (headers.authorization !== `Basic ${Buffer.from(credential).toString('base64')}`)
      return { status: 401, body: { code: 'UNAUTHORIZED' } };
    if (path === '/api/health') return { status: 200, body: { up: true } };
    if (path === '/api/tables')
      return paged(catalog, query, ({ code, name, term, monthlyRate, coefficient }) => ({
        code,
        name,
        installments: term,
        monthlyRate,
        coefficient,
      }));
    if (path === '/api/proposals/changes') {
      const after = Number(query.get('after') ?? '0');
      return paged(
        world.events.filter(({ id }) => id > after),
        query,
        toEvent,
      );
    }
    if (path === '/api/proposals' && method === 'POST') {
      const sent = bodyOf(body);
      const order: Order = {
        reference: asText(sent['externalReference']),
        document: nestedText(sent['customer'], 'taxId'),
        name: nestedText(sent['customer'], 'name'),
        registration: nestedText(sent['customer'], 'registration'),
        agreement: asText(sent['agreement']),
        table: asText(sent['table']),
        term: Number(sent['installments']),
        day: asText(sent['contractDate']),
        installment: asText(sent['installmentAmount']),
        financed: asText(sent['financedAmount']),
        net: asText(sent['netAmount']),
      };
      if (!isWhole(order)) return { status: 400, body: { code: 'INVALID' } };
      const made = once(asText(headers['idempotency-key']), body, () => world.create(order));
      if (isProposal(made)) return { status: 201, body: shown(made) };
      return { status: 422, body: { code: made === 'mismatch' ? 'IDEMPOTENCY_MISMATCH' : made.refusal } };
    }
    if (path === '/api/proposals')
      return paged(
        [...world.proposals.values()].filter(({ order }) => order.reference === query.get('externalReference')),
        query,
        shown,
      );
    const [id = '', action] = path.replace('/api/proposals/', '').split('/');
    const known = world.proposals.get(decodeURIComponent(id));
    if (known !== undefined && method === 'POST' && action === 'cancellation') {
      const cancelled = world.cancel(known);
      return cancelled === undefined ? { status: 409, body: { code: 'NOT_CANCELLABLE' } } : { status: 200, body: shown(cancelled) };
    }
    return known === undefined ? { status: 404, body: { code: 'NOT_FOUND' } } : { status: 200, body: shown(known) };
  },

  webhookOf(event, secret, now) {
    const body = JSON.stringify({ events: [toEvent(event)], sentBy: 'aurora' });
    const seconds = String(Math.floor(now.getTime() / 1000));
    const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    return { headers: { 'x-aurora-signature': `t=${seconds},v1=${signature}` }, body };
  },
});
