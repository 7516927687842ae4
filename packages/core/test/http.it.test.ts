import { request } from 'node:http';
import { expect } from 'chai';
import { startHttp, type HttpFixture } from './http-fixture.js';

const json = { 'content-type': 'application/json' };

interface ProblemAnswer {
  readonly code: string;
  readonly status: number;
  readonly type: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

const problemOf = async (response: Response): Promise<ProblemAnswer> => {
  expect(response.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8');
  const problem = (await response.json()) as ProblemAnswer;
  expect(problem.status).to.equal(response.status);
  expect(problem.type).to.equal(`/problems/${problem.code}`);
  expect(problem.requestId).to.equal(response.headers.get('x-request-id'));
  return problem;
};

describe('the HTTP pipeline', () => {
  let http: HttpFixture;

  before(async () => {
    http = await startHttp();
  });
  after(() => http.close());

  const badInput: readonly {
    readonly title: string;
    readonly path?: string;
    readonly init?: RequestInit & { readonly as?: string };
    readonly status: number;
    readonly code: string;
    readonly pointer?: string;
  }[] = [
    { title: 'an unknown field', init: { body: '{"text":"a","color":"red"}' }, status: 400, code: 'request.invalid', pointer: '/color' },
    { title: 'a wrong type', init: { body: '{"text":5}' }, status: 400, code: 'request.invalid', pointer: '/text' },
    {
      title: 'a type that a query would coerce',
      init: { body: '{"text":"a","pinned":"true"}' },
      status: 400,
      code: 'request.invalid',
      pointer: '/pinned',
    },
    { title: 'a missing field', init: { body: '{}' }, status: 400, code: 'request.invalid', pointer: '/text' },
    { title: 'no body', init: {}, status: 400, code: 'request.invalid', pointer: '/text' },
    {
      title: 'a body of 2 MB',
      init: { body: JSON.stringify({ text: 'a'.repeat(2_000_000) }) },
      status: 413,
      code: 'request.body_too_large',
    },
    { title: 'bad JSON', init: { body: '{"text":' }, status: 400, code: 'request.invalid_json' },
    { title: 'bad UTF-8', init: { body: Buffer.from([0x22, 0xff, 0x22]) }, status: 400, code: 'request.invalid_json' },
    {
      title: 'a wrong content type',
      init: { body: 'text=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      status: 415,
      code: 'request.unsupported_media_type',
    },
    {
      title: 'a bad idempotency key',
      init: { body: '{"text":"a"}', headers: { ...json, 'idempotency-key': 'a b' } },
      status: 400,
      code: 'request.invalid',
      pointer: '/headers/idempotency-key',
    },
    { title: 'a bad cursor', path: '/v1/notes?cursor=abc', init: { method: 'GET' }, status: 400, code: 'request.invalid_cursor' },
    {
      title: 'an unknown query parameter',
      path: '/v1/notes?color=red',
      init: { method: 'GET' },
      status: 400,
      code: 'request.invalid',
      pointer: '/query/color',
    },
    {
      title: 'a query out of range',
      path: '/v1/notes?limit=500',
      init: { method: 'GET' },
      status: 400,
      code: 'request.invalid',
      pointer: '/query/limit',
    },
    {
      title: 'a bad path parameter',
      path: '/v1/notes/NOPE',
      init: { method: 'GET' },
      status: 400,
      code: 'request.invalid',
      pointer: '/params/id',
    },
    {
      title: 'a bad If-Match',
      path: '/v1/notes/a',
      init: { method: 'PATCH', body: '{"text":"a"}', headers: { ...json, 'if-match': 'x' } },
      status: 400,
      code: 'request.invalid',
      pointer: '/headers/if-match',
    },
    { title: 'no credential', init: { as: '', headers: json, body: '{' }, status: 401, code: 'auth.unauthenticated' },
    { title: 'a foreign credential', init: { as: 'forged', body: '{' }, status: 401, code: 'auth.token_invalid' },
    { title: 'an expired credential', init: { as: 'old', body: '{' }, status: 401, code: 'auth.token_expired' },
    { title: 'a missing permission', path: '/v1/notes/a', init: { method: 'DELETE' }, status: 403, code: 'auth.forbidden' },
    { title: 'a platform key on a tenant route', init: { as: 'operator', body: '{"text":"a"}' }, status: 403, code: 'auth.forbidden' },
    {
      title: 'a tenant credential on a platform route',
      path: '/v1/notes/platform',
      init: { method: 'GET' },
      status: 403,
      code: 'auth.forbidden',
    },
    { title: 'a row that is not there', path: '/v1/notes/none', init: { method: 'GET' }, status: 404, code: 'resource.not_found' },
    { title: 'an unknown path', path: '/v1/nothing', init: { method: 'GET' }, status: 404, code: 'route.not_found' },
    { title: 'a path with a broken escape', path: '/v1/notes/%E0%A4%A', init: { method: 'GET' }, status: 400, code: 'request.invalid' },
    { title: 'a failure of ours', path: '/v1/notes/fail/badly', init: { method: 'GET' }, status: 500, code: 'internal' },
    { title: 'an answer that breaks its schema', path: '/v1/notes/fail/schema', init: { method: 'GET' }, status: 500, code: 'internal' },
    {
      title: 'a database that is gone',
      path: '/v1/notes/fail/connection',
      init: { method: 'GET' },
      status: 503,
      code: 'dependency.unavailable',
    },
  ];
  for (const { title, path = '/v1/notes', init = {}, status, code, pointer } of badInput) {
    it(`answers ${title} with ${code}`, async () => {
      const { as = 'agent', headers = json, ...rest } = init;
      const response = await http.call(path, { method: 'POST', headers, ...rest, ...(as === '' ? {} : { as }) });
      const problem = await problemOf(response);
      expect(problem).to.include({ status, code, instance: path.split('?')[0] });
      if (pointer !== undefined) expect(problem.errors?.map((each) => each.pointer)).to.deep.equal([pointer]);
    });
  }

  it('tells nothing of the cause and logs it with the request id', async () => {
    const response = await http.call('/v1/notes/fail/badly');
    const body = await response.text();
    expect(body).to.not.include('swordfish');
    const line = http.lines.find(({ fields }) => fields['requestId'] === response.headers.get('x-request-id'));
    expect((line?.fields['error'] as Error).message).to.include('swordfish');
  });

  it('answers 405 with Allow, and OPTIONS with the same', async () => {
    const refused = await http.call('/v1/notes', { method: 'DELETE', as: 'agent' });
    expect((await problemOf(refused)).code).to.equal('route.method_not_allowed');
    expect(refused.headers.get('allow')).to.equal('HEAD, GET, POST');
    const options = await http.call('/v1/notes', { method: 'OPTIONS' });
    expect(options.status).to.equal(204);
    expect(options.headers.get('allow')).to.equal('HEAD, GET, POST, OPTIONS');
  });

  it('answers HEAD like GET without a body', async () => {
    const get = await http.call('/v1/notes', { as: 'agent' });
    const head = await http.call('/v1/notes', { method: 'HEAD', as: 'agent' });
    expect(head.status).to.equal(200);
    expect(head.headers.get('content-length')).to.equal(String(Buffer.byteLength(await get.text())));
    expect(await head.text()).to.equal('');
  });

  it('coerces queries and fills in defaults', async () => {
    const response = await http.call('/v1/notes?pinned=true', { as: 'agent' });
    expect(await response.json()).to.deep.equal({ data: [{ id: '50', text: 'true', pinned: true }], nextCursor: null });
  });

  it('takes the row version from If-Match', async () => {
    const response = await http.call('/v1/notes/a', {
      method: 'PATCH',
      as: 'agent',
      headers: { ...json, 'if-match': '"7"' },
      body: '{"text":"a"}',
    });
    expect(await response.json()).to.deep.equal({ version: 7 });
  });

  it('prefers fixed segments to parameters, whatever was declared first', async () => {
    expect(await (await http.call('/v1/notes/count', { as: 'agent' })).json()).to.deep.equal({ count: 1 });
  });

  it('lets configured origins call and no others', async () => {
    const preflight = {
      method: 'OPTIONS',
      headers: {
        origin: 'https://app.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    };
    const allowed = await http.call('/v1/notes', preflight);
    expect(allowed.status).to.equal(204);
    expect(allowed.headers.get('access-control-allow-origin')).to.equal('https://app.example');
    expect(allowed.headers.get('access-control-allow-methods')).to.include('PATCH');
    const failed = await http.call('/v1/notes', { headers: { origin: 'https://app.example' } });
    expect(failed.status).to.equal(401);
    expect(failed.headers.get('access-control-allow-origin')).to.equal('https://app.example');
    const foreign = await http.call('/v1/notes', { ...preflight, headers: { ...preflight.headers, origin: 'https://evil.example' } });
    expect(foreign.headers.get('access-control-allow-origin')).to.equal(null);
  });

  it('echoes a harmless request id and replaces any other', async () => {
    expect((await http.call('/healthz', { headers: { 'x-request-id': 'order-7' } })).headers.get('x-request-id')).to.equal('order-7');
    expect((await http.call('/healthz', { headers: { 'x-request-id': 'a b<c>' } })).headers.get('x-request-id')).to.match(
      /^[0-9a-f-]{36}$/,
    );
  });

  it('says how much of the limits is left, and 429 with Retry-After when nothing is', async () => {
    const first = await http.call('/v1/notes/limited', { method: 'POST' });
    expect(first.status).to.equal(204);
    expect(first.headers.get('ratelimit-policy')).to.equal('"notes.limited";q=2;w=60');
    expect(first.headers.get('ratelimit')).to.match(/^"notes\.limited";r=1;t=\d+$/);
    await http.call('/v1/notes/limited', { method: 'POST' });
    const refused = await http.call('/v1/notes/limited', { method: 'POST' });
    expect((await problemOf(refused)).code).to.equal('rate.limited');
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
  });

  it('writes one access line per request, without its query', async () => {
    http.accessLines.length = 0;
    await http.call('/v1/notes?limit=5', { as: 'agent' });
    expect(http.accessLines).to.have.length(1);
    expect(http.accessLines[0]?.fields).to.include({
      method: 'GET',
      path: '/v1/notes',
      routeId: 'notes.list',
      status: 200,
      actorKind: 'user',
    });
  });

  it('sends security headers with every answer', async () => {
    for (const path of ['/healthz', '/v1/nothing', '/docs']) {
      const { headers } = await http.call(path);
      expect(headers.get('content-security-policy'), path).to.include("script-src 'self'").and.not.include('unsafe');
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff');
    }
  });

  it('compresses large answers only', async () => {
    const large = await http.call('/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
    expect(large.headers.get('content-encoding')).to.equal('gzip');
    const small = await http.call('/healthz', { headers: { 'accept-encoding': 'gzip' } });
    expect(small.headers.get('content-encoding')).to.equal(null);
  });

  it('answers what is not HTTP with a problem, too', async () => {
    const { port } = new URL(http.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/healthz', headers: { 'x-long': 'a'.repeat(20_000) } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).to.equal(431);
  });
});
