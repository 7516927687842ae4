import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from '@leadengine/sdk';
import { koaEmbedSession } from '@leadengine/sdk/hosts';
import Koa, { type Context } from 'koa';

const built = (name: string): Promise<string> => readFile(new URL(`../dist/cdn/${name}`, import.meta.url), 'utf8');

const listen = async (listener?: RequestListener): Promise<{ readonly server: Server; readonly origin: string }> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
};

/** The host's own script: where tokens come from, and what its policy refused. */
const pageScript = `
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(violatedDirective + ' ' + blockedURI));
const provider = document.querySelector('le-provider');
provider.getToken = async () => {
  const answer = await fetch('/leadengine/session', { method: 'POST' });
  if (!answer.ok) throw new Error('Nobody is logged in.');
  return answer.json();
};
provider.addEventListener('le-auth-required', () => (document.querySelector('h1').textContent = 'Entre de novo'));
`;

const styles = 'le-inbox, le-conversation { block-size: 340px; }';

export interface KoaHost {
  readonly origin: string;
  /** What the network for static files gives instead of the widgets, when it was broken into. */
  tamper(text: string): void;
  close(): Promise<void>;
}

/** A product that renders its pages on a server by Koa, and takes the widgets as one file from a network for static files. */
export const createKoaHost = async (options: {
  readonly engineUrl: string;
  readonly apiKey: string;
  /** By the cookie `login`. */
  readonly users: Readonly<Record<string, string>>;
}): Promise<KoaHost> => {
  const { engineUrl, users } = options;
  let tampered = '';
  const cdn = await listen((_request, response) => {
    void built('widgets.min.js').then((script) => {
      response.writeHead(200, {
        'content-type': 'text/javascript',
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
      });
      response.end(script + tampered);
    });
  });
  const hashes = JSON.parse(await built('integrity.json')) as { readonly 'widgets.min.js': string };
  const page = await listen();
  const whoIsLoggedIn = (ctx: Context): string | undefined => users[ctx.cookies.get('login') ?? ''];
  const giveToken = koaEmbedSession<Context>({
    client: createClient({ baseUrl: engineUrl, token: options.apiKey }),
    origins: [page.origin],
    session: (ctx) => {
      const userId = whoIsLoggedIn(ctx);
      return userId === undefined ? undefined : { userId, widgets: ['inbox', 'conversation'] };
    },
  });
  const policy =
    `default-src 'none'; script-src 'self' ${cdn.origin}; style-src 'self'; connect-src 'self' ${engineUrl}; img-src ${engineUrl}; ` +
    `media-src ${engineUrl}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

  const koa = new Koa().use(async (ctx) => {
    ctx.set('content-security-policy', policy);
    if (ctx.path === '/leadengine/session' && ctx.method === 'POST') return giveToken(ctx);
    ctx.type = { '/page.js': 'js', '/page.css': 'css' }[ctx.path] ?? 'html';
    if (ctx.path === '/page.js') ctx.body = pageScript;
    else if (ctx.path === '/page.css') ctx.body = styles;
    else
      ctx.body = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Banco Aurora</title><link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
<script type="module" src="${cdn.origin}/0.1.0/widgets.min.js" integrity="${hashes['widgets.min.js']}" crossorigin></script></head>
<body><h1>${whoIsLoggedIn(ctx) === undefined ? 'Entre' : 'Banco Aurora'}</h1>
<le-provider engine-url="${engineUrl}" theme="dark" locale="es"><le-inbox tabs="waiting all" tab="all" label="Clientes"></le-inbox>
<le-conversation ticket-id="${encodeURIComponent(String(ctx.query['ticket'] ?? ''))}" read-only></le-conversation></le-provider></body></html>`;
  });
  const answer = koa.callback();
  page.server.on('request', (request, response) => void answer(request, response));
  return {
    origin: page.origin,
    tamper: (text) => void (tampered = text),
    async close() {
      for (const { server } of [page, cdn]) {
        server.closeAllConnections();
        server.close();
        await once(server, 'close');
      }
    },
  };
};
