import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';

interface Message {
  readonly id: string;
  readonly status: string;
  readonly direction: string;
  readonly content: { readonly text?: string };
}
interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor: string | null;
}

for (const backend of ['redis', 'postgres'] as const) {
  describe(`a conversation, jobs on ${backend}`, function () {
    this.timeout(120_000);
    let app: TestApp;
    let instanceId: string;

    before(async () => {
      app = await createTestApp({ plugins: [whatsappPlugin], backend });
      const { token } = app.admin;
      const created = await app.request<{ id: string }>('POST', '/v1/whatsapp/instances', {
        token,
        body: { name: 'Loja', engine: 'sandbox' },
      });
      expect(created.status, JSON.stringify(created.body)).to.equal(201);
      instanceId = created.body.id;
      const connected = await app.request('POST', `/v1/whatsapp/instances/${instanceId}/connect`, { token });
      expect(connected.status, JSON.stringify(connected.body)).to.be.oneOf([200, 202]);
    });

    after(() => app.stop());

    it('makes contact, ticket and message of what a customer writes, and climbs to read', async () => {
      const { token } = app.admin;
      const written = await app.request('POST', `/v1/whatsapp/instances/${instanceId}/sandbox/messages`, {
        token,
        body: { from: '+5511900000091', displayName: 'Rosa', text: 'Oi' },
      });
      expect(written.status, JSON.stringify(written.body)).to.equal(202);

      const ticket = await eventually(async () => {
        const { body } = await app.request<Page<{ id: string; unreadCount: number; contact: { name: string } }>>('GET', '/v1/tickets', {
          token,
        });
        return body.data[0];
      });
      expect(ticket.contact.name).to.equal('Rosa');
      expect(ticket.unreadCount).to.equal(1);

      const sent = await app.request<Message>('POST', `/v1/tickets/${ticket.id}/messages`, {
        token,
        body: { type: 'text', text: 'Bom dia!' },
      });
      expect(sent.status, JSON.stringify(sent.body)).to.equal(202);
      expect(sent.body.status).to.equal('queued');

      const read = await eventually(async () => {
        const { body } = await app.request<Message>('GET', `/v1/messages/${sent.body.id}`, { token });
        return body.status === 'read' ? body : undefined;
      });
      expect(read.status).to.equal('read');

      const seen: string[] = [];
      const stream = await fetch(`${app.url}/v1/events?after=0`, { headers: { authorization: `Bearer ${token}` } });
      const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
      const decoder = new TextDecoder();
      let text = '';
      while (!text.includes('event: message.read')) {
        const { value, done } = await reader.read();
        if (done) break;
        text += decoder.decode(value, { stream: true });
      }
      await reader.cancel();
      for (const [, type] of text.matchAll(/^event: (message\..+)$/gm)) seen.push(type as string);
      expect(seen).to.include.members(['message.received', 'message.queued', 'message.sent', 'message.delivered', 'message.read']);
      const outbound = seen.filter((type) => type !== 'message.received');
      expect(outbound).to.deep.equal(['message.queued', 'message.sent', 'message.delivered', 'message.read']);
    });

    it('answers a repeated Idempotency-Key with the first answer and sends once', async () => {
      const { token } = app.admin;
      const { body: page } = await app.request<Page<{ id: string }>>('GET', '/v1/tickets', { token });
      const path = `/v1/tickets/${page.data[0]?.id ?? ''}/messages`;
      const headers = { 'idempotency-key': `once-${backend}` };
      const first = await app.request<Message>('POST', path, { token, headers, body: { type: 'text', text: 'Só uma vez' } });
      const again = await app.request<Message>('POST', path, { token, headers, body: { type: 'text', text: 'Só uma vez' } });
      expect(again.status).to.equal(first.status);
      expect(again.body.id).to.equal(first.body.id);
      expect(again.headers.get('idempotency-replayed')).to.equal('true');
      const other = await app.request('POST', path, { token, headers, body: { type: 'text', text: 'Outra' } });
      expect(other.status).to.equal(409);
      expect(other.body).to.include({ code: 'idempotency.key_reused' });
    });
  });
}
