import type { HttpMiddleware } from './request-state.js';
import { sendFile } from './static-files.js';

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** Files of the home page below `/`; without one, `/` leads to the reference. The API's paths are never files. */
export const createHomePage =
  (directory: string | undefined): HttpMiddleware =>
  async (ctx, next) => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (!isRead || ctx.path.startsWith('/v1/')) return next();
    if (directory === undefined) {
      if (ctx.path !== '/') return next();
      ctx.state.routeId = 'engine.home';
      ctx.redirect('/docs');
      return;
    }
    const path = decoded(ctx.path);
    if (path === undefined || !(await sendFile(ctx, directory, path))) return next();
    ctx.state.routeId = 'engine.home';
  };
