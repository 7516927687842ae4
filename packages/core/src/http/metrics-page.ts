import type { Authenticator } from '../contract/principal.js';
import { bearerOf, requirePlatformPermission } from './auth/authenticate.js';
import type { HttpContext } from './request-state.js';
import type { RouterEntry } from './router.js';

/** Who may read `/metrics` without a key: nobody, callers on this machine, or everybody. */
export type MetricsAccess = 'key' | 'local' | 'open';

const loopback = /^(?:127\.|::1$|::ffff:127\.)/;

/** The peer itself, and nothing that speaks for others: behind a proxy on this machine every caller would look local. */
const isLocal = ({ req }: HttpContext): boolean =>
  loopback.test(req.socket.remoteAddress ?? '') && req.headers['x-forwarded-for'] === undefined && req.headers.forwarded === undefined;

/** `/metrics` for callers on this machine and holders of a platform key with `metrics:read`. */
export const metricsRoute = (
  render: () => Promise<{ readonly contentType: string; readonly body: string }>,
  authenticator: Authenticator,
  access: MetricsAccess,
): RouterEntry => ({
  method: 'GET',
  path: '/metrics',
  handle: async (ctx) => {
    ctx.state.routeId = 'engine.metrics';
    if (access === 'key' || (access === 'local' && !isLocal(ctx))) {
      requirePlatformPermission(await authenticator.authenticate(bearerOf(ctx)), 'metrics:read');
    }
    const { contentType, body } = await render();
    ctx.set('Content-Type', contentType);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = body;
  },
});
