import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createClient } from '@leadengine/sdk';
import { answerEmbed, type EmbedHostOptions } from '@leadengine/sdk/hosts';
import { pagePolicy } from './page-policy.js';

export interface HostOptions {
  /** Where the engine listens, as the browser reaches it. */
  readonly engineUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** Where the pages of this host are. */
  readonly origin: string;
  /** The product's own login: which user of the engine is asking? */
  readonly whoIsLoggedIn: (request: IncomingMessage) => string | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** All that the page loads, by path: where it lies beside this directory, and its type. */
const files: Readonly<Record<string, { readonly path: string; readonly type: string }>> = {
  '/': { path: '../page/index.html', type: 'text/html' },
  '/page.css': { path: '../page/page.css', type: 'text/css' },
  '/page.js': { path: '../dist/page/page.js', type: 'text/javascript' },
};

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** A product with a login, a page and a route that gives the page its token, without any framework. */
export const createHost = ({ engineUrl, apiKey, origin, whoIsLoggedIn }: HostOptions): RequestListener => {
  const embedding: EmbedHostOptions<IncomingMessage> = {
    client: createClient({ baseUrl: engineUrl, token: apiKey }),
    origins: [origin],
    session: (request) => {
      const userId = whoIsLoggedIn(request);
      return userId === undefined ? undefined : { userId, widgets: ['inbox', 'conversation'] };
    },
  };

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', origin);
    if (pathname === '/leadengine/session' && request.method === 'POST') {
      const { headers } = request;
      const { body, ...rest } = await answerEmbed(embedding, {
        request,
        origin: headers.origin,
        site: one(headers['sec-fetch-site']),
        sessionId: searchParams.get('session') ?? undefined,
      });
      return { ...rest, body: JSON.stringify(body) };
    }
    const file = files[pathname];
    if (file === undefined) return { status: 404 };
    const text = await readFile(fileURLToPath(new URL(file.path, import.meta.url)), 'utf8');
    return {
      status: 200,
      headers: { 'content-type': `${file.type}; charset=utf-8`, 'content-security-policy': pagePolicy(engineUrl) },
      // The page learns here where the engine is.
      body: pathname === '/' ? text.replaceAll('%ENGINE_URL%', engineUrl) : text,
    };
  };

  return (request, response) => {
    answer(request)
      .catch((error: unknown): Answer => {
        console.error(error);
        return { status: 500 };
      })
      .then(
        ({ status, headers = {}, body }) => response.writeHead(status, headers).end(body),
        () => response.destroy(),
      );
  };
};
