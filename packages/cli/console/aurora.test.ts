import type { Session } from '@leadengine/sdk';
import { mockClient } from '@leadengine/sdk/testing';
import { expect } from 'chai';
import { createEmbedToken } from './embed-token.js';
import { createLineSwitch } from './line-switch.js';

const origin = 'http://127.0.0.1:4000';

describe('the token of the demo host', () => {
  const session = { token: () => Promise.resolve({ token: 'login' }) } as unknown as Session;
  const minted = (id: string, token: string) => ({ id, token, expiresAt: '2026-12-01T00:00:00Z' }) as never;

  it('is of an embed session of whoever logged in, renewed in place, and begun anew when it is refused', async () => {
    const mock = mockClient();
    mock.on((client) => client.me.get).reply({ user: { id: 'u1' } } as never);
    mock.on((client) => client.embedSessions.create).reply(minted('s1', 'first'), 201);
    mock.on((client) => client.embedSessions.refresh).reply(minted('s1', 'second'));
    const getToken = createEmbedToken(mock.client, session, origin);
    expect(await getToken('initial')).to.include({ token: 'first' });
    expect(await getToken('expired')).to.include({ token: 'second' });
    expect(await getToken('rejected')).to.include({ token: 'first' });
    const [, create] = mock.calls;
    expect(create?.body).to.deep.include({ userId: 'u1', origins: [origin] });
    expect(mock.calls.map(({ operation }) => operation)).to.deep.equal([
      'GET /v1/me',
      'POST /v1/embed-sessions',
      'POST /v1/embed-sessions/{id}/refresh',
      'GET /v1/me',
      'POST /v1/embed-sessions',
    ]);
  });

  it('is the login’s own for people who may not make sessions', async () => {
    const mock = mockClient();
    mock.on((client) => client.me.get).reply({ user: { id: 'u1' } } as never);
    mock.on((client) => client.embedSessions.create).fail(403, 'auth.forbidden');
    expect(await createEmbedToken(mock.client, session, origin)('initial')).to.deep.equal({ token: 'login' });
  });
});

describe('the switch of the line', () => {
  it('ends what runs, refuses what follows, and lets everything through again', async () => {
    const page = {
      fetch: ((_: unknown, init?: RequestInit) =>
        new Promise<Response>((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
          setTimeout(() => resolve(new Response('ok')), 20);
        })) as typeof fetch,
    };
    const line = createLineSwitch(page);
    const running = page.fetch('/');
    line.set(true);
    expect(await running.catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    expect(await page.fetch('/').catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    line.set(false);
    expect(await (await page.fetch('/')).text()).to.equal('ok');
  });
});
