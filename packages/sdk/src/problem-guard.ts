import type { ProblemCode } from './generated/problems.js';
import { LeadEngineError, type ClientFailureCode } from './leadengine-error.js';

/**
 * Tells whether an error is the problem with this code, and narrows it.
 *
 * @example
 * if (isProblem(error, 'rate.limited')) await wait(error.retryAfterSeconds);
 */
export const isProblem = <Code extends ProblemCode | ClientFailureCode>(error: unknown, code: Code): error is LeadEngineError<Code> =>
  error instanceof LeadEngineError && error.code === code;
