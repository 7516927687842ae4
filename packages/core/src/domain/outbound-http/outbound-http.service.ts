import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { Agent, errors, request as undiciRequest, type Dispatcher } from 'undici';
import { OutboundFailure, type NameResolver, type OutboundAnswer, type OutboundHttp, type OutboundRequest } from './contract.js';
import { createGuardedLookup } from './guarded-lookup.js';
import { isPublicAddress } from './public-address.js';

const defaultTimeoutMs = 10_000;
const defaultAnswerBytes = 65_536;
const connectTimeoutMs = 5000;
const idleConnectionMs = 10_000;

export interface OutboundHttpParts {
  /** Allows private addresses and plain HTTP. */
  readonly allowsPrivate: boolean;
  readonly resolver?: NameResolver;
}

/** The client with its ending. */
export interface ClosableOutboundHttp extends OutboundHttp {
  close(): Promise<void>;
}

const systemResolver: NameResolver = { resolve: (hostname) => lookup(hostname, { all: true }) };

const isTlsFault = (code: string): boolean => /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code);

const ownFailure = (error: unknown): OutboundFailure | undefined => {
  if (error instanceof OutboundFailure) return error;
  return error instanceof Error && error.cause !== undefined ? ownFailure(error.cause) : undefined;
};

/** Says what went wrong in our words: messages of sockets name addresses that are nobody's business. */
const explain = (cause: unknown, deadline: AbortSignal, caller: AbortSignal | undefined): OutboundFailure => {
  const own = ownFailure(cause);
  if (own !== undefined) return own;
  if (caller?.aborted === true) return new OutboundFailure('aborted', 'The request was given up.', { cause });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (deadline.aborted || cause instanceof errors.ConnectTimeoutError || code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return new OutboundFailure('timeout', 'No answer came in time.', { cause });
  if (isTlsFault(code)) return new OutboundFailure('tls_failed', 'No secure connection could be made.', { cause });
  return new OutboundFailure('connection_failed', 'The connection failed or ended early.', { cause });
};

const readAnswer = async (body: Dispatcher.ResponseData['body'], limit: number, isCut: boolean): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size <= limit) continue;
    // Leaving the loop destroys the stream and with it the connection: the rest is not read.
    if (!isCut) throw new OutboundFailure('answer_too_large', `The answer has more than ${String(limit)} bytes.`);
    break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
};

export const createOutboundHttp = ({ allowsPrivate, resolver = systemResolver }: OutboundHttpParts): ClosableOutboundHttp => {
  // An agent of its own: the global one may be set to a proxy, which would connect in our place.
  const agent = new Agent({
    connect: { lookup: createGuardedLookup(resolver, allowsPrivate), timeout: connectTimeoutMs },
    keepAliveTimeout: idleConnectionMs,
    keepAliveMaxTimeout: idleConnectionMs,
    pipelining: 1,
    maxHeaderSize: 16_384,
  });

  const parse = (text: string): URL => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.username !== '' || url.password !== '')
      throw new OutboundFailure('url_invalid', 'The URL is not valid, or carries a user name or password.');
    if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:'))
      throw new OutboundFailure('url_not_https', 'The URL must begin with https://.');
    // The parser has turned every spelling of an IP address into the usual one. Sockets do not look such hosts up.
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (!allowsPrivate && isIP(host) !== 0 && !isPublicAddress(host))
      throw new OutboundFailure('address_refused', 'The address is not a public one.');
    return url;
  };

  const ask = async <T>(request: OutboundRequest, read: (answer: Dispatcher.ResponseData) => Promise<T>): Promise<T> => {
    const { method, headers, body, timeoutMs = defaultTimeoutMs, signal: caller } = request;
    const url = parse(request.url);
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = caller === undefined ? deadline : AbortSignal.any([caller, deadline]);
    try {
      const answer = await undiciRequest(url, {
        dispatcher: agent,
        method,
        headers: { ...headers },
        body: body ?? null,
        signal,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
      });
      const { statusCode: status } = answer;
      if (status >= 300 && status < 400 && status !== 304) {
        // Nobody reads it, so nobody else would hear that it was cut off.
        answer.body.on('error', () => undefined).destroy();
        throw new OutboundFailure('redirected', 'The answer points elsewhere; redirects are not followed.', { status });
      }
      return await read(answer);
    } catch (error) {
      throw explain(error, deadline, caller);
    }
  };

  return {
    assertUrl: (url) => {
      parse(url);
    },
    send: (request): Promise<OutboundAnswer> => {
      const { maxAnswerBytes = defaultAnswerBytes, isCut = false } = request;
      return ask(request, async ({ statusCode: status, headers, body }) => ({
        status,
        headers,
        body: await readAnswer(body, maxAnswerBytes, isCut),
      }));
    },
    open: (request) => ask(request, ({ statusCode: status, body }) => Promise.resolve({ status, body })),
    close: () => agent.destroy(),
  };
};
