import { inspect } from 'node:util';
import { expect } from 'chai';
import { answerJson, answerProblem, startFaultServer, type Answerer, type FaultServer } from '../test/fault-server.js';
import { LeadEngineError } from './leadengine-error.js';
import { isProblem } from './problem-guard.js';
import { createTransport, type AttemptFacts, type TransportOptions } from './transport.js';

const list = { method: 'GET', path: '/v1/tickets' };
const send = { method: 'POST', path: '/v1/tickets/{ticketId}/messages', idempotent: true };
const login = { method: 'POST', path: '/v1/auth/login', public: true };

const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure');
};

describe('createTransport', () => {
  let server: FaultServer;
  const start = async (answer: Answerer, options: Partial<TransportOptions> = {}) => {
    server = await startFaultServer(answer);
    return createTransport({ baseUrl: server.url, token: 'key', retry: { baseDelayMs: 5 }, ...options });
  };
  afterEach(() => server.close());

  it('puts parameters of the path into the path and the rest into the query', async () => {
    const transport = await start((_, response) => answerJson(response, 202, { id: 'm1' }));
    const parameters = { ticketId: 'a/b', tags: ['x', 'y'], q: undefined, limit: 2 };
    expect(await transport.send({ operation: send, parameters, body: { text: 'Olá' } })).to.deep.equal({ id: 'm1' });
    expect(server.seen[0]?.url).to.equal('/v1/tickets/a%2Fb/messages?tags=x&tags=y&limit=2');
    expect(server.seen[0]?.body).to.equal('{"text":"Olá"}');
    expect(server.seen[0]?.headers.authorization).to.equal('Bearer key');
  });

  it('refuses path parameters that would lead to another path', async () => {
    const transport = await start((_, response) => answerJson(response, 200, {}));
    for (const ticketId of ['', '.', '..', undefined]) {
      expect(await failureOf(transport.send({ operation: send, parameters: { ticketId } }))).to.be.instanceOf(TypeError);
    }
    expect(server.seen).to.have.length(0);
  });

  it('repeats an idempotent POST with one key until it succeeds', async () => {
    const facts: AttemptFacts[] = [];
    const transport = await start(
      (_, response, count) => {
        if (count === 1) answerProblem(response, 503, 'dependency.unavailable');
        else if (count === 2) response.destroy();
        else answerJson(response, 202, { id: 'm1' }, { 'idempotency-replayed': 'true' });
      },
      { onAttempt: (fact) => facts.push(fact) },
    );
    await transport.send({ operation: send, parameters: { ticketId: 't' }, body: {} });
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).to.have.length(3);
    expect(new Set(keys).size).to.equal(1);
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(facts.map(({ attempt, status, replayed }) => [attempt, status, replayed])).to.deep.equal([
      [1, 503, false],
      [2, 0, false],
      [3, 202, true],
    ]);
  });

  it('repeats a request whose answer was cut in the middle of the body', async () => {
    const transport = await start((_, response, count) => {
      if (count > 1) return answerJson(response, 200, { data: [1] });
      response.writeHead(200, { 'content-length': '100' }).write('{"da');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await transport.send({ operation: list })).to.deep.equal({ data: [1] });
  });

  it('waits for a key that is still in progress', async () => {
    const transport = await start((_, response, count) =>
      count === 1 ? answerProblem(response, 409, 'idempotency.in_progress', { 'retry-after': '0' }) : answerJson(response, 201, {}),
    );
    await transport.send({ operation: send, parameters: { ticketId: 't' }, body: {} });
    expect(server.seen).to.have.length(2);
  });

  it('does not repeat a POST that has no key', async () => {
    const transport = await start((_, response) => answerProblem(response, 503, 'dependency.unavailable'));
    const error = await failureOf(transport.send({ operation: login, body: {} }));
    expect(isProblem(error, 'client.timeout')).to.equal(false);
    expect(error).to.include({ code: 'dependency.unavailable', status: 503, requestId: 'req-1', detail: 'Detail.', title: 'Title' });
    expect(server.seen).to.have.length(1);
    expect(server.seen[0]?.headers.authorization).to.equal(undefined);
  });

  it('gives up after the allowed retries, on a veto, and on a client fault', async () => {
    const transport = await start((request, response) => {
      if (request.url.endsWith('veto=true')) answerProblem(response, 503, 'internal', { 'x-should-retry': 'false' });
      else if (request.url.endsWith('fault=true')) answerProblem(response, 400, 'request.invalid');
      else answerProblem(response, 500, 'internal');
    });
    await failureOf(transport.send({ operation: list }));
    expect(server.seen.splice(0)).to.have.length(3);
    await failureOf(transport.send({ operation: list, parameters: { veto: true } }));
    await failureOf(transport.send({ operation: list, parameters: { fault: true } }));
    expect(server.seen).to.have.length(2);
  });

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const transport = await start((_, response, count) => {
      if (count === 1) answerProblem(response, 429, 'rate.limited', { 'retry-after': '0.3' });
      else answerJson(response, 200, {});
    });
    const startedAt = performance.now();
    await transport.send({ operation: list });
    expect(performance.now() - startedAt).to.be.within(295, 400);
  });

  it('fails at once when the engine asks for more patience than allowed', async () => {
    const transport = await start((_, response) => answerProblem(response, 429, 'rate.limited', { 'retry-after': '3600' }));
    const error = await failureOf(transport.send({ operation: list }));
    expect(error).to.include({ code: 'rate.limited', retryAfterSeconds: 3600 });
    expect(server.seen).to.have.length(1);
  });

  it('asks for another token once when one is refused, for all calls together', async () => {
    const reasons: string[] = [];
    const transport = await start(
      (request, response) =>
        request.headers.authorization === 'Bearer new' ? answerJson(response, 200, {}) : answerProblem(response, 401, 'auth.token_expired'),
      {
        token: async (reason) => {
          reasons.push(reason);
          await new Promise((resolve) => setTimeout(resolve, 10));
          return { token: reason === 'rejected' ? 'new' : 'old', expiresAt: Date.now() + 900_000 };
        },
      },
    );
    await Promise.all([1, 2, 3].map(() => transport.send({ operation: send, parameters: { ticketId: 't' }, body: {} })));
    expect(reasons).to.deep.equal(['initial', 'rejected']);
    expect(server.seen).to.have.length(6);
  });

  it('asks for a token before it expires and gives up when the new one is refused too', async () => {
    const reasons: string[] = [];
    const transport = await start((_, response) => answerProblem(response, 401, 'auth.token_invalid'), {
      token: (reason) => {
        reasons.push(reason);
        return { token: `t${String(reasons.length)}`, expiresAt: Date.now() + 29_000 };
      },
    });
    expect(await failureOf(transport.send({ operation: list }))).to.include({ code: 'auth.token_invalid' });
    await failureOf(transport.send({ operation: list }));
    expect(reasons).to.deep.equal(['initial', 'rejected', 'expired', 'rejected']);
  });

  it('tells a timeout from an abort and from an engine that is away', async () => {
    const transport = await start(() => undefined, { retry: { maxRetries: 0 } });
    const timeout = await failureOf(transport.send({ operation: list, options: { timeoutMs: 30 } }));
    expect(isProblem(timeout, 'client.timeout')).to.equal(true);
    const abort = await failureOf(transport.send({ operation: list, options: { signal: AbortSignal.timeout(20) } }));
    expect(abort).to.not.be.instanceOf(LeadEngineError);
    expect(abort).to.include({ name: 'TimeoutError' });
    await server.close();
    expect(isProblem(await failureOf(transport.send({ operation: list })), 'client.network')).to.equal(true);
  });

  it('keeps the credential and the body out of everything that may be printed', async () => {
    const token = 'lek_live_secret';
    const transport = await start((_, response) => void response.writeHead(200).end('<html>lek_live_secret'), { token });
    const call = { operation: send, parameters: { ticketId: 't' }, body: { text: 'a private sentence' } };
    const unreadable = await failureOf(transport.send(call));
    await server.close();
    const network = await failureOf(transport.send(call));
    for (const shown of [transport, unreadable, network]) {
      expect(inspect(shown, { depth: 9, showHidden: true })).to.not.match(/lek_live|private/);
    }
  });

  it('gives no problem code to a page of a proxy', async () => {
    const transport = await start((_, response) => void response.writeHead(403).end('<h1>No</h1>'));
    expect(await failureOf(transport.send({ operation: list }))).to.include({ code: 'http.403', status: 403 });
  });

  it('makes each of a hundred effects exactly once over a third of faults', async () => {
    const effects = new Map<string, number>();
    const random = (
      (seed: number) => () =>
        (seed = (seed * 16807) % 2147483647) / 2147483647
    )(42);
    const transport = await start(
      (request, response) => {
        const fate = random();
        if (fate < 0.1) return answerProblem(response, 503, 'dependency.unavailable');
        if (fate < 0.2) return void response.destroy();
        const key = String(request.headers['idempotency-key']);
        effects.set(key, effects.get(key) ?? 1);
        // The effect happened, the answer is lost.
        if (fate < 0.3) return void response.destroy();
        answerJson(response, 202, {});
      },
      { retry: { maxRetries: 12, baseDelayMs: 1, maxDelayMs: 4 } },
    );
    await Promise.all(Array.from({ length: 100 }, () => transport.send({ operation: send, parameters: { ticketId: 't' }, body: {} })));
    expect(effects.size).to.equal(100);
  });
});
