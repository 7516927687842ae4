// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import type { Operation } from '../../operation.js';
import type { BodyOf, ResultOf } from '../../operation-types.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type LoginAuthBody = BodyOf<operations['auth.login']>;
export type LoginAuthResult = ResultOf<operations['auth.login']>;
/** Codes that {@link loginAuth} may fail with, besides those of every call. */
export type LoginAuthProblem = never;
const loginAuthOperation: Operation = { id: 'auth.login', method: 'POST', path: '/v1/auth/login', idempotent: true, public: true };
/**
 * x.
 *
 * `POST /v1/auth/login`
 */
export const loginAuth = (transport: Transport, body: LoginAuthBody, options?: CallOptions): Promise<LoginAuthResult> =>
  sendCall(transport, loginAuthOperation, undefined, body, options);
