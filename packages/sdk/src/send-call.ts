import type { Operation, Parameters } from './operation.js';
import type { CallOptions, Transport } from './transport.js';

/** Calls an operation that answers one value. */
export const sendCall = <Result>(
  transport: Transport,
  operation: Operation,
  parameters: object | undefined,
  body: unknown,
  options: CallOptions | undefined,
): Promise<Result> => transport.send({ operation, parameters: parameters as Parameters | undefined, body, options }) as Promise<Result>;
