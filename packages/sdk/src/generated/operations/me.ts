// Written by `npm run generate -w @leadengine/sdk` from openapi.json. Do not edit.

import type { Operation } from '../../operation.js';
import type { ResultOf } from '../../operation-types.js';
import { sendCall } from '../../send-call.js';
import type { CallOptions, Transport } from '../../transport.js';
import type { operations } from '../../../src/generated/schema.js';

export type GetMeResult = ResultOf<operations['me.get']>;
/** Codes that {@link getMe} may fail with, besides those of every call. */
export type GetMeProblem = never;
const getMeOperation: Operation = { id: 'me.get', method: 'GET', path: '/v1/me' };
/**
 * x.
 *
 * `GET /v1/me`, needs `x`
 */
export const getMe = (transport: Transport, options?: CallOptions): Promise<GetMeResult> =>
  sendCall(transport, getMeOperation, undefined, undefined, options);
