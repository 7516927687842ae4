import type { AlternativeResponse, ContentResponse, Counter, Logger, Reply, ResponseMap, StreamBody } from '@leadengine/plugin-kit';
import type { TSchema } from 'typebox';
import type { HttpContext } from './request-state.js';
import type { Check, SchemaCompiler } from './schema-compiler.js';
import { compileSerializer, type Serialize } from './serializer.js';

/** An answer that the route did not declare; a defect of its plugin. */
export class UndeclaredAnswerError extends Error {
  constructor(routeId: string, reason: string) {
    super(`Route "${routeId}" answered what it does not declare: ${reason}`);
    this.name = 'UndeclaredAnswerError';
  }
}

interface JsonAnswer {
  readonly serialize: Serialize | undefined;
  readonly check: Check;
  /** Content types it may come as instead. */
  readonly otherForms: readonly string[];
}

export interface AnswerInput {
  readonly routeId: string;
  readonly responses: ResponseMap;
  readonly compiler: SchemaCompiler;
  /** `throw` in tests; `count` logs and counts, and looks at one answer in {@link sampledAnswers} only. */
  readonly onFault: 'throw' | 'count';
  readonly faults: Counter;
  readonly log: Logger;
}

/** In production one answer in this many is checked against its schema: all would cost as much as serializing. */
const sampledAnswers = 64;

const isContent = (declared: ResponseMap[number]): declared is ContentResponse => 'contentType' in declared;
const isAlternative = (declared: ResponseMap[number]): declared is AlternativeResponse => 'contentTypes' in declared;

/** Whether a handler gave another form than JSON. */
const isOtherForm = (body: unknown, contentTypes: readonly string[]): boolean =>
  typeof body === 'object' && body !== null && 'stream' in body && contentTypes.includes((body as StreamBody).contentType);
const isEmpty = (schema: TSchema): boolean => 'type' in schema && schema.type === 'null';

/** Compiles how a route answers, once per status. */
export const compileAnswers = ({
  routeId,
  responses,
  compiler,
  onFault,
  faults,
  log,
}: AnswerInput): ((ctx: HttpContext, reply: Reply) => void) => {
  const declared = new Map<number, JsonAnswer | 'content'>();
  for (const [status, response] of Object.entries(responses)) {
    if (isContent(response)) {
      declared.set(Number(status), 'content');
      continue;
    }
    const schema = isAlternative(response) ? response.schema : response;
    declared.set(Number(status), {
      serialize: isEmpty(schema) ? undefined : compileSerializer(schema),
      check: compiler.answer(schema),
      otherForms: isAlternative(response) ? response.contentTypes : [],
    });
  }

  const fault = (reason: string): void => {
    const error = new UndeclaredAnswerError(routeId, reason);
    if (onFault === 'throw') throw error;
    faults.add(1, { route: routeId });
    log.error({ routeId, error }, 'answer breaks its schema');
  };

  let untilCheck = 1;

  return (ctx, { status, body, headers }) => {
    const answer = declared.get(status);
    if (answer === undefined) throw new UndeclaredAnswerError(routeId, `status ${String(status)}`);
    for (const name in headers) {
      const value = headers[name];
      if (value !== undefined) ctx.res.setHeader(name, value);
    }
    ctx.status = status;
    if (answer === 'content' || (answer.otherForms.length > 0 && isOtherForm(body, answer.otherForms))) {
      const { contentType, stream } = body as StreamBody;
      ctx.res.setHeader('Content-Type', contentType);
      ctx.body = stream;
      return;
    }
    untilCheck -= 1;
    if (onFault === 'throw' || untilCheck <= 0) {
      untilCheck = sampledAnswers;
      const errors = answer.check(body);
      if (errors.length > 0)
        fault(`${String(status)} with ${errors.map(({ pointer, detail }) => `${pointer || '/'} ${detail}`).join('; ')}`);
    }
    if (!ctx.res.hasHeader('Cache-Control')) ctx.res.setHeader('Cache-Control', 'no-store');
    if (answer.serialize === undefined) {
      ctx.body = null;
      ctx.status = status;
      return;
    }
    ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
    ctx.body = answer.serialize(body);
  };
};
