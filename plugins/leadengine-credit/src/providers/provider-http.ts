import { OutboundFailure, type OutboundAnswer, type OutboundHttp } from '@leadengine/core/contract';
import { ProviderFailure, type ProviderFailureCode } from './provider-failure.js';
import type { ProviderCall } from './provider-port.js';

const maxAnswerBytes = 8_388_608;
const longestRetryAfterMs = 3_600_000;

export interface ProviderRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

export interface ProviderAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Nothing reached the provider. A lost connection may have carried the request, so it is not among them. */
const neverSent = new Set(['url_invalid', 'url_not_https', 'address_refused', 'name_not_resolved', 'tls_failed']);

const codeOfStatus = (status: number, isWrite: boolean): ProviderFailureCode => {
  if (status === 401 || status === 403) return 'auth';
  if (status === 404) return 'not_found';
  if (status === 409) return 'duplicate';
  if (status === 429) return 'rate_limited';
  // The provider may have done it before it failed.
  if (status >= 500) return isWrite ? 'unknown' : 'temporary';
  return 'validation';
};

const retryAfterOf = ({ headers }: OutboundAnswer): number | undefined => {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, longestRetryAfterMs) : undefined;
};

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Reads why a provider refused, in its own words; undefined when the status says all. */
export type RefusalReader = (body: unknown) => { readonly code: ProviderFailureCode; readonly text: string } | undefined;

const bodyOf = ({ json, form }: ProviderRequest): { readonly body?: string; readonly type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' };
  if (form !== undefined) return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
  return {};
};

/** Sends requests of adapters, each with a time limit of its own, and says of every failure whether something may have come of it. */
export const createProviderHttp = (outbound: OutboundHttp) => ({
  async send({ baseUrl, timeoutMs, signal }: ProviderCall, request: ProviderRequest, readRefusal: RefusalReader): Promise<ProviderAnswer> {
    const isWrite = request.method === 'POST';
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}${request.path}`);
    url.search = new URLSearchParams(request.query).toString();
    const { body, type } = bodyOf(request);
    let answer: OutboundAnswer;
    try {
      answer = await outbound.send({
        method: request.method,
        url: url.href,
        headers: { accept: 'application/json', ...(type !== undefined && { 'content-type': type }), ...request.headers },
        ...(body !== undefined && { body }),
        timeoutMs,
        maxAnswerBytes,
        signal,
      });
    } catch (cause) {
      if (!(cause instanceof OutboundFailure)) throw cause;
      throw new ProviderFailure(
        isWrite && !neverSent.has(cause.code) ? 'unknown' : 'temporary',
        `The provider cannot be reached: ${cause.code}.`,
        {
          cause,
        },
      );
    }
    const read = parsed(answer.body);
    const refusal = readRefusal(read);
    if (answer.status >= 200 && answer.status < 300 && refusal === undefined) {
      if (read === undefined)
        throw new ProviderFailure(isWrite ? 'unknown' : 'temporary', 'The provider answers with something that is no JSON.');
      return { status: answer.status, body: read };
    }
    const code = refusal?.code ?? codeOfStatus(answer.status, isWrite);
    throw new ProviderFailure(code, refusal?.text ?? `The provider answers with status ${String(answer.status)}.`, {
      retryAfterMs: retryAfterOf(answer),
    });
  },
});

export type ProviderHttp = ReturnType<typeof createProviderHttp>;
