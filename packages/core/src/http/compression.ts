import compress from 'koa-compress';
import type { HttpMiddleware } from './request-state.js';

/** Bodies below this are sent as they are: compressing them costs more than the bytes they save. */
const thresholdBytes = 1400;

const textual = /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*\+)?(?:json|javascript|xml)|image\/svg\+xml)/i;

/** Compresses text for clients that accept it; never an event stream. */
export const createCompression = (): HttpMiddleware => {
  const handle = compress({
    threshold: thresholdBytes,
    filter: (type) => textual.test(type),
    gzip: { level: 1 },
    deflate: false,
  }) as unknown as HttpMiddleware;
  return (ctx, next) => (ctx.req.headers['accept-encoding'] === undefined ? next() : handle(ctx, next));
};
