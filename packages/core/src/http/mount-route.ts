import { createHash } from 'node:crypto';
import { parse as parseQuery } from 'node:querystring';
import { Readable } from 'node:stream';
import type { AuditContext, Counter, Logger, Once, Reply, RequestFacts, RouteDefinition, Scope } from '@leadengine/plugin-kit';
import type { AppEnvironment } from '../app-options.js';
import type { Authenticator, Principal } from '../contract/principal.js';
import { InvalidRequest } from '../contract/problems.js';
import type { MountedRoute } from '../kernel/parts.js';
import type { ScopeFactory } from '../kernel/scopes.js';
import { authenticate, bearerOf, findRefusal, isNoLongerValid } from './auth/authenticate.js';
import { parseIdempotencyKey, type Idempotency } from './idempotency.js';
import { parseIfMatch } from './if-match.js';
import type { RateLimit, RateLimits } from './rate-limit.js';
import { emptyBody, openBody, parseJson, readBody } from './read-body.js';
import type { RequestSignals } from './request-signal.js';
import type { HttpContext } from './request-state.js';
import type { RouteAuditing } from './route-auditing.js';
import type { Check, SchemaCompiler } from './schema-compiler.js';
import { compileAnswers } from './send-reply.js';

/** @defaultValue 1 MiB */
export const defaultBodyLimitBytes = 1_048_576;

/** Callers choose it, so what is kept of it is limited. */
const longestUserAgent = 500;

/** How often the credential of a running stream is looked at again. */
const streamRecheckMs = 15_000;

/** What all routes of an app share. */
export interface RouteServices {
  readonly environment: AppEnvironment;
  readonly authenticator: Authenticator;
  readonly scopes: ScopeFactory;
  readonly idempotency: Idempotency;
  /** Undefined when no plugin keeps a trail. */
  readonly auditing: RouteAuditing | undefined;
  readonly compiler: SchemaCompiler;
  readonly rateLimits: RateLimits;
  readonly ipLimit: RateLimit;
  readonly tenantLimit: RateLimit;
  readonly signals: RequestSignals;
  readonly answerFaults: Counter;
  readonly log: Logger;
}

/** The handler's context without its generics, which `defineRoute` has checked. */
interface AnyRouteContext {
  readonly scope: Scope | undefined;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly ifMatch: number | undefined;
  readonly request: RequestFacts;
  readonly platformKeyId: string | undefined;
  readonly once: Once | undefined;
  readonly prepared?: unknown;
}

/** What is known of a request once it passed authentication and limits. */
interface AdmittedRequest {
  scope: Scope | undefined;
  origin: AuditContext | undefined;
}

const insist = (check: Check, value: unknown, bytes?: number): void => {
  const errors = check(value, bytes);
  if (errors.length > 0) throw new InvalidRequest({ errors });
};

const mayHaveBody = (method: string): boolean => method !== 'GET';

/**
 * True when repeated requests with the same key are answered once. Public routes never are: a key belongs to somebody. Nor are those
 * that stream their body into the handler, where it is too late to see that it is a repetition.
 */
export const isIdempotent = (route: RouteDefinition): boolean =>
  !('public' in route.access) &&
  (route.idempotent ?? route.method === 'POST') &&
  (route.streamsBody !== true || ('permission' in route.access && route.prepare !== undefined));

/**
 * Composes the pipeline of one route: ip limit, authentication, scope, permission, tenant limit, body, checks, idempotency,
 * handler, reply. Everything that can be made once is made here.
 */
export const mountRoute = ({ plugin, route }: MountedRoute, services: RouteServices): ((ctx: HttpContext) => Promise<void>) => {
  const { access, limit, bodyLimitBytes = defaultBodyLimitBytes, secretAnswer = false, streamsBody = false } = route;
  const handler = route.handler as unknown as (context: AnyRouteContext) => Promise<Reply>;
  const prepare = route.prepare as ((context: AnyRouteContext) => Promise<unknown>) | undefined;
  const { authenticator, scopes, idempotency, auditing, compiler, ipLimit, tenantLimit, signals } = services;
  const recorder = auditing?.of(route);
  const log = services.log.child({ plugin, routeId: route.id });
  const checkParams = route.params === undefined ? undefined : compiler.parameters(route.params, '/params');
  const checkQuery = route.query === undefined ? undefined : compiler.parameters(route.query, '/query');
  const checkBody = route.body === undefined ? undefined : compiler.body(route.body);
  const bodyless = route.body !== undefined && 'type' in route.body && route.body.type === 'object' ? () => ({}) : () => undefined;
  const honorsKeys = isIdempotent(route);
  const readsBody = !streamsBody && (checkBody !== undefined || mayHaveBody(route.method));
  const ownLimit =
    limit === undefined ? undefined : services.rateLimits.define({ name: route.id, points: limit.points, perSeconds: limit.perSeconds });
  const answer = compileAnswers({
    routeId: route.id,
    responses: route.responses,
    compiler,
    onFault: services.environment === 'test' ? 'throw' : 'count',
    faults: services.answerFaults,
    log,
  });

  const watchStream = (ctx: HttpContext, body: Readable, principal: Principal | undefined): void => {
    const controller = signals.of(ctx);
    signals.markStream(ctx);
    // What feeds a stream that was cut waits for the signal.
    body.once('close', () => {
      if (!body.readableEnded) controller.abort();
    });
    if (controller.signal.aborted || ctx.method === 'HEAD') {
      body.destroy();
      const length = ctx.res.getHeader('Content-Length');
      ctx.body = '';
      if (length !== undefined) ctx.res.setHeader('Content-Length', length);
      return;
    }
    const end = (): void => {
      body.destroy();
      if (ctx.res.writableFinished || ctx.res.closed) return;
      // An event stream may end anywhere, since its reader resumes; anything else that is cut must not look complete.
      if (ctx.response.type === 'text/event-stream') ctx.res.end();
      else ctx.res.destroy();
    };
    controller.signal.addEventListener('abort', end, { once: true });
    if (principal === undefined) return;
    const bearer = bearerOf(ctx);
    const recheck = setInterval(() => {
      isNoLongerValid(authenticator, bearer, principal).then(
        (isOver) => {
          if (isOver) controller.abort();
        },
        (error: unknown) => {
          log.warn({ error }, 'the credential of a stream could not be looked at; it is tried again');
        },
      );
    }, streamRecheckMs);
    recheck.unref();
    ctx.res.once('close', () => {
      clearInterval(recheck);
    });
  };

  const serve = async (ctx: HttpContext, admitted: AdmittedRequest): Promise<void> => {
    const { state, req } = ctx;
    const { headers } = req;
    state.routeId = route.id;

    const ip = ctx.ip;
    const ipPass = ipLimit.take(ctx, ip);
    if (ipPass !== undefined) await ipPass;
    const origin = { requestId: state.requestId, ip, userAgent: headers['user-agent']?.slice(0, longestUserAgent), routeId: route.id };

    const signal = (): AbortSignal => signals.of(ctx).signal;
    let scope: Scope | undefined;
    let platformKeyId: string | undefined;
    let refusal: Error | undefined;
    let principal: Principal | undefined;
    if (!('public' in access)) {
      principal = await authenticate(ctx, authenticator, origin);
      refusal = findRefusal(principal, access);
      // What is refused counts against the limits before it is recorded.
      if (refusal !== undefined && (auditing === undefined || principal.realm === 'platform')) throw refusal;
      if (principal.realm === 'tenant') {
        const { tenantId, actor, permissions, embed } = principal;
        const delegated = embed && { sessionId: embed.sessionId, permissions };
        scope = scopes.create({ tenantId, actor, delegated, correlationId: state.requestId, signal, log });
        const tenantPass = tenantLimit.take(ctx, tenantId);
        if (tenantPass !== undefined) await tenantPass;
      } else {
        platformKeyId = principal.keyId;
      }
    }
    if (ownLimit !== undefined && limit !== undefined) {
      const key =
        limit.by === 'ip' || scope === undefined
          ? `ip-${ip}`
          : limit.by === 'tenant'
            ? scope.tenantId
            : `${scope.tenantId}-${scope.actor.kind}-${scope.actor.id}`;
      await ownLimit.take(ctx, key);
    }
    admitted.scope = scope;
    admitted.origin = origin;
    if (refusal !== undefined) throw refusal;

    const idempotencyKey = headers['idempotency-key'];
    const isKeyed = honorsKeys && typeof idempotencyKey === 'string';
    const rawBody = readsBody ? await readBody(ctx, bodyLimitBytes, checkBody !== undefined) : emptyBody;
    const digest = streamsBody && isKeyed ? createHash('sha256') : undefined;
    const bodyStream = streamsBody ? openBody(ctx, bodyLimitBytes, digest) : undefined;
    let params: unknown = undefined;
    if (checkParams !== undefined) {
      params = { ...(ctx as unknown as { readonly params: object }).params };
      insist(checkParams, params);
    }
    let query: unknown = undefined;
    if (checkQuery !== undefined) {
      query = { ...parseQuery(ctx.querystring) };
      insist(checkQuery, query);
    }
    let body: unknown = undefined;
    if (checkBody !== undefined) {
      body = rawBody.length === 0 ? bodyless() : parseJson(rawBody);
      insist(checkBody, body, rawBody.length);
    }
    const ifMatch = parseIfMatch(headers['if-match']);
    const request: RequestFacts = {
      id: state.requestId,
      ip,
      method: ctx.method,
      url: ctx.originalUrl,
      headers,
      origin,
      rawBody,
      bodyStream,
      get signal() {
        return signal();
      },
      get log() {
        return scope === undefined ? log : scope.log;
      },
    };

    let preparing: Promise<unknown> | undefined;
    const handle = async (own: Scope | undefined, once?: Once): Promise<Reply> => {
      const context = { scope: own, params, query, body, ifMatch, request, platformKeyId, once };
      // What is awaited here was begun before the transaction, except when an answer expired between the two looks at it.
      return prepare === undefined ? handler(context) : handler({ ...context, prepared: await (preparing ??= prepare(context)) });
    };
    const context = { scope, params, query, body, ifMatch, request, platformKeyId, once: undefined };
    const key = isKeyed ? parseIdempotencyKey(idempotencyKey) : undefined;
    const isDue = async (own: Scope): Promise<boolean> =>
      key === undefined ? recorder?.joins === true : streamsBody || !(await idempotency.isAnswered(own, key));
    if (prepare !== undefined && scope !== undefined && (await isDue(scope))) {
      preparing = prepare(context);
      await preparing;
    }
    const keyed = key === undefined ? undefined : { key, method: ctx.method, url: ctx.originalUrl, body: digest?.digest() ?? rawBody };
    let reply: Reply;
    if (platformKeyId !== undefined) {
      reply = await idempotency.runPlatform(platformKeyId, keyed, (once) => handle(undefined, once));
      recorder?.noteOfPlatform(platformKeyId, context, reply);
    } else if (scope === undefined) {
      reply = await handle(scope);
    } else if (keyed !== undefined) {
      reply = await idempotency.runTenant(scope, keyed, secretAnswer, (own) =>
        recorder === undefined ? handle(own) : recorder.record(own, context, handle),
      );
    } else {
      reply = recorder === undefined ? await handle(scope) : await recorder.record(scope, context, handle);
    }

    answer(ctx, reply);
    if (ctx.body instanceof Readable) watchStream(ctx, ctx.body, principal);
  };

  return async (ctx) => {
    const admitted: AdmittedRequest = { scope: undefined, origin: undefined };
    try {
      await serve(ctx, admitted);
    } catch (error) {
      const { scope, origin } = admitted;
      if (auditing !== undefined && scope !== undefined && origin !== undefined) await auditing.noteDenial(scope, origin, error);
      throw error;
    }
  };
};
