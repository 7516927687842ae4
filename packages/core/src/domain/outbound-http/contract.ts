import type { Readable } from 'node:stream';
import { defineService } from '@leadengine/plugin-kit';

/** Why a request got no usable answer. */
export type OutboundFailureCode =
  | 'url_invalid'
  | 'url_not_https'
  | 'address_refused'
  | 'name_not_resolved'
  | 'connection_failed'
  | 'tls_failed'
  | 'timeout'
  | 'redirected'
  | 'answer_too_large'
  | 'aborted';

/** Thrown by {@link OutboundHttp}. Its message may be shown to whoever chose the address. */
export class OutboundFailure extends Error {
  readonly code: OutboundFailureCode;
  /** Status of the answer, when there was one. */
  readonly status: number | undefined;

  constructor(code: OutboundFailureCode, message: string, options: { readonly status?: number; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'OutboundFailure';
    this.code = code;
    this.status = options.status;
  }
}

export interface OutboundRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** From the first byte to the last, name resolution included. @defaultValue 10,000 */
  readonly timeoutMs?: number;
  /** @defaultValue 65,536 */
  readonly maxAnswerBytes?: number;
  /** Keeps the beginning of an answer that is too large instead of failing. @defaultValue false */
  readonly isCut?: boolean;
  readonly signal?: AbortSignal;
}

export interface OutboundAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

/** An answer whose body is read by whoever asked, who also limits its size. */
export interface OutboundStream {
  readonly status: number;
  readonly body: Readable;
}

/**
 * HTTP to addresses that customers choose. Refuses everything but the public internet, connects to the very address that was
 * checked, follows no redirect, uses no proxy, and limits time and size.
 */
export interface OutboundHttp {
  /** Checks what can be told without asking a name server. @throws OutboundFailure */
  assertUrl(url: string): void;
  /** @throws OutboundFailure */
  send(request: OutboundRequest): Promise<OutboundAnswer>;
  /** Leaves the body to the caller; the time limit goes on for it. @throws OutboundFailure */
  open(request: Omit<OutboundRequest, 'maxAnswerBytes' | 'isCut'>): Promise<OutboundStream>;
}
export const OutboundHttp = defineService<OutboundHttp>('outbound-http.client');

/** Finds the addresses of a host name. */
export interface NameResolver {
  resolve(hostname: string): Promise<readonly { readonly address: string; readonly family: number }[]>;
}

/** Replaces the system's resolver, in tests. */
export const NameResolver = defineService<NameResolver>('outbound-http.name-resolver');
