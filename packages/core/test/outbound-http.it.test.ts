import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import type { NameResolver } from '../src/domain/outbound-http/contract.js';
import { createOutboundHttp, type ClosableOutboundHttp } from '../src/domain/outbound-http/outbound-http.service.js';
import { rejection } from './kernel-fixture.js';

const publicAddress = { address: '1.1.1.1', family: 4 };
const loopback = { address: '127.0.0.1', family: 4 };

describe('guarded HTTP', function () {
  this.timeout(120_000);
  let server: Server;
  let port: number;
  let connections = 0;
  let answer: RequestListener;
  const clients: ClosableOutboundHttp[] = [];

  const open = (parts: { readonly allowsPrivate: boolean; readonly resolver?: NameResolver }): ClosableOutboundHttp => {
    const client = createOutboundHttp(parts);
    clients.push(client);
    return client;
  };

  before(async () => {
    server = createServer((request, response) => {
      answer(request, response);
    });
    server.on('connection', () => connections++);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => {
    connections = 0;
    answer = (_request, response) => void response.end('hello');
  });
  after(async () => {
    await Promise.all(clients.map((client) => client.close()));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('refuses a name with a private address, alone or among public ones, without a connection', async () => {
    for (const addresses of [[loopback], [publicAddress, loopback], [{ address: '::1', family: 6 }]]) {
      const { send } = open({ allowsPrivate: false, resolver: { resolve: () => Promise.resolve(addresses) } });
      expect(await rejection(send({ method: 'POST', url: `https://hook.example:${String(port)}/` }))).to.include({
        code: 'address_refused',
      });
    }
    expect(connections).to.equal(0);
  });

  it('cannot be rebound: the name is resolved once per connection and the socket goes to that address', async () => {
    const answers = [[publicAddress], [loopback], [loopback], [loopback]];
    let asked = 0;
    const { send } = open({ allowsPrivate: false, resolver: { resolve: () => Promise.resolve(answers[asked++] ?? [loopback]) } });
    const url = `https://rebind.example:${String(port)}/`;

    const first = await rejection(send({ method: 'POST', url, timeoutMs: 1500 }));
    expect(asked).to.equal(1);
    const second = await rejection(send({ method: 'POST', url, timeoutMs: 1500 }));

    expect(first).to.have.property('code').that.is.oneOf(['timeout', 'connection_failed', 'tls_failed']);
    expect(second).to.include({ code: 'address_refused' });
    expect(asked).to.equal(2);
    expect(connections).to.equal(0);
  });

  it('connects to the address that its own resolver gave', async () => {
    const { send } = open({ allowsPrivate: true, resolver: { resolve: () => Promise.resolve([loopback]) } });
    const { status, body } = await send({ method: 'POST', url: `http://anything.example:${String(port)}/`, body: '{}' });
    expect([status, body.toString()]).to.deep.equal([200, 'hello']);
    expect(connections).to.equal(1);
  });

  it('does not follow a redirect to an inner address', async () => {
    answer = (_request, response) =>
      void response.writeHead(302, { location: `http://127.0.0.1:${String(port)}/inner` }).end('x'.repeat(100));
    const { send } = open({ allowsPrivate: true });
    const error = await rejection(send({ method: 'POST', url: `http://127.0.0.1:${String(port)}/` }));
    expect(error).to.include({ code: 'redirected', status: 302 });
    expect(connections).to.equal(1);
  });

  it('limits the size of answers, or cuts them when asked to', async () => {
    answer = (_request, response) => void response.end('x'.repeat(200_000));
    const { send } = open({ allowsPrivate: true });
    const url = `http://127.0.0.1:${String(port)}/`;
    expect(await rejection(send({ method: 'GET', url }))).to.include({ code: 'answer_too_large' });
    expect((await send({ method: 'GET', url, maxAnswerBytes: 500, isCut: true })).body.toString()).to.equal('x'.repeat(500));
  });

  it('limits the time of an answer that never ends, and of one that never begins', async () => {
    const { send } = open({ allowsPrivate: true });
    const url = `http://127.0.0.1:${String(port)}/`;
    for (const begin of [true, false]) {
      answer = (_request, response) => void (begin && response.write('x'));
      const startedAt = performance.now();
      expect(await rejection(send({ method: 'GET', url, timeoutMs: 300 }))).to.include({ code: 'timeout' });
      expect(performance.now() - startedAt).to.be.lessThan(2000);
    }
  });

  it('says when nobody listens, when the name is unknown and when the caller gives up', async () => {
    const { send } = open({ allowsPrivate: true, resolver: { resolve: () => Promise.reject(new Error('ENOTFOUND')) } });
    expect(await rejection(send({ method: 'GET', url: 'http://127.0.0.1:1/' }))).to.include({ code: 'connection_failed' });
    expect(await rejection(send({ method: 'GET', url: 'http://nowhere.example/' }))).to.include({ code: 'name_not_resolved' });
    expect(await rejection(send({ method: 'GET', url: `http://127.0.0.1:${String(port)}/`, signal: AbortSignal.abort() }))).to.include({
      code: 'aborted',
    });
  });
});
