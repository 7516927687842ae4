import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { answerProblem, startFaultServer, type Answerer, type FaultServer } from '../test/fault-server.js';
import { subscribe, type SubscriptionState } from './events.js';
import { createTransport } from './transport.js';

const block = (cursor: number): string =>
  `id: ${String(cursor)}\nevent: message.received\ndata: ${JSON.stringify({ id: `e${String(cursor)}`, type: 'message.received', data: { cursor } })}\n\n`;
const open = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n');
const quick = { reconnectMs: 1, maxReconnectMs: 2 };

describe('subscribe', () => {
  let server: FaultServer;
  const start = async (answer: Answerer, token: Parameters<typeof createTransport>[0]['token'] = 'key') => {
    server = await startFaultServer(answer);
    return createTransport({ baseUrl: server.url, token });
  };
  afterEach(() => server.close());

  it('delivers each event once and in order over cuts that repeat events', async () => {
    const last = 1000;
    const transport = await start((request, response) => {
      open(response);
      const from = Number(request.headers['last-event-id'] ?? 0);
      // Two events again, then 37 new ones, the last of them cut in half.
      for (let cursor = Math.max(1, from - 1); cursor <= Math.min(last, from + 37); cursor += 1) response.write(block(cursor));
      if (from + 37 < last) response.write(block(from + 38).slice(0, 30), () => response.destroy());
    });
    const subscription = subscribe(transport, quick);
    const seen: unknown[] = [];
    for await (const event of subscription) {
      seen.push((event.data as unknown as { cursor: number }).cursor);
      if (seen.length === last) break;
    }
    expect(seen).to.deep.equal(Array.from({ length: last }, (_, index) => index + 1));
    expect(server.seen.length).to.be.within(27, 40);
    expect(subscription.cursor).to.equal(String(last));
    expect(subscription.state).to.equal('closed');
  });

  it('resumes from an id that came without an event', async () => {
    const transport = await start((_, response, count) => {
      open(response);
      if (count === 1) response.write('id: 41\n\n', () => response.destroy());
      else response.write(block(42));
    });
    for await (const event of subscribe(transport, quick)) {
      expect(event.id).to.equal('e42');
      break;
    }
    expect(server.seen[1]?.headers['last-event-id']).to.equal('41');
  });

  it('reports a gap when the cursor is too old and goes on from now', async () => {
    const states: SubscriptionState[] = [];
    const transport = await start((request, response) => {
      if (request.headers['last-event-id'] !== undefined) return answerProblem(response, 410, 'events.cursor_expired');
      open(response);
      response.write(block(900));
    });
    for await (const event of subscribe(transport, { ...quick, after: '1', onState: (state) => states.push(state) })) {
      expect(event.id).to.equal('e900');
      break;
    }
    expect(states).to.deep.equal(['connecting', 'waiting', 'gap', 'open', 'closed']);
  });

  it('reconnects when nothing comes for too long', async () => {
    const transport = await start((_, response, count) => {
      open(response);
      if (count === 2) response.write(block(1));
    });
    for await (const event of subscribe(transport, { ...quick, silenceMs: 40 })) {
      expect(event.id).to.equal('e1');
      break;
    }
    expect(server.seen).to.have.length(2);
  });

  it('takes a fresh token for each connection', async () => {
    let given = 0;
    const transport = await start(
      (_, response, count) => {
        open(response);
        response.write(block(count), () => response.destroy());
      },
      () => ({ token: `t${String((given += 1))}`, expiresAt: 0 }),
    );
    let seen = 0;
    for await (const event of subscribe(transport, quick)) {
      if ((seen += 1) === 3) break;
      expect(event.id).to.equal(`e${String(seen)}`);
    }
    expect(server.seen.slice(0, 3).map(({ headers }) => headers.authorization)).to.deep.equal(['Bearer t1', 'Bearer t2', 'Bearer t3']);
  });

  it('fails for good when the engine refuses it', async () => {
    const transport = await start((_, response) => answerProblem(response, 403, 'auth.forbidden'));
    let failure: unknown;
    try {
      for await (const event of subscribe(transport, quick)) void event;
    } catch (error) {
      failure = error;
    }
    expect(failure).to.include({ code: 'auth.forbidden' });
    expect(server.seen).to.have.length(1);
  });

  it('ends when closed, also while waiting', async () => {
    const transport = await start((_, response) => void response.destroy());
    const subscription = subscribe(transport, { reconnectMs: 60_000 });
    setTimeout(() => subscription.close(), 30);
    for await (const event of subscription) void event;
    expect(subscription.state).to.equal('closed');
  });

  it('holds the engine back while the consumer is slow', async () => {
    let written = 0;
    const transport = await start(async (_, response) => {
      open(response);
      const left = once(response, 'close');
      while (written < 20_000 && !response.destroyed) {
        written += 1;
        if (!response.write(block(written) + `:${'x'.repeat(1000)}\n`)) {
          await Promise.race([once(response, 'drain'), left]);
        }
      }
    });
    let taken = 0;
    for await (const event of subscribe(transport, quick)) {
      void event;
      await new Promise((resolve) => setTimeout(resolve, 10));
      if ((taken += 1) === 20) break;
    }
    expect(written).to.be.lessThan(10_000);
  });
});
