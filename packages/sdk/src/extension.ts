/** What clients that were generated for plugins lean on. */
export type { CallOptions, Transport } from './transport.js';
export type { BinaryBody, Operation } from './operation.js';
export type { BodyOf, ItemOf, ParametersOf, ResultOf } from './operation-types.js';
export { defineCall, defineList } from './define-call.js';
export { sendList, type Pager } from './pager.js';
export { sendCall } from './send-call.js';
