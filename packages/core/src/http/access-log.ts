import { Readable } from 'node:stream';
import type { Histogram, Logger, Metrics } from '@leadengine/plugin-kit';
import { runInTrace } from '../telemetry/trace-context.js';
import { toRequestId, toTraceparent } from './request-id.js';
import type { HttpContext, HttpMiddleware } from './request-state.js';

interface AccessLogInput {
  readonly accessLog: Logger;
  readonly metrics: Metrics;
}

const record = (ctx: HttpContext, startedAt: number, accessLog: Logger, durations: Histogram): void => {
  const durationMs = performance.now() - startedAt;
  const { requestId, routeId, tenantId, actor } = ctx.state;
  const length: unknown = ctx.res.getHeader('content-length');
  durations.observe(durationMs / 1000, { route: routeId ?? 'none', method: ctx.method, status: String(ctx.status) });
  accessLog.info(
    {
      requestId,
      method: ctx.method,
      // Queries may hold names and phones; the route and the path are enough to find a request.
      path: ctx.path.slice(0, 512),
      routeId,
      status: ctx.status,
      durationMs: Math.round(durationMs * 100) / 100,
      bytes: typeof length === 'string' || typeof length === 'number' ? Number(length) : undefined,
      ip: ctx.ip,
      tenantId,
      actorKind: actor?.kind,
      actorId: actor?.id,
      userAgent: ctx.get('user-agent').slice(0, 200) || undefined,
    },
    'request',
  );
};

/**
 * Outermost step: names the request, starts its trace, and writes one access line and one observation when the answer is known;
 * for a stream, when it ends.
 */
export const createAccessLog = ({ accessLog, metrics }: AccessLogInput): HttpMiddleware => {
  const durations = metrics.histogram('request_duration_seconds', 'From the first byte in to the answer, or to the end of a stream', {
    labelNames: ['route', 'method', 'status'],
  });

  return async (ctx, next) => {
    const startedAt = performance.now();
    const requestId = toRequestId(ctx.req.headers['x-request-id']);
    const traceparent = toTraceparent(ctx.req.headers.traceparent);
    ctx.state = {
      requestId,
      traceparent,
      routeId: undefined,
      tenantId: undefined,
      actor: undefined,
      isEmbedOrigin: undefined,
      controller: undefined,
    };
    ctx.res.setHeader('X-Request-Id', requestId);
    try {
      await runInTrace({ correlationId: requestId, traceparent }, next);
    } finally {
      if (ctx.body instanceof Readable && ctx.method !== 'HEAD') {
        ctx.res.once('close', () => {
          record(ctx, startedAt, accessLog, durations);
        });
      } else {
        record(ctx, startedAt, accessLog, durations);
      }
    }
  };
};
