import { SecretFailure } from './secret-store.js';
import type { SecretValue } from './secret-value.js';

const name = /^[A-Z][A-Z0-9_]{0,63}$/;
const longestBytes = 16_384;

/** What every store takes as a name. @throws SecretFailure `refused` */
export const assertSecretName = (text: string): void => {
  if (!name.test(text)) throw new SecretFailure('refused', 'A secret is named like an environment variable, such as WEBHOOK_SECRET.');
};

/** What every store takes as a value. @throws SecretFailure `refused` */
export const assertSecretValue = (value: SecretValue): void => {
  const text = value.reveal();
  if (text === '' || Buffer.byteLength(text) > longestBytes)
    throw new SecretFailure('refused', `A secret has 1 to ${String(longestBytes)} bytes.`);
  // Stores that expand references would read another tenant's secret.
  if (text.includes('${')) throw new SecretFailure('refused', 'A secret may not have "${" in it.');
};
