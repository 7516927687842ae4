import Koa from 'koa';
import { RouteNotFound } from '../contract/problems.js';
import type { CreateHttp } from '../kernel/parts.js';
import { createAccessLog } from './access-log.js';
import { createCompression } from './compression.js';
import { createCors } from './cors.js';
import { docsRoutes } from './docs.js';
import { healthRoutes } from './health.js';
import { createIdempotency } from './idempotency.js';
import { metricsRoute } from './metrics-page.js';
import { mountRoute, type RouteServices } from './mount-route.js';
import { createOpenApiDocument } from './openapi.js';
import { catalogProblems } from './problem-catalog.js';
import { createProblemCatcher } from './problem-middleware.js';
import { problemPages } from './problem-pages.js';
import { createQueueBoard } from './queue-board.js';
import { createRateLimits } from './rate-limit.js';
import { createRequestSignals } from './request-signal.js';
import type { RequestState } from './request-state.js';
import { createRouteAuditing } from './route-auditing.js';
import { createRouter, type RouterEntry } from './router.js';
import { createSchemaCompiler } from './schema-compiler.js';
import { securityHeaders } from './security-headers.js';
import { createHttpServer } from './server.js';
import { createStaticPages } from './static-pages.js';

/** Names the step that a defect of a plugin's schema shows up in. */
const inRoute = <T>(plugin: string, routeId: string, make: () => T): T => {
  try {
    return make();
  } catch (cause) {
    throw new Error(
      `Route "${routeId}" of plugin "${plugin}" has a schema that does not compile: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    );
  }
};

/** The HTTP side of an app. Compiles all schemas; opens nothing before `listen`. */
export const createHttp: CreateHttp = (input) => {
  const { settings, environment, routes, permissions, events, authenticator, scopes, database, telemetry } = input;
  const { log, accessLog } = telemetry;
  const metrics = telemetry.metrics('http');
  const rateLimits = createRateLimits(input.rateLimitStore, log);
  const signals = createRequestSignals();

  const services: RouteServices = {
    environment,
    authenticator,
    scopes,
    idempotency: createIdempotency({ unitOfWork: database.unitOfWork, derivedKeys: input.derivedKeys, clock: input.clock }),
    auditing:
      input.audit === undefined
        ? undefined
        : createRouteAuditing({ trail: input.audit, unitOfWork: database.unitOfWork, auditLog: telemetry.auditLog }),
    compiler: createSchemaCompiler(),
    rateLimits,
    ipLimit: rateLimits.define({ name: 'ip', points: settings.ipRatePerMinute, perSeconds: 60 }),
    tenantLimit: rateLimits.define({ name: 'tenant', points: settings.tenantRatePerMinute, perSeconds: 60 }),
    signals,
    answerFaults: metrics.counter('answer_faults_total', 'Answers that broke their declared schema', ['route']),
    log,
  };

  const document = createOpenApiDocument({ routes, permissions, events });
  let documentJson: string | undefined;
  const operations: readonly RouterEntry[] = [
    ...healthRoutes({ checks: input.health, isReady: () => input.isReady(), log }),
    metricsRoute(() => telemetry.renderMetrics(), authenticator, settings.metricsAccess),
  ];
  const entries: RouterEntry[] = [
    ...operations,
    ...routes.map((mounted) => ({
      method: mounted.route.method,
      path: mounted.path,
      handle: inRoute(mounted.plugin, mounted.route.id, () => mountRoute(mounted, services)),
    })),
    ...docsRoutes(() => (documentJson ??= JSON.stringify(document))),
    ...problemPages(catalogProblems(routes)),
  ];

  const app = new Koa<RequestState>({ proxy: settings.trustProxy, maxIpsCount: settings.trustProxy ? 1 : 0 });
  // Outermost first; why in this order: the access log sees the final status, problems carry the security headers.
  app.use(createAccessLog({ accessLog, metrics }));
  app.use(createProblemCatcher(log));
  app.use(securityHeaders);
  app.use(createCors(settings.corsOrigins, input.isEmbedOrigin));
  app.use(createCompression());
  app.use(createRouter(input.isOperationsOnly ? operations : entries));
  if (!input.isOperationsOnly) {
    app.use(createQueueBoard(() => input.bullBoardQueues(), authenticator));
    app.use(createStaticPages(input.pages));
  }
  app.use(() => {
    throw new RouteNotFound();
  });
  // What Koa reports here has no request left to answer, such as a client that went away in mid-answer.
  app.on('error', (error: Error & { code?: string }) => {
    const isGone = ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE'].includes(error.code ?? '');
    log[isGone ? 'debug' : 'error']({ error }, 'answer could not be sent');
  });

  const handle = app.callback();
  const server = createHttpServer((request, response) => void handle(request, response));

  return {
    openApiDocument: () => document,
    listen: (port) => server.listen(settings.host, port),
    async close() {
      signals.abortStreams();
      // Half of the time for the whole stop: workers and runners need theirs.
      await server.drain(settings.shutdownTimeoutMs / 2, () => {
        signals.abortAll();
      });
      await rateLimits.close();
    },
  };
};
