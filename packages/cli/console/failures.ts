import { LeadEngineError } from '@leadengine/sdk';
import type { LoadFailure, LoginFailure } from './store.js';

export const failureOf = (error: unknown): LoadFailure => ({ requestId: error instanceof LeadEngineError ? error.requestId : undefined });
export const hasEnded = (error: unknown): boolean => error instanceof LeadEngineError && error.status === 401;

export const loginFailureOf = (error: unknown): LoginFailure => {
  if (!(error instanceof LeadEngineError)) return { kind: 'other', requestId: undefined };
  if (error.status === 0) return { kind: 'unreachable' };
  if (error.status === 429) return { kind: 'locked', seconds: Math.ceil(error.retryAfterSeconds ?? 60) };
  return error.status === 401 || error.status === 400 || error.status === 422
    ? { kind: 'wrong' }
    : { kind: 'other', requestId: error.requestId };
};
