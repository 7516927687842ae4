import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createClient } from './generated/client.js';
import type { MintedEmbedSession } from './generated/models.js';
import { expressEmbedSession, koaEmbedSession, nextEmbedSession, type EmbedHostOptions, type KoaContext } from './hosts.js';
import { pageToken } from './page-token.js';
import { mockClient, type MockClient } from './testing.js';

const origin = 'https://app.aurora.example';

const sessionOf = (id: string, token: string): MintedEmbedSession => ({
  id,
  token,
  userId: 'u1',
  externalUserId: null,
  widgets: ['inbox'],
  scopes: ['tickets:read'],
  origins: [origin],
  issuedBy: { kind: 'api_key', id: 'k1' },
  expiresAt: new Date(Date.now() + 900_000).toISOString(),
  endsAt: null,
  revokedAt: null,
  createdAt: new Date().toISOString(),
});

/** A request of a page, whatever the framework. */
interface Ask {
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly noStore: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

type Kit = (options: EmbedHostOptions<unknown>, ask: Ask) => Promise<Answered>;

const readAnswer = async (response: Response): Promise<Answered> => ({
  status: response.status,
  noStore: response.headers.get('cache-control') === 'no-store',
  body: (await response.json()) as Answered['body'],
});

const kits: Readonly<Record<string, Kit>> = {
  async koa(options, { query = '', headers }) {
    const ctx: KoaContext & { headersSet: Record<string, string> } = {
      headers,
      query: Object.fromEntries(new URLSearchParams(query)),
      status: 404,
      body: undefined,
      headersSet: {},
      set(more) {
        Object.assign(this.headersSet, more);
      },
    };
    await koaEmbedSession(options)(ctx);
    return { status: ctx.status, noStore: ctx.headersSet['cache-control'] === 'no-store', body: ctx.body as Answered['body'] };
  },
  async express(options, { query = '', headers }) {
    const handle = expressEmbedSession(options);
    const server = createServer((request, response) => handle(request as never, response, () => response.writeHead(500).end('{}')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/le${query}`;
    try {
      return await readAnswer(await fetch(url, { method: 'POST', headers }));
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
  next: async (options, { query = '', headers }) =>
    readAnswer(await nextEmbedSession(options)(new Request(`${origin}/le${query}`, { method: 'POST', headers }))),
};

for (const [name, ask] of Object.entries(kits)) {
  describe(`the kit for ${name}`, () => {
    let mock: MockClient;
    let isLoggedIn: boolean;
    const options = (): EmbedHostOptions<unknown> => ({
      client: mock.client,
      origins: [origin],
      session: () => (isLoggedIn ? { userId: 'u1', widgets: ['inbox'] } : undefined),
    });
    beforeEach(() => {
      mock = mockClient();
      isLoggedIn = true;
      mock.on((client) => client.embedSessions.create).reply(sessionOf('s1', 'first'));
      mock.on((client) => client.embedSessions.refresh).reply(sessionOf('s1', 'second'));
    });

    it('gives the page a token for whoever is logged in, for its own origins only', async () => {
      const answer = await ask(options(), { headers: { origin } });
      expect(answer).to.deep.include({ status: 200, noStore: true });
      expect(answer.body).to.include({ id: 's1', token: 'first' }).and.not.have.any.keys('issuedBy', 'userId');
      expect(mock.calls[0]).to.deep.include({ operation: 'POST /v1/embed-sessions' });
      expect(mock.calls[0]?.body).to.deep.equal({ userId: 'u1', widgets: ['inbox'], origins: [origin] });
    });

    it('goes on with the session that the page names if it is theirs, and begins another otherwise', async () => {
      expect((await ask(options(), { query: '?session=s1', headers: { origin } })).body).to.include({ token: 'second' });
      expect(mock.calls[0]?.url.pathname).to.equal('/v1/embed-sessions/s1/refresh');
      expect(mock.calls[0]?.body).to.deep.equal({ userId: 'u1' });
      for (const status of [400, 404, 409]) {
        mock.on((client) => client.embedSessions.refresh).fail(status);
        expect((await ask(options(), { query: '?session=s1', headers: { origin } })).body).to.include({ token: 'first' });
      }
    });

    it('asks the engine for nothing when nobody is logged in or another site asks', async () => {
      isLoggedIn = false;
      expect(await ask(options(), { headers: { origin } })).to.deep.include({ status: 401, body: { code: 'host.not_logged_in' } });
      isLoggedIn = true;
      const foreign: readonly Ask['headers'][] = [
        { origin: 'https://evil.example' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ];
      for (const headers of foreign) expect((await ask(options(), { headers })).status, JSON.stringify(headers)).to.equal(403);
      expect(mock.calls).to.deep.equal([]);
    });
  });
}

describe('pageToken', () => {
  it('feeds a client that renews in place, and begins anew when the token was refused', async () => {
    const asked: string[] = [];
    let made = 0;
    const host: typeof fetch = (input) => {
      asked.push(input as string);
      made += 1;
      return Promise.resolve(Response.json({ id: 's1', token: `t${String(made)}`, expiresAt: Date.now() + (made === 1 ? 1000 : 900_000) }));
    };
    const sent: (string | null)[] = [];
    const client = createClient({
      baseUrl: 'https://engine.example',
      token: pageToken('/le?desk=1', { fetch: host }),
      fetch: (_, init) => {
        sent.push(new Headers(init?.headers).get('authorization'));
        return Promise.resolve(sent.length === 2 ? new Response('{}', { status: 401 }) : Response.json({ data: [], nextCursor: null }));
      },
    });
    await client.tickets.list();
    // The first token is about to expire, and the engine refuses the second.
    await client.tickets.list();
    expect(sent).to.deep.equal(['Bearer t1', 'Bearer t2', 'Bearer t3']);
    expect(asked).to.deep.equal(['/le?desk=1', '/le?desk=1&session=s1', '/le?desk=1']);
    // Which session it is tells widgets whether it is still the same person's.
    expect(await pageToken('/le', { fetch: host })('initial')).to.include({ id: 's1', token: 't4' });
  });

  it('says when nobody is logged in, and is asked once by many calls', async () => {
    let count = 0;
    const closed: typeof fetch = () => {
      count += 1;
      return Promise.resolve(Response.json({ code: 'host.not_logged_in' }, { status: 401 }));
    };
    const client = createClient({ baseUrl: 'https://engine.example', token: pageToken('/le', { fetch: closed }), fetch: closed });
    const failures = await Promise.allSettled([1, 2, 3].map(() => client.me.get()));
    for (const failure of failures) expect(failure).to.deep.include({ status: 'rejected' });
    expect((failures[0] as PromiseRejectedResult).reason).to.include({ code: 'auth.unauthenticated', status: 401 });
    expect(count).to.equal(1);
  });
});
