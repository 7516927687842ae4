import type { LeadEngineClient } from '@leadengine/sdk';
import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import { Webhook as Verifier } from 'standardwebhooks';
import { createNotes, quickWebhooks } from './webhook-fixture.js';
import { startReceiver, type Receiver } from './webhook-receiver.js';

for (const backend of ['redis', 'postgres'] as const) {
  describe(`webhooks, jobs on ${backend}`, function () {
    this.timeout(120_000);
    const notes = createNotes();
    let app: TestApp;
    let client: LeadEngineClient;
    let receiver: Receiver;

    before(async () => {
      app = await createTestApp({ plugins: [notes.plugin], backend, env: quickWebhooks });
      client = app.client(app.admin);
    });
    after(() => app.stop());
    beforeEach(async () => {
      receiver = await startReceiver();
    });
    afterEach(async () => {
      for (const { id } of (await client.webhooks.list()).data) await client.webhooks.delete({ id });
      await receiver.close();
    });

    const subscribe = (types: string[] = ['sample.*']) => client.webhooks.create({ url: receiver.url, types });
    const accepted = (count: number, withinMs = 60_000) =>
      eventually(() => Promise.resolve(receiver.accepted.length >= count ? receiver.accepted : undefined), withinMs);
    const of = (ticketId: string): unknown[] =>
      receiver.accepted.filter(({ event }) => event.data['ticketId'] === ticketId).map(({ event }) => event.data['n']);

    it('posts the envelope of the event stream, signed, under the id of the event', async () => {
      const { secret, id } = await subscribe();
      // Before the event: the position moves on with its delivery.
      const { position } = await client.webhooks.get({ id });
      const stop = new AbortController();
      const followed: unknown[] = [];
      const following = (async () => {
        for await (const event of client.subscribe({ after: position, signal: stop.signal })) {
          followed.push(event);
          break;
        }
      })();
      const [eventId = ''] = await notes.emit(app, app.admin, [{ ticketId: 'a', n: 1 }]);

      const [request] = await accepted(1);
      await following;
      stop.abort();

      expect(request?.id).to.equal(eventId);
      expect(request?.event).to.deep.equal(followed[0]);
      expect(new Verifier(secret).verify(request?.body ?? '', request?.headers as Record<string, string>)).to.deep.equal(request?.event);
      expect(() => new Verifier(secret).verify(`${request?.body ?? ''} `, request?.headers as Record<string, string>)).to.throw();
    });

    it('delivers only the types that were asked for', async () => {
      const { id } = await subscribe(['user.created', 'contact.*']);
      await notes.emit(app, app.admin, [{ ticketId: 'a', n: 1 }]);
      const contact = await client.contacts.create({ name: 'Rosa', phone: '+5511900000061' });

      await accepted(1);

      expect(receiver.received.map(({ event }) => [event.type, event.data['id']])).to.deep.equal([['contact.created', contact.id]]);
      await client.webhooks.update({ id }, { types: ['sample.noted'] });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await notes.emit(app, app.admin, [{ ticketId: 'a', n: 2 }]);
      await accepted(2);
      expect(receiver.received.map(({ event }) => event.type)).to.deep.equal(['contact.created', 'sample.noted']);
    });

    it('keeps the order of a conversation while one of its events fails, and lets the others go on', async () => {
      const tries = (id: string): number => receiver.received.filter((each) => each.id === id).length;
      receiver.answer = ({ id, event: { data } }) =>
        data['ticketId'] === 'stuck' && data['n'] === 8 && tries(id) < 4 ? { status: 500, body: 'no' } : undefined;
      await subscribe();
      const lanes = ['stuck', 'a', 'b', 'c'];

      await notes.emit(
        app,
        app.admin,
        Array.from({ length: 80 }, (_, index) => ({ ticketId: lanes[index % 4] ?? '', n: index })),
      );
      await accepted(60);
      const early = of('stuck').length;
      await accepted(80, 40_000);

      expect(early).to.be.lessThan(20);
      expect(receiver.received).to.have.length(83);
      for (const [place, lane] of lanes.entries())
        expect(of(lane), lane).to.deep.equal(Array.from({ length: 20 }, (_, index) => index * 4 + place));
      expect(new Set(receiver.accepted.map(({ id }) => id)).size).to.equal(80);
    });

    it('sends at most so many at once, and never two of one conversation', async () => {
      const running = new Map<string, number>();
      let doubled = 0;
      receiver.answer = ({ event }) => {
        const key = String(event.data['ticketId']);
        running.set(key, (running.get(key) ?? 0) + 1);
        if ((running.get(key) ?? 0) > 1) doubled++;
        setTimeout(() => running.set(key, (running.get(key) ?? 0) - 1), 15);
        return { delayMs: 20 };
      };
      await subscribe();

      await notes.emit(
        app,
        app.admin,
        Array.from({ length: 200 }, (_, index) => ({ ticketId: String(index % 20), n: index })),
      );
      await accepted(200);

      expect(receiver.most).to.equal(8);
      expect(doubled).to.equal(0);
    });
  });
}
