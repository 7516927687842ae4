import { expect } from 'chai';
import { answerJson, answerProblem, startFaultServer, type FaultServer } from '../test/fault-server.js';
import { createSession, type SessionTokens } from './session.js';
import { createTransport } from './transport.js';

const me = { method: 'GET', path: '/v1/me' };

describe('createSession', () => {
  let server: FaultServer;
  let issued: number;
  let refreshable: boolean;
  beforeEach(async () => {
    issued = 0;
    refreshable = true;
    server = await startFaultServer((request, response) => {
      const issue = (): void => {
        issued += 1;
        answerJson(response, 200, { accessToken: `a${String(issued)}`, expiresIn: 900, refreshToken: `r${String(issued)}` });
      };
      if (request.url === '/v1/auth/login') return issue();
      if (request.url === '/v1/auth/logout') return void response.writeHead(204).end();
      if (request.url === '/v1/auth/refresh') {
        const { refreshToken } = JSON.parse(request.body) as { refreshToken: string };
        return refreshable && refreshToken === `r${String(issued)}` ? issue() : answerProblem(response, 401, 'auth.token_invalid');
      }
      if (request.headers.authorization === `Bearer a${String(issued)}` && issued > 1) return answerJson(response, 200, { id: 'u1' });
      answerProblem(response, 401, 'auth.token_expired');
    });
  });
  afterEach(() => server.close());
  const credentials = { tenant: 'demo', email: 'ana@example.com', password: 'secret' };

  it('logs in when first used and refreshes a refused token once for all calls', async () => {
    const kept: (SessionTokens | undefined)[] = [];
    const session = createSession({ baseUrl: server.url, ...credentials, onTokens: (tokens) => kept.push(tokens) });
    const transport = createTransport({ baseUrl: server.url, token: session.token });
    await Promise.all([1, 2, 3].map(() => transport.send({ operation: me })));
    expect(kept.map((tokens) => tokens?.refreshToken)).to.deep.equal(['r1', 'r2']);
  });

  it('logs in again when the refresh token has ended and the password is known', async () => {
    const session = createSession({ baseUrl: server.url, ...credentials });
    await session.login();
    refreshable = false;
    await createTransport({ baseUrl: server.url, token: session.token }).send({ operation: me });
    expect(session.tokens?.refreshToken).to.equal('r2');
  });

  it('is over when the refresh token has ended and no password is known', async () => {
    const ended: unknown[] = [];
    const session = createSession({ baseUrl: server.url, onTokens: (tokens) => ended.push(tokens) });
    await session.login(credentials);
    refreshable = false;
    let failure: unknown;
    await createTransport({ baseUrl: server.url, token: session.token })
      .send({ operation: me })
      .catch((error: unknown) => (failure = error));
    expect(failure).to.include({ code: 'auth.token_invalid', status: 401 });
    expect(ended.at(-1)).to.equal(undefined);
    expect(session.tokens).to.equal(undefined);
  });

  it('logs out here even when the engine is away', async () => {
    const session = createSession({ baseUrl: server.url });
    await session.login(credentials);
    await server.close();
    await session.logout();
    expect(session.tokens).to.equal(undefined);
  });
});
