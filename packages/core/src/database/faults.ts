import { DependencyUnavailable } from '../contract/problems.js';

/** A write was made under a lease that another process has taken since. Nothing of it was stored. */
export class LeaseLostError extends Error {
  constructor(options?: ErrorOptions) {
    super('The lease of this scope is held by another process now; the transaction changed nothing.', options);
    this.name = 'LeaseLostError';
  }
}

/** SQLSTATE raised by the function `hold_lease`. */
const leaseLost = 'LE001';

const codeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Objection wraps what the driver says.
  return 'nativeError' in error ? codeOf(error.nativeError) : '';
};

/** Serialization failure or deadlock: the same work may succeed when run again. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** A table changed under a prepared statement; a fresh connection prepares it anew. */
export const isStalePlan = (error: unknown): boolean =>
  codeOf(error) === '0A000' && error instanceof Error && error.message.includes('cached plan must not change result type');

const lostMessages = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'timeout expired',
  'Client has encountered a connection error',
  'Client was closed',
];
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

/** The server is gone, going, coming or out of connections. */
export const isConnectionFault = (error: unknown): boolean => {
  const code = codeOf(error);
  if (code.startsWith('08') || code.startsWith('57P') || code === '53300' || networkCodes.has(code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isConnectionFault);
  return error instanceof Error && code === '' && lostMessages.some((message) => error.message.startsWith(message));
};

/** Gives errors that callers handle their own class; passes all others on. */
export const toDatabaseFault = (error: unknown): unknown => {
  if (codeOf(error) === leaseLost) return new LeaseLostError({ cause: error });
  return isConnectionFault(error) ? new DependencyUnavailable({ dependency: 'PostgreSQL' }, { cause: error }) : error;
};
