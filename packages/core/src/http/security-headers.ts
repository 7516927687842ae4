import helmet from 'koa-helmet';
import type Koa from 'koa';

/**
 * Headers of every answer. Pages load what this server serves and nothing else: no inline script, no inline style element.
 * Answers may be embedded by other origins (`cross-origin`), because widgets live in host pages; who may read them is CORS' affair.
 */
export const securityHeaders: Koa.Middleware = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'", 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
}) as unknown as Koa.Middleware;

/** Policy of the queue board, whose page brings inline styles. */
export const queueBoardPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
