import { expect } from 'chai';
import type { LeadEngineEvent } from './generated/events.js';
import { mockClient, signWebhook } from './testing.js';
import { verifyWebhook } from './webhooks.js';

const event = (id: string, type = 'message.received'): LeadEngineEvent => ({ id, type, data: {} }) as unknown as LeadEngineEvent;

describe('mockClient', () => {
  it('answers operations by what is said for them, placeholders and all', async () => {
    const mock = mockClient();
    mock.on((client) => client.tickets.list).reply({ data: [], nextCursor: null });
    mock.on((client) => client.tickets.close).reply((call) => ({ id: call.url.pathname.split('/')[3] }) as never);
    expect((await mock.client.tickets.list({ status: 'active' })).data).to.deep.equal([]);
    expect(await mock.client.tickets.close({ id: 't7' }, {})).to.deep.equal({ id: 't7' });
    expect(mock.calls.map(({ operation }) => operation)).to.deep.equal(['GET /v1/tickets', 'POST /v1/tickets/{id}/close']);
    expect(mock.calls[0]?.url.search).to.equal('?status=active');
  });

  it('fails as often as it is told, under one idempotency key', async () => {
    const mock = mockClient();
    mock
      .on((client) => client.messages.send)
      .fail(503)
      .drop()
      .reply({ id: 'm1' } as never);
    const sent = await mock.client.messages.send({ id: 't1' }, { type: 'text', text: 'Oi' });
    expect(sent).to.deep.equal({ id: 'm1' });
    expect(new Set(mock.calls.map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1);
    expect(mock.calls).to.have.length(3);
    mock
      .on((client) => client.me.get)
      .fail(503)
      .times(3)
      .reply({} as never);
    const failure = await mock.client.me.get().catch((error: unknown) => error);
    expect(failure).to.include({ status: 503, code: 'internal' });
    await mock.client.me.get();
  });

  it('is slow when told to, and says which answer is missing', async () => {
    const mock = mockClient({ timeoutMs: 20, retry: { maxRetries: 0 } });
    mock
      .on((client) => client.me.get)
      .reply({} as never)
      .slow(60);
    expect(await mock.client.me.get().catch((error: unknown) => error)).to.include({ code: 'client.timeout' });
    const missing = await mock.client.tags.list().then(
      () => undefined,
      (error: unknown) => (error as { cause?: Error }).cause?.message,
    );
    expect(missing).to.contain('GET /v1/tags');
  });

  it('has an event log that is cut, resumed and forgotten', async () => {
    const mock = mockClient();
    const states: string[] = [];
    const events = mock.client.subscribe({ types: ['message.received'], onState: (state) => states.push(state), reconnectMs: 1 });
    const seen: string[] = [];
    // Before anybody follows, so nobody gets it.
    mock.events.emit(event('e0'));
    setTimeout(() => mock.events.emit(event('e1')), 30);
    for await (const each of events) {
      seen.push(each.id);
      if (each.id === 'e1') {
        mock.events.cut();
        mock.events.emit(event('e2'), event('x', 'ticket.created'), event('e3'));
      }
      if (each.id === 'e3') {
        mock.events.cut();
        mock.events.emit(event('lost'));
        mock.events.forget();
        setTimeout(() => mock.events.emit(event('e4')), 30);
      }
      if (each.id === 'e4') break;
    }
    expect(seen).to.deep.equal(['e1', 'e2', 'e3', 'e4']);
    expect(states).to.include('gap');
  });
});

describe('signWebhook', () => {
  it('signs what verifyWebhook accepts', async () => {
    const secret = `whsec_${btoa('a secret of the receiver, long enough')}`;
    const { body, headers } = await signWebhook(event('e1'), secret);
    expect(await verifyWebhook(body, headers, [secret])).to.deep.equal(event('e1'));
  });
});
