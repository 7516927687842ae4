import cors from '@koa/cors';
import type { HttpContext, HttpMiddleware } from './request-state.js';

/** Says whether any embed session is for the pages of an origin. */
export type IsEmbedOrigin = (origin: string) => Promise<boolean>;

const allowOrigin = 'Access-Control-Allow-Origin';

/**
 * Lets browsers of the configured origins call; `*` lets all. Pages of other origins call with an embed session only: a browser asks
 * before it sends the credential, so any page that some session is for may ask, and {@link closeToOthers} decides once it is known whose
 * session it is. Credentials are never cookies, so none are allowed.
 */
export const createCors = (origins: readonly string[], isEmbedOrigin: IsEmbedOrigin): HttpMiddleware => {
  const known = new Set(origins.map((origin) => origin.replace(/\/$/, '').toLowerCase()));
  const allowAll = known.has('*');
  const handle = cors({
    origin: async (context) => {
      const ctx = context as unknown as HttpContext;
      const origin = context.get('Origin');
      if (allowAll || known.has(origin.toLowerCase())) return origin;
      ctx.state.isEmbedOrigin = await isEmbedOrigin(origin);
      return ctx.state.isEmbedOrigin ? origin : '';
    },
    allowMethods: 'GET,HEAD,POST,PUT,PATCH,DELETE',
    allowHeaders: 'Authorization,Content-Type,Idempotency-Key,If-Match,Last-Event-ID,X-Request-Id,Traceparent,Le-Version',
    exposeHeaders:
      'X-Request-Id,Idempotency-Replayed,RateLimit,RateLimit-Policy,Retry-After,Location,ETag,Content-Disposition,Le-Collision',
    maxAge: 600,
    // The catcher around this step keeps what is set here, and what is closed later has to stay closed.
    keepHeadersOnError: false,
  }) as unknown as HttpMiddleware;
  return (ctx, next) => (ctx.req.headers.origin === undefined ? next() : handle(ctx, next));
};

/** Lets the page read the answer only if it is one of `origins`, unless every page of its origin may anyway. */
export const closeToOthers = (ctx: HttpContext, origins: ReadonlySet<string> | undefined): void => {
  const origin = ctx.req.headers.origin;
  if (origin !== undefined && ctx.state.isEmbedOrigin === true && origins?.has(origin) !== true) ctx.remove(allowOrigin);
};
