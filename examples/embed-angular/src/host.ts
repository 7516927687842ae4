import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@leadengine/sdk';
import { nextEmbedSession } from '@leadengine/sdk/hosts';

export interface HostOptions {
  /** Where the engine listens, as the browser reaches it. */
  readonly engineUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** Where the pages of this host are. */
  readonly origin: string;
  /** The product's own login: which user of the engine is asking? */
  readonly whoIsLoggedIn: (request: Request) => string | undefined;
}

/** Answers a request, as servers of Angular, Next, Deno, Bun and workers do. */
export type Host = (request: Request) => Promise<Response>;

/** All that the page loads, by path: where it lies beside this directory, and its type. */
const files: Readonly<Record<string, readonly [path: string, type: string]>> = {
  '/': ['../page/index.html', 'text/html'],
  '/page.css': ['../page/page.css', 'text/css'],
  '/page.js': ['../dist/page/page.js', 'text/javascript'],
};

/** A product with a login, a page and a route that gives the page its token. */
export const createHost = ({ engineUrl, apiKey, origin, whoIsLoggedIn }: HostOptions): Host => {
  const giveToken = nextEmbedSession({
    client: createClient({ baseUrl: engineUrl, token: apiKey }),
    origins: [origin],
    session: (request) => {
      const userId = whoIsLoggedIn(request);
      return userId === undefined ? undefined : { userId, widgets: ['inbox', 'conversation'] };
    },
  });
  // As strict as it gets: neither Angular nor the widgets need inline styles, eval or anything of other origins but the engine.
  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${engineUrl}; img-src ${engineUrl}; media-src ${engineUrl}; ` +
    `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/leadengine/session' && request.method === 'POST') return giveToken(request);
    const [path, type] = files[pathname] ?? [];
    if (path === undefined || type === undefined) return new Response(null, { status: 404 });
    const text = await readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
    return new Response(
      // The page learns here where the engine is.
      type === 'text/html' ? text.replaceAll('%ENGINE_URL%', engineUrl) : text,
      { headers: { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy } },
    );
  };
};
