import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@leadengine/sdk';
import { koaEmbedSession } from '@leadengine/sdk/hosts';
import Koa, { type Context } from 'koa';

export interface HostOptions {
  /** Where the engine listens, as the browser reaches it. */
  readonly engineUrl: string;
  /** Stays in this process. */
  readonly apiKey: string;
  /** Where the pages of this host are. */
  readonly origin: string;
  /** The product's own login: which user of the engine is asking? */
  readonly whoIsLoggedIn: (ctx: Context) => string | undefined;
}

const publicDirectory = fileURLToPath(new URL('../public', import.meta.url));
const widgets = dirname(createRequire(import.meta.url).resolve('@leadengine/widgets/package.json'));

/** All that the page loads, by path. */
const files: Readonly<Record<string, string>> = {
  '/': join(publicDirectory, 'index.html'),
  '/page.js': join(publicDirectory, 'page.js'),
  '/page.css': join(publicDirectory, 'page.css'),
  '/widgets.min.js': join(widgets, 'dist/cdn/widgets.min.js'),
};

/** A product with a login, a page and a route that gives the page its token. */
export const createHost = ({ engineUrl, apiKey, origin, whoIsLoggedIn }: HostOptions): Koa => {
  const client = createClient({ baseUrl: engineUrl, token: apiKey });
  const giveToken = koaEmbedSession<Context>({
    client,
    origins: [origin],
    session: (ctx) => {
      const userId = whoIsLoggedIn(ctx);
      return userId === undefined ? undefined : { userId, widgets: ['inbox', 'conversation'] };
    },
  });
  // As strict as it gets: the widgets need no inline styles, no eval and nothing of other origins but the engine.
  const policy =
    `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${engineUrl}; img-src ${engineUrl}; media-src ${engineUrl}; ` +
    `base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

  return new Koa().use(async (ctx) => {
    if (ctx.path === '/leadengine/session' && ctx.method === 'POST') return giveToken(ctx);
    const file = files[ctx.path];
    if (file === undefined || !(await stat(file).catch(() => undefined))) return;
    ctx.set('Content-Security-Policy', policy);
    ctx.type = extname(file);
    // The page learns here where the engine is.
    if (ctx.path === '/') ctx.cookies.set('engine', encodeURIComponent(engineUrl), { httpOnly: false, sameSite: 'strict' });
    ctx.body = createReadStream(file);
  });
};
