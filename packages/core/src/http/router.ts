import Router from '@koa/router';
import type { HttpMethod } from '@leadengine/plugin-kit';
import { MethodNotAllowed, RouteNotFound } from '../contract/problems.js';
import type { HttpContext, HttpMiddleware } from './request-state.js';

/** Answers one path and method. */
export interface RouterEntry {
  readonly method: HttpMethod;
  readonly path: string;
  readonly handle: (ctx: HttpContext) => Promise<void> | void;
}

type Handlers = Router<HttpContext['state']>;

/** `/v1/tickets/:id/notes` → `/v1/tickets`; of routes whose first two segments are not fixed, `*`. */
const groupOf = (path: string): string => {
  const [, first = '', second = ''] = path.split('/', 3);
  return first.startsWith(':') || second.startsWith(':') ? '*' : `/${first}/${second}`;
};

/** Fixed segments win over parameters, whatever the order of registration: `/queues/reorder` is not shadowed by `/queues/:id`. */
const bySpecificity = (a: RouterEntry, b: RouterEntry): number => {
  const left = a.path.split('/');
  const right = b.path.split('/');
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = Number(left[index]?.startsWith(':') ?? false) - Number(right[index]?.startsWith(':') ?? false);
    if (difference !== 0) return difference;
  }
  return right.length - left.length;
};

const newRouter = (): Handlers => new Router<HttpContext['state']>();

const register = (router: Handlers, { method, path, handle }: RouterEntry): void => {
  // The first match answers; nothing after it runs.
  router.register(path, method === 'GET' ? ['HEAD', 'GET'] : [method], [(ctx) => handle(ctx as unknown as HttpContext)]);
};

/**
 * Finds the route of a request. Routes lie in one small router per resource, so that a request is not compared with all of them.
 * Unknown paths end in `route.not_found`, unknown methods in `route.method_not_allowed`; OPTIONS is answered with `Allow`.
 */
export const createRouter = (entries: readonly RouterEntry[]): HttpMiddleware => {
  const groups = new Map<string, Handlers>();
  for (const entry of [...entries].sort(bySpecificity)) {
    const group = groupOf(entry.path);
    const router = groups.get(group) ?? newRouter();
    groups.set(group, router);
    register(router, entry);
  }
  const dispatchers = new Map([...groups].map(([group, router]) => [group, router.routes() as unknown as HttpMiddleware]));
  const anywhere = dispatchers.get('*');

  const refuse = (ctx: HttpContext): void => {
    const matched = (ctx as unknown as { readonly matched?: readonly { readonly methods: readonly string[] }[] }).matched ?? [];
    const allowed = [...new Set(matched.flatMap(({ methods }) => methods))];
    if (allowed.length === 0) throw new RouteNotFound();
    if (ctx.method === 'OPTIONS') {
      ctx.status = 204;
      ctx.set('Allow', [...allowed, 'OPTIONS'].join(', '));
      return;
    }
    throw new MethodNotAllowed({ allowed });
  };

  return async (ctx, next) => {
    const afterAll = (): Promise<void> => {
      const { matched } = ctx as unknown as { readonly matched?: readonly unknown[] };
      if (matched === undefined || matched.length === 0) return next();
      refuse(ctx);
      return Promise.resolve();
    };
    const dispatch = dispatchers.get(groupOf(ctx.path));
    const afterGroup = anywhere === undefined ? afterAll : () => anywhere(ctx, afterAll);
    await (dispatch === undefined ? afterGroup() : dispatch(ctx, afterGroup));
  };
};
