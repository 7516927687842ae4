import cors from '@koa/cors';
import type { HttpMiddleware } from './request-state.js';

/** Lets browsers of the configured origins call; `*` lets all. Credentials are never cookies, so none are allowed. */
export const createCors = (origins: readonly string[]): HttpMiddleware => {
  const known = new Set(origins.map((origin) => origin.replace(/\/$/, '').toLowerCase()));
  const allowAll = known.has('*');
  const handle = cors({
    origin: (ctx) => {
      const origin = ctx.get('Origin');
      return allowAll || known.has(origin.toLowerCase()) ? origin : '';
    },
    allowMethods: 'GET,HEAD,POST,PUT,PATCH,DELETE',
    allowHeaders: 'Authorization,Content-Type,Idempotency-Key,If-Match,Last-Event-ID,X-Request-Id,Traceparent',
    exposeHeaders:
      'X-Request-Id,Idempotency-Replayed,RateLimit,RateLimit-Policy,Retry-After,Location,ETag,Content-Disposition,Le-Collision',
    maxAge: 600,
  }) as unknown as HttpMiddleware;
  return (ctx, next) => (ctx.req.headers.origin === undefined ? next() : handle(ctx, next));
};
