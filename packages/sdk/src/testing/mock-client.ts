import { createClient, type LeadEngineClient } from '../generated/client.js';
import type { ProblemCode } from '../generated/problems.js';
import type { TransportOptions } from '../transport.js';
import { createMockEvents, type MockEvents } from './mock-events.js';

/** A request that a mock client got. */
export interface MockCall {
  /** Method and path with its placeholders, such as `GET /v1/tickets/{id}`. */
  readonly operation: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Parsed; undefined without one. */
  readonly body: unknown;
}

// Any call of a client, whatever it takes.
type Method = (...given: never[]) => PromiseLike<unknown>;

/** What one operation answers, in turn; the last answer stays. */
export interface MockRule<Result> {
  /** Answers with this. */
  reply(result: Result | ((call: MockCall) => Result), status?: number): MockRule<Result>;
  /** Fails with a problem of the engine. */
  fail(status: number, code?: ProblemCode, headers?: Readonly<Record<string, string>>): MockRule<Result>;
  /** Fails without an answer, as a cut cable does. */
  drop(): MockRule<Result>;
  /** The answer that was said last comes so many times before the next one. @defaultValue 1, and for ever when it is the last */
  times(count: number): MockRule<Result>;
  /** The answer that was said last takes this long. */
  slow(milliseconds: number): MockRule<Result>;
}

/** A client without an engine, for tests of what uses the SDK: the whole of it runs, with retries, keys, tokens and resumed streams. */
export interface MockClient {
  readonly client: LeadEngineClient;
  /** Options of a client or transport of your own on the same mock. */
  readonly options: TransportOptions;
  readonly calls: readonly MockCall[];
  readonly events: MockEvents;
  /** @param pick - The operation, such as `(client) => client.tickets.list`. */
  on<M extends Method>(pick: (client: LeadEngineClient) => M): MockRule<Awaited<ReturnType<M>>>;
}

interface Step {
  readonly respond: (call: MockCall) => Response;
  left: number | undefined;
  delayMs: number;
}

const baseUrl = 'http://mock.leadengine.example';
const eventsRoute = 'GET /v1/events';

/** Any parameter of any operation. */
const anything: object = new Proxy({}, { get: () => 'x' });

/** Calls what was picked on a client that sends nothing, and reads off what it would have sent. */
const routeOf = async (pick: (client: LeadEngineClient) => Method): Promise<string> => {
  let route = '';
  const probe = createClient({
    baseUrl,
    retry: { maxRetries: 0 },
    fetch: () => Promise.resolve(Response.json({ data: [], nextCursor: null })),
    onAttempt: ({ operation }) => {
      route = operation;
    },
  });
  const method = pick(probe) as unknown as (...given: readonly object[]) => PromiseLike<unknown>;
  await Promise.resolve(method(anything, {}, {})).catch(() => undefined);
  return route;
};

export const mockClient = (own: Partial<TransportOptions> = {}): MockClient => {
  const rules: { readonly route: Promise<string>; readonly steps: Step[] }[] = [];
  const calls: MockCall[] = [];
  const events = createMockEvents();

  const stepFor = async (route: string): Promise<Step> => {
    for (const rule of [...rules].reverse()) {
      if ((await rule.route) !== route) continue;
      const [step, next] = rule.steps;
      if (step === undefined) break;
      if (step.left !== undefined) step.left -= 1;
      if (next !== undefined && (step.left ?? 0) <= 0) rule.steps.shift();
      return step;
    }
    throw new TypeError(`The mock has no answer to ${route}; say one with mock.on(…).reply(…).`);
  };

  const matches = (template: string, method: string, path: string): boolean => {
    const [verb, pattern = ''] = template.split(' ');
    const source = pattern.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
    return verb === method && new RegExp(`^${source}$`).test(path);
  };

  /** The most exact of the known routes: without placeholders before with. */
  const routeTo = async (method: string, path: string): Promise<string> => {
    const known = (await Promise.all(rules.map(({ route }) => route))).filter((route) => matches(route, method, path));
    return known.sort((a, b) => a.split('{').length - b.split('{').length)[0] ?? `${method} ${path}`;
  };

  const options: TransportOptions = {
    baseUrl,
    token: 'mock',
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    ...own,
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const operation = await routeTo(request.method, url.pathname);
      const text = await request.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const call = { operation, url, headers: request.headers, body };
      calls.push(call);
      init?.signal?.throwIfAborted();
      if (`${request.method} ${url.pathname}` === eventsRoute) return events.answer(request);
      const step = await stepFor(call.operation);
      if (step.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, step.delayMs));
      init?.signal?.throwIfAborted();
      return step.respond(call);
    },
  };

  return {
    client: createClient(options),
    options,
    calls,
    events,
    on<M extends Method>(pick: (client: LeadEngineClient) => M) {
      type Result = Awaited<ReturnType<M>>;
      const steps: Step[] = [];
      rules.push({ route: routeOf(pick), steps });
      const add = (respond: Step['respond']): MockRule<Result> => {
        const before = steps.at(-1);
        if (before !== undefined) before.left ??= 1;
        steps.push({ respond, left: undefined, delayMs: 0 });
        return rule;
      };
      const change = (how: (step: Step) => void): MockRule<Result> => {
        const step = steps.at(-1);
        if (step === undefined) throw new TypeError('Say the answer first.');
        how(step);
        return rule;
      };
      const rule: MockRule<Result> = {
        reply: (result, status = 200) =>
          add((call) => {
            const value: unknown = typeof result === 'function' ? (result as (call: MockCall) => unknown)(call) : result;
            return value === undefined ? new Response(null, { status: 204 }) : Response.json(value, { status });
          }),
        fail: (status, code = 'internal', headers = {}) =>
          add(() =>
            Response.json(
              { code, title: code, status, requestId: 'mock' },
              { status, headers: { ...headers, 'content-type': 'application/problem+json' } },
            ),
          ),
        drop: () =>
          add(() => {
            throw new TypeError('fetch failed');
          }),
        times: (count) =>
          change((step) => {
            step.left = count;
          }),
        slow: (milliseconds) =>
          change((step) => {
            step.delayMs = milliseconds;
          }),
      };
      return rule;
    },
  };
};
