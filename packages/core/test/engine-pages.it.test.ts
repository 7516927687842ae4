import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { PageContext } from '../src/index.js';
import { startHttp } from './http-fixture.js';

describe('engine pages', () => {
  it('shows metrics to callers on this machine and to platform keys only', async () => {
    const http = await startHttp();
    try {
      expect(await (await http.call('/metrics')).text()).to.equal('up 1\n');
      const behindProxy = { headers: { 'x-forwarded-for': '203.0.113.9' } };
      expect((await http.call('/metrics', behindProxy)).status).to.equal(401);
      expect((await http.call('/metrics', { ...behindProxy, as: 'agent' })).status).to.equal(403);
      expect((await http.call('/metrics', { ...behindProxy, as: 'operator' })).status).to.equal(200);
    } finally {
      await http.close();
    }
  });

  it('is ready only when it has started and every dependency answers in time', async function () {
    this.timeout(6000);
    const stuck = { name: 'stuck', check: () => new Promise<void>(() => undefined) };
    const http = await startHttp({ health: [{ name: 'fine', check: () => Promise.resolve() }, stuck] });
    try {
      const startedAt = performance.now();
      const response = await http.call('/readyz');
      expect(performance.now() - startedAt).to.be.within(1900, 3500);
      expect(response.status).to.equal(503);
      const body = (await response.json()) as { readonly checks: Readonly<Record<string, { readonly status: string }>> };
      expect(body.checks['fine']?.status).to.equal('up');
      expect(body.checks['stuck']?.status).to.equal('down');
    } finally {
      await http.close();
    }
  });

  it('serves the reference and problem pages with assets of its own', async () => {
    const http = await startHttp();
    try {
      for (const path of [
        '/docs',
        '/docs/swagger-ui-bundle.js',
        '/docs/swagger-ui.css',
        '/problems',
        '/problems/request.invalid',
        '/docs/page.css',
      ]) {
        expect((await http.call(path)).status, path).to.equal(200);
      }
      expect((await http.call('/docs/package.json')).status).to.equal(404);
      expect((await http.call('/problems/no.such')).status).to.equal(404);
      expect((await http.call('/')).headers.get('location')).to.equal('/docs');
    } finally {
      await http.close();
    }
  });

  it('serves pages at their places, leads on where a place says so, and keeps what is beside them', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'leadengine-pages-'));
    await writeFile(join(directory, 'index.html'), '<title>A desk</title>');
    const pages = { '/': { leadsTo: '/desk/' }, '/desk/': { directory } };
    const http = await startHttp({ pages });
    try {
      expect(await (await http.call('/desk/')).text()).to.equal('<title>A desk</title>');
      expect((await http.call('/desk/index.html')).status).to.equal(200);
      for (const path of ['/', '/desk']) expect((await http.call(path)).headers.get('location'), path).to.equal('/desk/');
      for (const path of ['/index.html', '/desk/none.js', '/desk/../package.json', '/desk/%', '/v1/desk/'])
        expect((await http.call(path)).status, path).to.equal(404);
      expect((await http.call('/docs')).status).to.equal(200);
    } finally {
      await http.close();
      await rm(directory, { recursive: true });
    }
  });

  it('lets other pages frame the one that says so, and nothing else', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'leadengine-pages-'));
    await writeFile(join(directory, 'index.html'), '<title>A page</title>');
    const http = await startHttp({ pages: { '/desk/': { directory }, '/frame/': { directory, mayBeFramed: true } } });
    const framing = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
      const answer = await http.call(path, { headers });
      const policy = (answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.trim());
      return {
        status: answer.status,
        ancestors: policy.filter((directive) => directive.startsWith('frame-ancestors')),
        others: policy.filter((directive) => !directive.startsWith('frame-ancestors')),
        options: answer.headers.get('x-frame-options'),
        etag: answer.headers.get('etag') ?? '',
      };
    };
    try {
      const closed = await framing('/desk/');
      expect(closed).to.include({ status: 200, options: 'DENY' });
      expect(closed.ancestors).to.deep.equal(["frame-ancestors 'none'"]);
      const framed = await framing('/frame/');
      expect(framed).to.include({ status: 200, options: null });
      expect(framed.ancestors).to.deep.equal(['frame-ancestors *']);
      expect(framed.others).to.deep.equal(closed.others);
      // What a browser keeps is replaced by the headers of this answer.
      const unchanged = await framing('/frame/', { 'if-none-match': framed.etag, 'cache-control': 'max-age=0' });
      expect(unchanged).to.include({ status: 304, options: null });
      expect(unchanged.ancestors).to.deep.equal(['frame-ancestors *']);
      for (const path of ['/frame', '/frame/none.js', '/v1/frame/', '/docs'])
        expect(await framing(path), path).to.deep.include({ ancestors: ["frame-ancestors 'none'"], options: 'DENY' });
    } finally {
      await http.close();
      await rm(directory, { recursive: true });
    }
  });

  it('leaves a place to whoever answers there, whatever the method, and what it throws becomes a problem', async () => {
    const answers = (ctx: PageContext): Promise<void> => {
      if (ctx.path.endsWith('/broken')) return Promise.reject(new Error('a secret of the host'));
      ctx.status = 201;
      ctx.body = `${ctx.method} ${ctx.path}`;
      return Promise.resolve();
    };
    const http = await startHttp({ pages: { '/bank/': { answers } } });
    try {
      for (const [method, path] of [
        ['GET', '/bank/runs'],
        ['DELETE', '/bank/'],
      ] as const) {
        const answer = await http.call(path, { method });
        expect(answer.status).to.equal(201);
        expect(await answer.text()).to.equal(`${method} ${path}`);
      }
      const broken = await http.call('/bank/broken', { method: 'POST' });
      expect(broken.status).to.equal(500);
      expect(await broken.text())
        .to.include('"code":"internal')
        .and.not.to.include('a secret of the host');
      for (const path of ['/bankrupt', '/v1/bank/']) expect((await http.call(path)).status, path).to.equal(404);
    } finally {
      await http.close();
    }
  });

  it('guards the queue board with a platform key, also as the password of Basic', async () => {
    const http = await startHttp();
    const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`key:${password}`).toString('base64')}` });
    try {
      const stranger = await http.call('/admin/queues');
      expect(stranger.status).to.equal(401);
      expect(stranger.headers.get('www-authenticate')).to.match(/^Basic /);
      expect((await http.call('/admin/queues', { headers: basic('agent') })).status).to.equal(403);
      const shown = await http.call('/admin/queues', { headers: basic('operator') });
      expect(shown.status).to.equal(200);
      expect(await shown.text()).to.include('LeadEngine jobs');
      const foreign = { method: 'PUT', headers: { ...basic('operator'), 'sec-fetch-site': 'cross-site' } };
      expect((await http.call('/admin/queues/api/queues/x/pause', foreign)).status).to.equal(403);
    } finally {
      await http.close();
    }
  });
});
