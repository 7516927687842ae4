import type { AppOptions, PageBackend, StaticPage } from '../app-options.js';
import type { HttpContext, HttpMiddleware } from './request-state.js';
import { allowFraming } from './security-headers.js';
import { sendFile } from './static-files.js';

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const send = async (ctx: HttpContext, place: string, page: StaticPage): Promise<boolean> => {
  if ('leadsTo' in page) {
    if (ctx.path !== place) return false;
    ctx.redirect(page.leadsTo);
    return true;
  }
  const path = decoded(ctx.path.slice(place.length - 1));
  if (path === undefined || !(await sendFile(ctx, page.directory, path))) return false;
  if (page.mayBeFramed === true) allowFraming(ctx);
  return true;
};

/**
 * Pages by their place, which ends with `/`; the longest that fits has the say. Without one at `/`, that leads to the reference. The
 * API's paths are never files.
 */
export const createStaticPages = (pages: AppOptions['pages'] = {}): HttpMiddleware => {
  const all = Object.entries<StaticPage | PageBackend>({ '/': { leadsTo: '/docs' }, ...pages }).toSorted(
    ([one], [other]) => other.length - one.length,
  );
  return async (ctx, next) => {
    const found = ctx.path.startsWith('/v1/') ? undefined : all.find(([place]) => `${ctx.path}/`.startsWith(place));
    if (found === undefined) return next();
    const [place, page] = found;
    if ('answers' in page) {
      ctx.state.routeId = 'engine.page_backend';
      return page.answers(ctx);
    }
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    // Links of a page are relative to its directory.
    if (`${ctx.path}/` === place) ctx.redirect(place);
    else if (!(await send(ctx, place, page))) return next();
    ctx.state.routeId = 'engine.page';
  };
};
