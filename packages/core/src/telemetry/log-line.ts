import type { LogFields } from '@leadengine/plugin-kit';
import { mask, stripControl } from './masker.js';

/** Names that a line may carry besides those that end in one of {@link allowedSuffixes}. Anything else is dropped. */
const allowedNames = new Set(
  `action actor actorKind address alert attempt attempts backend bytes cause channel check code component concurrency count
  dependency detail direction directory elapsed engine environment epoch error event events field from host id instance ip job jobs kind level
  limit lost method migration migrations name names operation outcome owner path phase pid plugin plugins pointer port processor provider
  queue queues reason result retry role roles route routes runner runners schedule scope service signal size stage state status step
  subscriber table tables target time to type types url userAgent version violation violations`.split(/\s+/),
);
const allowedSuffixes = /(?:Id|Ids|Ms|Count|Bytes|At|Seconds|Status|Code|Name|Version|Kind)$/;

/** Numbers under these names are durations, sizes or addresses, never documents or phones. */
const plainNumber = /(?:Ms|Bytes|Seconds|Count|At)$|^(?:port|pid|bytes|status|epoch|version|count|size)$/;

const text = (value: string): string => mask(stripControl(value.length > 8192 ? `${value.slice(0, 8192)}…` : value));

const errorMembers = (error: Error, depth: number): Readonly<Record<string, unknown>> => {
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: text(error.name),
    message: text(error.message),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: text(String(code)) } : {}),
    ...(error.stack === undefined ? {} : { stack: text(error.stack) }),
    ...(error.cause === undefined || depth > 4 ? {} : { cause: safeValue('cause', error.cause, depth + 1) }),
  };
};

const safeValue = (name: string, value: unknown, depth: number): unknown => {
  switch (typeof value) {
    case 'string':
      return name === 'ip' ? stripControl(value) : text(value);
    case 'number':
      return plainNumber.test(name) || Math.abs(value) < 1e8 ? value : mask(String(value));
    case 'bigint':
      return mask(String(value));
    case 'boolean':
      return value;
    case 'object':
      if (value === null) return null;
      if (value instanceof Error) return errorMembers(value, depth);
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
      if (Array.isArray(value)) return depth > 2 ? '[array]' : value.slice(0, 50).map((item: unknown) => safeValue(name, item, depth + 1));
      return depth > 2 ? '[object]' : safeFields(value as LogFields, depth + 1);
    default:
      return undefined;
  }
};

/** Names come from our own code, so there are few; deciding once per name is enough. */
const decisions = new Map<string, boolean>();
const isAllowed = (name: string): boolean => {
  let decision = decisions.get(name);
  if (decision === undefined) {
    decision = allowedNames.has(name) || allowedSuffixes.test(name);
    if (decisions.size < 10_000) decisions.set(name, decision);
  }
  return decision;
};

const safeFields = (fields: LogFields, depth: number): Record<string, unknown> => {
  const safe: Record<string, unknown> = {};
  for (const name in fields) {
    if (isAllowed(name)) safe[name] = safeValue(name, fields[name], depth);
  }
  return safe;
};

/** Keeps the allowed fields and masks what their values hold. */
export const toSafeFields = (fields: LogFields): Record<string, unknown> => safeFields(fields, 0);

/** A message fit for a line. */
export const toSafeMessage = text;
