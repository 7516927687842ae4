import type { HttpClient } from '@leadengine/plugin-kit';
import { currentTrace } from './trace-context.js';

/** @defaultValue 10 s */
const defaultTimeoutMs = 10_000;

/** `fetch` with a deadline; passes the correlation id and the caller's trace on. */
export const createHttpClient = (): HttpClient => ({
  fetch: (url, { timeoutMs = defaultTimeoutMs, ...init } = {}) => {
    const headers = new Headers(init.headers);
    const trace = currentTrace();
    if (trace !== undefined && !headers.has('x-request-id')) headers.set('x-request-id', trace.correlationId);
    if (trace?.traceparent !== undefined && !headers.has('traceparent')) headers.set('traceparent', trace.traceparent);
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = init.signal === undefined || init.signal === null ? deadline : AbortSignal.any([init.signal, deadline]);
    return fetch(url, { ...init, headers, signal });
  },
});
