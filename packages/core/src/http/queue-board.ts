import type { Queue } from 'bullmq';
import { Forbidden, Unauthenticated } from '../contract/problems.js';
import type { Authenticator } from '../contract/principal.js';
import { mask } from '../telemetry/masker.js';
import { requirePlatformPermission } from './auth/authenticate.js';
import type { HttpContext, HttpMiddleware } from './request-state.js';
import { queueBoardPolicy } from './security-headers.js';

const basePath = '/admin/queues';

/** Permission of a platform key that may look at jobs and retry or remove them. */
export const queueBoardPermission = 'jobs:manage';

/** A platform key as Bearer, or as the password of Basic so that a browser can ask for it. */
const credentialOf = (ctx: HttpContext): string => {
  const [scheme = '', value = ''] = (ctx.req.headers.authorization ?? '').split(' ', 2);
  if (scheme.toLowerCase() === 'bearer' && value !== '') return value;
  if (scheme.toLowerCase() === 'basic') {
    const pair = Buffer.from(value, 'base64').toString('utf8');
    const password = pair.slice(pair.indexOf(':') + 1);
    if (password !== '') return password;
  }
  throw new Unauthenticated();
};

/** A browser sends Basic credentials by itself, so what changes something must come from the board's own page. */
const isForeignWrite = (ctx: HttpContext): boolean => {
  if (ctx.method === 'GET' || ctx.method === 'HEAD') return false;
  const site = ctx.req.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const { origin } = ctx.req.headers;
  return origin !== undefined && origin !== ctx.origin;
};

const masked = (value: unknown): unknown => {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, masked(member)]));
};

/** The board and its template engine are loaded when somebody looks, not at every start. */
const makeBoard = async (queues: readonly Queue[]): Promise<HttpMiddleware> => {
  const [{ createBullBoard }, { BullMQAdapter }, { KoaAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/koa'),
  ]);
  const serverAdapter = new KoaAdapter();
  serverAdapter.setBasePath(basePath);
  createBullBoard({
    queues: queues.map((queue) => {
      const adapter = new BullMQAdapter(queue);
      // Whoever runs the engine sees that a job failed, not whom a tenant wrote to.
      adapter.setFormatter('data', masked);
      adapter.setFormatter('returnValue', masked);
      return adapter;
    }),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'LeadEngine jobs', hideRedisDetails: true } },
  });
  return serverAdapter.registerPlugin() as unknown as HttpMiddleware;
};

/** bull-board below `/admin/queues` for holders of a platform key. */
export const createQueueBoard = (queues: () => readonly Queue[], authenticator: Authenticator): HttpMiddleware => {
  let shown: { readonly count: number; readonly handle: Promise<HttpMiddleware> } | undefined;

  /** Made anew when queues were added, such as when jobs start after the first look. */
  const board = (): Promise<HttpMiddleware> => {
    const current = queues();
    if (shown?.count !== current.length) shown = { count: current.length, handle: makeBoard(current) };
    return shown.handle;
  };

  return async (ctx, next) => {
    if (ctx.path !== basePath && !ctx.path.startsWith(`${basePath}/`)) return next();
    ctx.state.routeId = 'engine.queue-board';
    try {
      const principal = requirePlatformPermission(await authenticator.authenticate(credentialOf(ctx)), queueBoardPermission);
      ctx.state.actor = { kind: 'platform', id: principal.keyId };
    } catch (error) {
      ctx.set('WWW-Authenticate', 'Basic realm="LeadEngine platform key as password", charset="UTF-8"');
      throw error;
    }
    if (isForeignWrite(ctx)) throw new Forbidden({ permission: queueBoardPermission });
    ctx.set('Content-Security-Policy', queueBoardPolicy);
    ctx.set('Cache-Control', 'no-store');
    const show = await board();
    return show(ctx, next);
  };
};
