import type { Actor, Logger } from '@leadengine/plugin-kit';
import type Koa from 'koa';

/** What the engine keeps of a request while it is answered. */
export interface RequestState {
  requestId: string;
  traceparent: string | undefined;
  /** Set by the router. */
  routeId: string | undefined;
  /** Set by authentication. */
  tenantId: string | undefined;
  actor: Actor | undefined;
  log: Logger;
}

export type HttpContext = Koa.ParameterizedContext<RequestState>;
export type HttpMiddleware = Koa.Middleware<RequestState>;
