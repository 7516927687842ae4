import type { Actor } from '@leadengine/plugin-kit';
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
  /** Set when the caller's page may read answers because of embed sessions only. */
  isEmbedOrigin: boolean | undefined;
  /** Made when somebody first asks for the request's signal. */
  controller: AbortController | undefined;
}

export type HttpContext = Koa.ParameterizedContext<RequestState>;

/** A step around those below it. */
export type HttpMiddleware = (ctx: HttpContext, next: () => Promise<void>) => Promise<void>;
