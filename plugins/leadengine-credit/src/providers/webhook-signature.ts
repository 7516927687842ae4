import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SecretValue } from '@leadengine/plugin-kit';

const toleranceSeconds = 300;

const isSame = (a: string, b: string): boolean => {
  const [first, second] = [Buffer.from(a), Buffer.from(b)];
  return first.length === second.length && timingSafeEqual(first, second);
};

/** What was signed, by the bytes as they came. An old delivery is refused even when its signature is right. */
export interface SignedDelivery {
  /** Seconds since 1970 as the sender wrote them. */
  readonly timestamp: string;
  readonly signatures: readonly string[];
  readonly now: Date;
}

/** HMAC-SHA256 of `prefix` and body. */
export const isSigned = (
  { timestamp, signatures, now }: SignedDelivery,
  prefix: string,
  body: Buffer,
  secret: SecretValue,
  encoding: 'hex' | 'base64',
): boolean => {
  const age = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!/^\d{1,12}$/.test(timestamp) || age > toleranceSeconds) return false;
  const expected = createHmac('sha256', secret.reveal()).update(prefix).update(body).digest(encoding);
  return signatures.some((signature) => isSame(signature, expected));
};

/** The one value of a header. */
export const headerOf = (headers: Readonly<Record<string, string | readonly string[] | undefined>>, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
