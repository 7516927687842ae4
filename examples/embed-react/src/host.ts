import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClient } from '@leadengine/sdk';
import { expressEmbedSession, type ExpressRequest } from '@leadengine/sdk/hosts';

export interface HostOptions {
  /** Where the engine listens, as the browser reaches it. */
  readonly engineUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** Where the pages of this host are. */
  readonly origin: string;
  /** The product's own login: which user of the engine is asking? */
  readonly whoIsLoggedIn: (request: ExpressRequest) => string | undefined;
}

/** All that the page loads, by path: where it lies beside this directory, and its type. */
const files: Readonly<Record<string, readonly [string, string]>> = {
  '/': ['../page/index.html', 'text/html'],
  '/page.css': ['../page/page.css', 'text/css'],
  '/page.js': ['../dist/page/page.js', 'text/javascript'],
};

/** A product with a login, a page and a route that gives the page its token. In Express, `giveToken` is a handler as it is. */
export const createHost = ({ engineUrl, apiKey, origin, whoIsLoggedIn }: HostOptions): RequestListener => {
  const giveToken = expressEmbedSession({
    client: createClient({ baseUrl: engineUrl, token: apiKey }),
    origins: [origin],
    session: (request) => {
      const userId = whoIsLoggedIn(request);
      return userId === undefined ? undefined : { userId, widgets: ['inbox', 'conversation'] };
    },
  });
  // As strict as it gets: neither React nor the widgets need inline styles, eval or anything of other origins but the engine.
  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${engineUrl}; img-src ${engineUrl}; media-src ${engineUrl}; ` +
    `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

  return ({ method, url = '/', headers }, response) => {
    const fail = (error: unknown): void => {
      console.error(error);
      response.writeHead(500).end();
    };
    const { pathname } = new URL(url, origin);
    if (pathname === '/leadengine/session' && method === 'POST') {
      giveToken({ url, headers }, response, fail);
      return;
    }
    const [path, type] = files[pathname] ?? [];
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    readFile(fileURLToPath(new URL(path, import.meta.url)), 'utf8').then((text) => {
      response.writeHead(200, { 'content-type': `${String(type)}; charset=utf-8`, 'content-security-policy': policy });
      // The page learns here where the engine is.
      response.end(type === 'text/html' ? text.replaceAll('%ENGINE_URL%', engineUrl) : text);
    }, fail);
  };
};
