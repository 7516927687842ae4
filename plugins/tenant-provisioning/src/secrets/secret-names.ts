import { SecretFailure, type SecretValue } from '@leadengine/plugin-kit';

const name = /^[A-Z][A-Z0-9_]{0,63}$/;
const longestBytes = 16_384;

/** @throws SecretFailure `refused` */
export const assertName = (text: string): void => {
  if (!name.test(text)) throw new SecretFailure('refused', 'A secret is named like an environment variable, such as WEBHOOK_SECRET.');
};

/** @throws SecretFailure `refused` */
export const assertValue = (value: SecretValue): void => {
  const text = value.reveal();
  if (text === '' || Buffer.byteLength(text) > longestBytes)
    throw new SecretFailure('refused', `A secret has 1 to ${String(longestBytes)} bytes.`);
  // Stores that expand references would read another tenant's secret.
  if (text.includes('${')) throw new SecretFailure('refused', 'A secret may not have "${" in it.');
};
