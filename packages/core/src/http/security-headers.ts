import helmet from 'koa-helmet';
import type Koa from 'koa';
import type { HttpContext } from './request-state.js';

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

/**
 * Lets pages of every origin show this answer in a frame. Only for what shows nothing until the page around it has handed over a token:
 * there is nothing to steal a click from that this page could not do itself, and the embed session behind the token names its origins.
 */
export const allowFraming = (ctx: HttpContext): void => {
  const policy = ctx.response.get('Content-Security-Policy');
  ctx.set('Content-Security-Policy', policy.replace("frame-ancestors 'none'", 'frame-ancestors *'));
  ctx.remove('X-Frame-Options');
};

/** Policy of the queue board, whose page brings inline styles. */
export const queueBoardPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
