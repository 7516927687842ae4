import { createHmac, randomBytes } from 'node:crypto';
import type { VirtualClock } from '../virtual-clock.js';
import type { KeptEvent, KeptProposal, Order } from '../world.js';
import { asText, bodyOf, isProposal, isWhole, type Dialect, type DialectAnswer, type DialectParts } from './dialect.js';

const tokenSeconds = 3600;
const sunset = { deprecation: 'true', sunset: 'Wed, 30 Jun 2027 00:00:00 GMT' };

/** Figures are there once it is reviewed. */
const shown = (proposal: KeptProposal) => ({
  id: proposal.id,
  status: proposal.state,
  sequence: proposal.sequence,
  signature_url: `https://sign.zenite.example/${proposal.id}`,
  terms:
    proposal.sequence === 0 ? null : { installment: proposal.installment, principal: proposal.order.financed, net: proposal.order.net },
});

const toEvent = (event: KeptEvent) => ({
  event_id: String(event.id),
  proposal_id: event.proposalId,
  status: event.state,
  sequence: event.sequence,
});

const nestedText = (from: unknown, name: string): string =>
  typeof from === 'object' && from !== null ? asText((from as Record<string, unknown>)[name]) : '';

/** Tokens of an hour, cursors, answers before the work is done, Standard Webhooks, and an API that says when it ends. */
export const createZenite = ({ world, catalog, credential, once }: DialectParts, clock: VirtualClock): Dialect => {
  const tokens = new Map<string, number>();
  const listed = <Item>(
    items: readonly Item[],
    query: URLSearchParams,
    toShown: (item: Item) => object,
    isFeed: boolean,
  ): DialectAnswer => {
    const [from, limit] = [Number(query.get('cursor') ?? '0'), Number(query.get('limit') ?? '200')];
    const end = Math.min(from + limit, items.length);
    const hasMore = end < items.length;
    const body = { items: items.slice(from, end).map(toShown), next_cursor: hasMore || isFeed ? String(end) : null, has_more: hasMore };
    return { status: 200, body, headers: sunset };
  };

  return {
    refuseStatus: 422,
    isCreate: ({ method, path }) => method === 'POST' && path === '/v2/proposals',

    answer({ method, path, query, headers, body }) {
      if (path === '/oauth/token') {
        if (headers.authorization !== `Basic ${Buffer.from(credential).toString('base64')}`)
          return { status: 401, body: { error: 'invalid_client' } };
        const token = randomBytes(16).toString('hex');
        tokens.set(token, clock.now().getTime() + tokenSeconds * 1000);
        return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: tokenSeconds } };
      }
      const endsAt = tokens.get((headers.authorization ?? '').replace('Bearer ', ''));
      if (endsAt === undefined || endsAt <= clock.now().getTime()) return { status: 401, body: { code: 'TOKEN' } };
      if (path === '/v2/health') return { status: 200, body: { ok: true } };
      if (path === '/v2/tables')
        return listed(
          catalog,
          query,
          ({ code, name, term, monthlyRate, coefficient }) => ({
            table_code: code,
            title: name,
            term,
            monthly_rate: monthlyRate,
            coefficient,
          }),
          false,
        );
      if (path === '/v2/events') return listed(world.events, query, toEvent, true);
      if (path === '/v2/proposals' && method === 'POST') {
        const sent = bodyOf(body);
        const order: Order = {
          reference: asText(sent['reference']),
          document: nestedText(sent['borrower'], 'document'),
          name: nestedText(sent['borrower'], 'name'),
          registration: nestedText(sent['borrower'], 'registration_number'),
          agreement: asText(sent['payer_code']),
          table: asText(sent['table_code']),
          term: Number(sent['term']),
          day: asText(sent['contract_date']),
          installment: nestedText(sent['terms'], 'installment'),
          financed: nestedText(sent['terms'], 'principal'),
          net: nestedText(sent['terms'], 'net'),
        };
        if (!isWhole(order)) return { status: 400, body: { code: 'INVALID' } };
        const made = once(asText(headers['idempotency-key']), body, () => world.create(order));
        if (isProposal(made)) return { status: 202, body: shown(made) };
        return { status: 422, body: { code: made === 'mismatch' ? 'IDEMPOTENCY_MISMATCH' : made.refusal } };
      }
      if (path === '/v2/proposals')
        return listed(
          [...world.proposals.values()].filter(({ order }) => order.reference === query.get('reference')),
          query,
          shown,
          false,
        );
      const [id = '', action] = path.replace('/v2/proposals/', '').split('/');
      const known = world.proposals.get(decodeURIComponent(id));
      if (known !== undefined && method === 'POST' && action === 'cancel') {
        const cancelled = world.cancel(known);
        return cancelled === undefined ? { status: 422, body: { code: 'NOT_CANCELLABLE' } } : { status: 202, body: shown(cancelled) };
      }
      return known === undefined ? { status: 404, body: { code: 'NOT_FOUND' } } : { status: 200, body: shown(known) };
    },

    webhookOf(event, secret, now) {
      const body = JSON.stringify({ ...toEvent(event), emitted_by: 'zenite' });
      const [id, seconds] = [`msg_${String(event.id)}`, String(Math.floor(now.getTime() / 1000))];
      const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64');
      return { headers: { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': `v1,${signature}` }, body };
    },
  };
};
