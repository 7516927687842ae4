import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createClient } from './generated/client.js';
import {
  expressProvisioning,
  koaProvisioning,
  nextProvisioning,
  type KoaProvisioningContext,
  type ProvisioningHostOptions,
} from './hosts.js';
import { LeadEngineError } from './leadengine-error.js';

const id = '0192f0c1-0000-7000-8000-000000000001';
const origin = 'https://app.aurora.example';

const details = {
  ...{ id, kind: 'create', tenantId: id, slug: 'aurora', name: 'Aurora', mode: 'pooled', state: 'running', isCancelled: false },
  ...{ owner: { name: 'Ana', email: 'ana@aurora.example', squad: 's' }, createdBy: { name: 'Beto', email: 'beto@aurora.example' } },
  ...{ justification: 'Because', planHash: 'a'.repeat(64), approval: null, failure: null, retryAt: null, finishedAt: null },
  ...{ createdAt: '2026-11-29T12:00:00.000Z', updatedAt: '2026-11-29T12:00:00.000Z', steps: [] },
};

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

/** The kits as a server of Node has them. */
const kits: Readonly<
  Record<string, (options: ProvisioningHostOptions<unknown>) => (request: IncomingMessage, response: ServerResponse) => void>
> = {
  express: (options) => {
    const handle = expressProvisioning(options);
    return (request, response) => handle(request, response, () => response.writeHead(500).end());
  },
  koa: (options) => {
    const handle = koaProvisioning(options);
    return (request, response) => {
      const ctx: KoaProvisioningContext = {
        ...{ method: request.method ?? '', path: new URL(request.url ?? '/', origin).pathname, headers: request.headers, res: response },
        ...{ status: 404, body: undefined, respond: true },
        set: (headers) => response.setHeaders(new Map(Object.entries(headers))),
      };
      handle(ctx).then(
        () => (ctx.respond === false ? undefined : response.writeHead(ctx.status).end(ctx.body)),
        () => response.writeHead(500).end(),
      );
    };
  },
  next: (options) => {
    const handle = nextProvisioning(options);
    return (request, response) => {
      const asked = new Request(`${origin}${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
      });
      const pass = async (): Promise<void> => {
        const { status, headers, body } = await handle(asked);
        response.writeHead(status, Object.fromEntries(headers));
        const reader = body?.getReader();
        response.once('close', () => void reader?.cancel().catch(() => undefined));
        for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) response.write(read.value);
        response.end();
      };
      pass().catch(() => response.writeHead(500).end());
    };
  },
};

for (const [name, kit] of Object.entries(kits)) {
  describe(`the kit that shows a provisioning with ${name}`, () => {
    let seen: { readonly method: string; readonly path: string; readonly lastEventId: string | null }[];
    let answer: () => Response;
    let run: string | undefined;
    let server: Server;
    let url: string;

    before(async () => {
      const client = createClient({
        baseUrl: 'https://engine.example',
        token: 'platform-key',
        retry: { maxRetries: 0 },
        fetch: (input, init) => {
          const headers = new Headers(init?.headers);
          expect(headers.get('authorization')).to.equal('Bearer platform-key');
          seen.push({ method: init?.method ?? 'GET', path: new URL(input as string).pathname, lastEventId: headers.get('last-event-id') });
          return Promise.resolve(answer());
        },
      });
      server = createServer(kit({ client, run: () => run, actions: ['resume'], origins: [origin] }));
      url = `${await listen(server)}/leadengine/provisionings/${id}`;
    });
    beforeEach(() => {
      seen = [];
      run = id;
      answer = () => Response.json(details);
    });
    after(() => {
      server.close();
      server.closeAllConnections();
    });

    it('gives the page the run, and nobody who asked for it', async () => {
      const response = await fetch(url);
      expect(response.headers.get('cache-control')).to.equal('no-store');
      const body = (await response.json()) as Record<string, unknown>;
      expect(body).to.deep.include({ id, state: 'running', actions: ['resume'] });
      expect(body).not.to.have.any.keys('owner', 'createdBy', 'justification', 'approval', 'planHash', 'tenantId');
      expect(seen).to.deep.equal([{ method: 'GET', path: `/v1/platform/provisionings/${id}`, lastEventId: null }]);
    });

    it('passes the progress on as it comes, and ends it in the engine when the page leaves', async () => {
      let isCancelled = false;
      let say: (text: string) => void = () => undefined;
      answer = () =>
        new Response(
          new ReadableStream<Uint8Array>({
            start(controller) {
              say = (text) => controller.enqueue(new TextEncoder().encode(text));
              say('id: 4\n\n');
            },
            cancel() {
              isCancelled = true;
            },
          }),
        );
      const page = new AbortController();
      const response = await fetch(`${url}/progress`, { headers: { 'last-event-id': '4' }, signal: page.signal });
      expect(response.headers.get('content-type')).to.contain('text/event-stream');
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
      expect(await next()).to.equal('id: 4\n\n');
      say('id: 5\ndata: {}\n\n');
      expect(await next()).to.equal('id: 5\ndata: {}\n\n');
      page.abort();
      while (!isCancelled) await new Promise((resolve) => setImmediate(resolve));
      expect(seen).to.deep.equal([{ method: 'GET', path: `/v1/platform/provisionings/${id}/progress`, lastEventId: '4' }]);
    });

    it('has done what the host offers, asked by its own pages only', async () => {
      const post = async (action: string, headers: Record<string, string>) =>
        (await fetch(`${url}/${action}`, { method: 'POST', headers })).status;
      expect(await post('resume', { origin })).to.equal(202);
      expect(await post('resume', { origin: 'https://app.example:8443', 'sec-fetch-site': 'same-origin' })).to.equal(202);
      expect(seen.map(({ path }) => path)).to.deep.equal(Array(2).fill(`/v1/platform/provisionings/${id}/resume`));
      expect(await post('resume', { origin: 'https://evil.example' })).to.equal(403);
      expect(await post('resume', { 'sec-fetch-site': 'same-site' })).to.equal(403);
      expect(await post('retry', { origin })).to.equal(405);
      expect(await post('', { origin })).to.equal(405);
      expect(seen).to.have.length(2);
    });

    it('asks the engine nothing for a run that is none, and keeps what the engine says of the run', async () => {
      for (const each of [undefined, 'signing-key', '..', `${id}/artifacts`]) {
        run = each;
        expect((await fetch(url)).status, each).to.equal(404);
      }
      expect(seen).to.deep.equal([]);
      run = id;
      const refused = (status: number) => () =>
        Response.json({ code: 'provisioning.not_in_this_state', title: 'No', requestId: 'r7' }, { status });
      answer = refused(409);
      const conflict = await fetch(`${url}/resume`, { method: 'POST', headers: { origin } });
      expect([conflict.status, await conflict.json()]).to.deep.equal([
        409,
        { code: 'provisioning.not_in_this_state', status: 409, title: 'No', requestId: 'r7' },
      ]);
      answer = refused(503);
      expect((await fetch(url)).status).to.equal(502);
      // A key that does not do is for the host's log; the page must not think that its user is logged out.
      answer = refused(401);
      expect((await fetch(url)).status).to.equal(500);
      answer = () => {
        throw new LeadEngineError({ code: 'client.network', title: 'Gone' });
      };
      expect((await fetch(`${url}/progress`)).status).to.equal(502);
    });
  });
}
