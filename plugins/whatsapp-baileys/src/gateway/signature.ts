import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Webhook as Signer } from 'standardwebhooks';
import { WebhookSignatureInvalid, WebhookStale } from './gateway.problems.js';

/** A call as it came in. */
export interface SignedCall {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}

const windowMs = 5 * 60_000;
const mostSignatures = 10;
const secretBytes = 32;

/** As Standard Webhooks writes it. */
export const newGatewaySecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`;

const header = ({ headers }: SignedCall, name: string): string => {
  const value = headers[name];
  if (typeof value !== 'string' || value === '') throw new WebhookSignatureInvalid();
  return value;
};

const isEqual = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Checks a call by the scheme of Standard Webhooks against each secret that is valid now.
 *
 * @throws WebhookSignatureInvalid, WebhookStale
 */
export const verifyCall = (call: SignedCall, secrets: readonly string[], now: Date): void => {
  const id = header(call, 'webhook-id');
  const stamp = header(call, 'webhook-timestamp');
  const given = header(call, 'webhook-signature').split(' ').slice(0, mostSignatures);
  if (!/^\d{1,12}$/.test(stamp)) throw new WebhookSignatureInvalid();
  const signedAt = new Date(Number(stamp) * 1000);
  const body = call.body.toString('utf8');
  const isSigned = secrets.some((secret) => {
    const expected = new Signer(secret).sign(id, signedAt, body);
    return given.some((signature) => isEqual(signature, expected));
  });
  if (!isSigned) throw new WebhookSignatureInvalid();
  // Only who has the secret learns that his clock is wrong.
  if (Math.abs(now.getTime() - signedAt.getTime()) > windowMs) throw new WebhookStale();
};
