import { Problem, type Logger } from '@leadengine/plugin-kit';
import { DependencyUnavailable, Internal, InvalidRequest } from '../contract/problems.js';
import { isConnectionFault } from '../database/faults.js';
import type { HttpContext, HttpMiddleware } from './request-state.js';

/** `URIError` of a path with a broken escape, thrown by the router. */
const isBadPath = (error: unknown): boolean => error instanceof URIError;

/** The problem an error is answered with. What is not a problem becomes `internal`, with the error as its cause. */
export const toProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (isConnectionFault(error)) return new DependencyUnavailable({ dependency: 'PostgreSQL' }, { cause: error });
  if (isBadPath(error)) return new InvalidRequest({ errors: [{ pointer: '/params', detail: 'the path is not a valid URL path' }] });
  return new Internal({}, { cause: error });
};

/** Body of a problem as RFC 9457 has it, with the engine's additions. Details cannot overwrite the standard members. */
export const problemBody = (problem: Problem, instance: string, requestId: string): Readonly<Record<string, unknown>> => ({
  ...problem.details,
  type: `/problems/${problem.code}`,
  title: problem.title,
  status: problem.status,
  detail: problem.message,
  instance,
  code: problem.code,
  requestId,
});

/** Answers `problem`; headers that a step set before win over the problem's, such as another challenge. */
export const answerProblem = (ctx: HttpContext, problem: Problem): void => {
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified']) ctx.remove(name);
  for (const [name, value] of Object.entries(problem.headers)) if (!ctx.res.hasHeader(name)) ctx.set(name, value);
  ctx.set('Cache-Control', 'no-store');
  ctx.status = problem.status;
  ctx.set('Content-Type', 'application/problem+json; charset=utf-8');
  ctx.body = JSON.stringify(problemBody(problem, ctx.path, ctx.state.requestId));
};

/** Turns whatever is thrown below into problem+json; failures of ours are logged with their cause. */
export const createProblemCatcher =
  (log: Logger): HttpMiddleware =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500) {
        const { routeId, requestId, tenantId } = ctx.state;
        log.error({ code: problem.code, routeId, requestId, correlationId: requestId, tenantId, error }, 'request failed');
      }
      if (ctx.headerSent) throw error;
      answerProblem(ctx, problem);
    }
  };
