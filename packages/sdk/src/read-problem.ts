import { LeadEngineError, type ProblemDocument } from './leadengine-error.js';

/**
 * Seconds of a `Retry-After` header, which holds seconds or an HTTP date.
 *
 * @param now - Milliseconds since the epoch, to count from when the header holds a date.
 */
export const retryAfterSecondsOf = (header: string | null, now: number): number | undefined => {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
};

const asDocument = (text: string): ProblemDocument | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as ProblemDocument) : undefined;
  } catch {
    return undefined;
  }
};

/** Turns an answer that is not 2xx into the error to throw. A proxy's HTML page becomes `http.<status>`. */
export const errorOfResponse = (response: Response, text: string): LeadEngineError => {
  const problem = asDocument(text);
  return new LeadEngineError({
    code: problem?.code ?? `http.${String(response.status)}`,
    status: response.status,
    title: problem?.title ?? `HTTP ${String(response.status)}`,
    detail: problem?.detail,
    requestId: problem?.requestId ?? response.headers.get('x-request-id') ?? undefined,
    retryAfterSeconds: retryAfterSecondsOf(response.headers.get('retry-after'), Date.now()),
    errors: problem?.errors,
    problem,
  });
};
