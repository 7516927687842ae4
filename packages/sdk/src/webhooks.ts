import type { LeadEngineEvent } from './generated/events.js';

/** Sent by `client.webhooks.test()`. */
export interface WebhookPing {
  readonly id: string;
  readonly type: 'webhook.ping';
  readonly version: 1;
  readonly occurredAt: string;
  readonly tenantId: string;
  readonly actor: LeadEngineEvent['actor'];
  readonly correlationId: string;
  readonly data: { readonly webhookId: string };
}

/** What the engine posts: the events of the stream, and pings. */
export type WebhookEvent = LeadEngineEvent | WebhookPing;

/** Headers as `fetch`, Node or a framework has them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface VerifyWebhookOptions {
  /** How far the clocks of sender and receiver may be apart, so that nobody sends an old request again. @defaultValue 300 */
  readonly toleranceSeconds?: number | undefined;
  /** Milliseconds of the epoch. @defaultValue Date.now */
  readonly now?: (() => number) | undefined;
}

/** Why a request is not to be trusted. Answer 400 and do not look at its body. */
export type WebhookFault = 'header' | 'timestamp' | 'signature';

export class WebhookVerificationError extends Error {
  readonly fault: WebhookFault;
  constructor(fault: WebhookFault) {
    super(`The webhook has no valid ${fault}.`);
    this.name = 'WebhookVerificationError';
    this.fault = fault;
  }
}

const isHeaders = (headers: WebhookHeaders): headers is Headers => typeof headers.get === 'function';
const encoder = new TextEncoder();
const algorithm = { name: 'HMAC', hash: 'SHA-256' };

const decode = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};

/**
 * Checks that a request comes from the engine, as Standard Webhooks describes, and resolves with its event.
 *
 * @param payload - The body as it was received, not parsed and written again.
 * @param secrets - One or more `whsec_…`: give the old and the new one while you change over.
 * @throws WebhookVerificationError
 * @example
 * const event = await verifyWebhook(await request.text(), request.headers, process.env.WEBHOOK_SECRET);
 */
export const verifyWebhook = async (
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyWebhookOptions = {},
): Promise<WebhookEvent> => {
  const header = (name: string): string => {
    const value: unknown = isHeaders(headers) ? headers.get(name) : headers[name];
    if (typeof value !== 'string' || !value) throw new WebhookVerificationError('header');
    return value;
  };
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((part) => header(`webhook-${part}`)) as [string, string, string];
  // A comparison with NaN is false: what is no number is outside any tolerance.
  if (!(Math.abs(now() / 1000 - (/^\d+$/.test(timestamp) ? Number(timestamp) : NaN)) <= toleranceSeconds))
    throw new WebhookVerificationError('timestamp');

  const text = typeof payload === 'string' ? payload : new TextDecoder().decode(payload);
  const signed = encoder.encode(`${id}.${timestamp}.${text}`);
  for (const secret of [secrets].flat()) {
    const raw = decode(secret.replace(/^whsec_/, ''));
    if (!raw?.length) continue;
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
    for (const signature of signatures.split(' ')) {
      const [version, encoded = ''] = signature.split(',');
      const bytes = version === 'v1' ? decode(encoded) : undefined;
      // Compares in constant time.
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return JSON.parse(text) as WebhookEvent;
    }
  }
  throw new WebhookVerificationError('signature');
};
