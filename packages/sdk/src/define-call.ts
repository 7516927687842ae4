import type { Operation, Parameters } from './operation.js';
import { sendList } from './pager.js';
import { sendCall } from './send-call.js';
import type { CallOptions, Transport } from './transport.js';

/** Letters by which generated code says what an operation takes and is. */
const letters = { parameters: 'p', body: 'b', idempotent: 'i', public: 'u', raw: 'r', binary: 'n' } as const;

/** Letters of an operation, in the order in which the generator writes them. */
export const factsOf = (facts: Readonly<Record<keyof typeof letters, boolean>>): string =>
  (Object.keys(letters) as (keyof typeof letters)[]).map((fact) => (facts[fact] ? letters[fact] : '')).join('');

const readOperation = (route: string, facts: string) => {
  const [method = '', path = ''] = route.split(' ');
  const is = (fact: keyof typeof letters): boolean => facts.includes(letters[fact]);
  const operation: Operation = {
    method,
    path,
    ...(is('idempotent') && { idempotent: true }),
    ...(is('public') && { public: true }),
    ...(is('raw') && { raw: true }),
    ...(is('binary') && { binary: true }),
  };
  /** Calls pass parameters, body and options, and leave out what the operation does not take. */
  const sort = (given: readonly unknown[]) => {
    const rest = [...given];
    const parameters = is('parameters') ? rest.shift() : undefined;
    const body = is('body') ? rest.shift() : undefined;
    return { parameters: parameters as Parameters | undefined, body, options: rest[0] as CallOptions | undefined };
  };
  return { operation, sort };
};

/**
 * A function that calls an operation. Generated code has hundreds of them, so it says in a few letters what would be as many objects and
 * function bodies; their types stand in the code.
 *
 * @param route - Method and path, such as `GET /v1/tickets/{id}`.
 */
export const defineCall = <Call>(route: string, facts: string): Call => {
  const { operation, sort } = readOperation(route, facts);
  return ((transport: Transport, ...given: readonly unknown[]) => {
    const { parameters, body, options } = sort(given);
    return sendCall(transport, operation, parameters, body, options);
  }) as Call;
};

/** Like {@link defineCall}, for an operation that answers a list. */
export const defineList = <Call>(route: string, facts: string): Call => {
  const { operation, sort } = readOperation(route, facts);
  return ((transport: Transport, ...given: readonly unknown[]) => {
    const { parameters, options } = sort(given);
    return sendList(transport, operation, parameters, options);
  }) as Call;
};
