import { randomUUID } from 'node:crypto';

const acceptable = /^[A-Za-z0-9._-]{1,128}$/;
const traceContext = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's `X-Request-Id` when it is harmless, else a fresh one. */
export const toRequestId = (header: string | readonly string[] | undefined): string =>
  typeof header === 'string' && acceptable.test(header) ? header : randomUUID();

/** The caller's W3C `traceparent` when it is well formed. */
export const toTraceparent = (header: string | readonly string[] | undefined): string | undefined =>
  typeof header === 'string' && traceContext.test(header) ? header : undefined;
