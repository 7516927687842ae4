import { attemptOnce, type Answer } from './attempt.js';
import { backoffMs, defaultRetryPolicy, sleep, type RetryPolicy } from './backoff.js';
import { LeadEngineError } from './leadengine-error.js';
import { urlOf, type Operation, type Parameters } from './operation.js';
import { errorOfResponse } from './read-problem.js';
import { createTokenSource, type TokenProvider } from './token.js';

/** What is told about each attempt; free of credentials and bodies. */
export interface AttemptFacts {
  /** Method and path with its placeholders, such as `GET /v1/tickets/{id}`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly durationMs: number;
  readonly requestId: string | undefined;
  /** The engine repeated an earlier answer to the same idempotency key. */
  readonly replayed: boolean;
}

export interface TransportOptions {
  /** Where the engine listens, for example `https://engine.example.com`. */
  readonly baseUrl: string;
  /** An API key, or a function that gets a token whenever one is needed. */
  readonly token?: string | TokenProvider | undefined;
  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds per attempt. @defaultValue 30,000 */
  readonly timeoutMs?: number | undefined;
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called after each attempt, for logs and traces. */
  readonly onAttempt?: ((facts: AttemptFacts) => void) | undefined;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Instead of the generated one; also makes an operation repeatable that has none. */
  readonly idempotencyKey?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Row version the write is meant for; another one fails with `resource.version_mismatch`. */
  readonly ifMatch?: number | undefined;
  /** Milliseconds per attempt, for this call. */
  readonly timeoutMs?: number | undefined;
  readonly maxRetries?: number | undefined;
}

export interface Call {
  readonly operation: Operation;
  readonly parameters?: Parameters | undefined;
  readonly body?: unknown;
  readonly options?: CallOptions | undefined;
}

/** Sends operations: credentials, retries, time limits, errors. */
export interface Transport {
  /**
   * @returns The parsed body of a 2xx answer; undefined for 204; the `Response` itself for operations that answer bytes.
   * @throws LeadEngineError
   */
  send(call: Call): Promise<unknown>;
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

const isWorthRetrying = (error: LeadEngineError): boolean =>
  error.status === 0 || error.status === 408 || error.status === 429 || error.status >= 500 || error.code === 'idempotency.in_progress';

const parse = ({ response, text }: Answer): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not the parser's error: its message quotes the body.
    throw new LeadEngineError({
      code: 'client.unreadable_answer',
      status: response.status,
      title: 'The answer is not valid JSON',
      requestId: response.headers.get('x-request-id') ?? undefined,
    });
  }
};

/** A bare transport, for use with the functions of `@leadengine/sdk/operations`. */
export const createTransport = (options: TransportOptions): Transport => {
  const tokens = createTokenSource(options.token);
  // Read at each call, since test tools swap the global one.
  const sendOnce: typeof fetch = (input, init) => (options.fetch ?? globalThis.fetch)(input, init);
  const policy = { ...defaultRetryPolicy, ...options.retry };

  const attemptAuthenticated = async (
    call: Call,
    url: string,
    headers: Headers,
    body: BodyInit | null,
    attempt: number,
  ): Promise<Answer> => {
    const { operation, options: own } = call;
    const withToken = async (token: string | undefined): Promise<Answer> => {
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      const startedAt = Date.now();
      let response: Response | undefined;
      try {
        const answer = await attemptOnce(
          sendOnce,
          {
            url,
            init: {
              method: operation.method,
              headers,
              body,
              credentials: 'omit',
              ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
            },
            timeoutMs: own?.timeoutMs ?? options.timeoutMs ?? 30_000,
            signal: own?.signal,
          },
          (received) => operation.raw !== true || !received.ok,
        );
        response = answer.response;
        return answer;
      } finally {
        options.onAttempt?.({
          operation: `${operation.method} ${operation.path}`,
          attempt,
          status: response?.status ?? 0,
          durationMs: Date.now() - startedAt,
          requestId: response?.headers.get('x-request-id') ?? undefined,
          replayed: response?.headers.get('idempotency-replayed') === 'true',
        });
      }
    };
    if (operation.public === true) return withToken(undefined);
    const token = await tokens.current();
    const answer = await withToken(token);
    // A stream was read by the first attempt.
    if (answer.response.status !== 401 || token === undefined || body instanceof ReadableStream) return answer;
    const replacement = await tokens.replace(token);
    return replacement === undefined ? answer : withToken(replacement);
  };

  return {
    async send(call) {
      const { operation, parameters = {}, body, options: own = {} } = call;
      const url = urlOf(options.baseUrl, operation.path, parameters);
      const headers = new Headers({ accept: 'application/json', ...options.headers, ...own.headers });
      const isBinary = operation.binary === true;
      if (isBinary && !headers.has('content-type')) {
        headers.set('content-type', (body instanceof Blob && body.type) || 'application/octet-stream');
      } else if (!isBinary && body !== undefined) headers.set('content-type', 'application/json');
      if (own.ifMatch !== undefined) headers.set('if-match', `"${String(own.ifMatch)}"`);
      const key = own.idempotencyKey ?? (operation.idempotent === true ? crypto.randomUUID() : undefined);
      if (key !== undefined) headers.set('idempotency-key', key);
      const sent = isBinary ? (body as BodyInit) : body === undefined ? null : JSON.stringify(body);
      const isRepeatable = !(sent instanceof ReadableStream);
      const retries = isRepeatable && (key !== undefined || safeMethods.has(operation.method)) ? (own.maxRetries ?? policy.maxRetries) : 0;

      for (let attempt = 0; ; attempt += 1) {
        let failure: LeadEngineError;
        let vetoed = false;
        try {
          const answer = await attemptAuthenticated(call, url, headers, sent, attempt + 1);
          if (answer.response.ok) return operation.raw === true ? answer.response : parse(answer);
          failure = errorOfResponse(answer.response, answer.text);
          vetoed = answer.response.headers.get('x-should-retry') === 'false';
        } catch (error) {
          if (!(error instanceof LeadEngineError) || error.status !== 0) throw error;
          failure = error as LeadEngineError;
        }
        const askedMs = failure.retryAfterSeconds === undefined ? undefined : failure.retryAfterSeconds * 1000;
        if (attempt >= retries || vetoed || !isWorthRetrying(failure) || (askedMs ?? 0) > policy.maxRetryAfterMs) throw failure;
        await sleep(askedMs ?? backoffMs(attempt, policy.baseDelayMs, policy.maxDelayMs), own.signal);
      }
    },
  };
};
