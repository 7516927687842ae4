import { expect } from 'chai';
import sinon from 'sinon';
import { EventCursorExpired, ExpiredToken, InvalidToken } from '../src/contract/problems.js';
import { eventRoutes } from '../src/domain/events/routes.js';
import type { EventStream, LoggedEvent } from '../src/events/event-stream.js';
import { fakeAuthenticator, startHttp, tenantId, type HttpFixture } from './http-fixture.js';

const eventAt = (cursor: number, type = 'ticket.created'): LoggedEvent => ({
  cursor: String(cursor),
  envelope: {
    id: `e${String(cursor)}`,
    type,
    version: 1,
    occurredAt: '2026-01-01T00:00:00.000Z',
    tenantId,
    actor: { kind: 'system', id: 's' },
    correlationId: 'c',
    data: { number: cursor },
  },
});

/** A log in memory that wakes its followers. */
const memoryLog = () => {
  const log: LoggedEvent[] = [];
  const wakes = new Set<() => void>();
  let followers = 0;
  const stream: EventStream = {
    latestCursor: () => Promise.resolve(log.at(-1)?.cursor ?? '0'),
    follow(scope, { after, types }) {
      if (after === '1') return Promise.reject(new EventCursorExpired());
      async function* batches() {
        let seen = Number(after);
        followers += 1;
        try {
          while (!scope.signal.aborted) {
            const news = log.filter(({ cursor }) => Number(cursor) > seen);
            seen = Number(news.at(-1)?.cursor ?? seen);
            const wanted = news.filter(({ envelope }) => types?.has(envelope.type) ?? true);
            if (wanted.length > 0) yield wanted;
            else {
              await new Promise<void>((resolve) => {
                wakes.add(resolve);
                scope.signal.addEventListener('abort', () => {
                  resolve();
                });
              });
            }
          }
        } finally {
          followers -= 1;
        }
      }
      return Promise.resolve(batches());
    },
  };
  return {
    stream,
    followers: () => followers,
    append(...events: readonly LoggedEvent[]) {
      log.push(...events);
      for (const wake of wakes) wake();
      wakes.clear();
    },
  };
};

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
};

/** Reads a stream until `count` events came or it ended. */
const readEvents = async (response: Response, count: number): Promise<string[]> => {
  const ids: string[] = [];
  const reader = (response.body as ReadableStream<Uint8Array>)
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  let text = '';
  while (ids.length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
    ids.length = 0;
    for (const frame of text.split('\n\n').slice(0, -1)) if (frame.includes('data: ')) ids.push(/^id: (\d+)$/m.exec(frame)?.[1] ?? '');
  }
  await reader.cancel();
  return ids;
};

describe('GET /v1/events', () => {
  let http: HttpFixture;
  let log: ReturnType<typeof memoryLog>;
  let isRevoked: boolean;
  let isExpired: boolean;
  let isRenewed: boolean;

  beforeEach(async () => {
    log = memoryLog();
    isRevoked = false;
    isExpired = false;
    isRenewed = false;
    const ephemeral = { publish: () => undefined, listen: () => () => undefined };
    const permissions = { list: () => [], find: () => undefined, ofRole: () => new Set<string>() };
    http = await startHttp({
      authenticator: {
        authenticate: async (bearer) => {
          if (isRevoked) throw new InvalidToken();
          if (isExpired) throw new ExpiredToken();
          const principal = await fakeAuthenticator.authenticate(bearer);
          return { ...principal, permissions: new Set(['events:read', 'permissions:read']) };
        },
        continues: () => Promise.resolve(isRenewed),
      },
      routes: eventRoutes(log.stream, ephemeral, permissions, () => true).map((route) => ({
        plugin: 'events',
        path: `/v1${route.path}`,
        route,
      })),
    });
  });
  afterEach(async () => {
    sinon.restore();
    await http.close();
    await until(() => log.followers() === 0);
  });

  const follow = (query = '', headers: Record<string, string> = {}) => http.call(`/v1/events${query}`, { as: 'agent', headers });

  it('starts now without a cursor and is never compressed', async () => {
    log.append(eventAt(2), eventAt(3));
    const response = await follow('', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
    expect(response.headers.get('content-encoding')).to.equal(null);
    await until(() => log.followers() === 1);
    log.append(eventAt(4), eventAt(5));
    expect(await readEvents(response, 2)).to.deep.equal(['4', '5']);
  });

  it('resumes after Last-Event-ID, which wins over ?after=', async () => {
    log.append(eventAt(2), eventAt(3), eventAt(4));
    expect(await readEvents(await follow('?after=2'), 2)).to.deep.equal(['3', '4']);
    expect(await readEvents(await follow('?after=0', { 'last-event-id': '3' }), 1)).to.deep.equal(['4']);
  });

  it('shows the types asked for only', async () => {
    log.append(eventAt(2), eventAt(3, 'ticket.closed'), eventAt(4, 'message.sent'));
    expect(await readEvents(await follow('?after=0&types=ticket.closed,message.sent'), 2)).to.deep.equal(['3', '4']);
  });

  it('answers 410 when the cursor is too old, and 400 when it is none', async () => {
    const gone = await follow('?after=1');
    expect(gone.status).to.equal(410);
    expect(((await gone.json()) as { code: string }).code).to.equal('events.cursor_expired');
    const wrong = await follow('', { 'last-event-id': 'abc' });
    expect(((await wrong.json()) as { code: string }).code).to.equal('request.invalid_cursor');
  });

  it('answers HEAD without following', async () => {
    const response = await http.call('/v1/events', { method: 'HEAD', as: 'agent' });
    expect(response.status).to.equal(200);
    await until(() => log.followers() === 0);
  });

  it('lets go of the log when the client leaves', async () => {
    const controller = new AbortController();
    await http.call('/v1/events', { as: 'agent', signal: controller.signal });
    await until(() => log.followers() === 1);
    controller.abort();
    await until(() => log.followers() === 0);
  });

  it('ends soon after the credential is revoked or has expired', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const response = await follow();
    await until(() => log.followers() === 1);
    isRevoked = true;
    clock.tick(15_000);
    expect(await readEvents(response, 1)).to.deep.equal([]);
  });

  it('goes on while a credential that has expired is renewed in place, and no longer', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const response = await follow();
    await until(() => log.followers() === 1);
    [isExpired, isRenewed] = [true, true];
    clock.tick(15_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(log.followers()).to.equal(1);
    isRenewed = false;
    clock.tick(15_000);
    expect(await readEvents(response, 1)).to.deep.equal([]);
  });

  it('sends a comment after 15 s of silence', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const response = await follow();
    await until(() => log.followers() === 1);
    clock.tick(15_000);
    clock.tick(15_000);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    let text = '';
    while (!text.includes('\n: ')) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
  });

  it('ends when the server stops, and the stop does not wait for it', async () => {
    const response = await follow();
    await until(() => log.followers() === 1);
    const startedAt = performance.now();
    const [ids] = await Promise.all([readEvents(response, 1), http.close()]);
    expect(ids).to.deep.equal([]);
    expect(performance.now() - startedAt).to.be.below(1000);
  });
});
