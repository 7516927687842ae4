import { hkdfSync } from 'node:crypto';

/** As long as the keys that are made of it. */
const shortestSecret = 32;

/** What keys of access tokens are derived for: those of other tokens are others. */
export const accessTokenPurpose = 'access token';

/** Libraries would sign with three characters. */
export const isLongEnough = (secret: string): boolean => secret.length >= shortestSecret;

/** @throws RangeError when the secret is too short to sign with */
export const assertLongEnough = (secret: string): void => {
  if (!isLongEnough(secret)) throw new RangeError(`A secret that signs tokens has at least ${String(shortestSecret)} characters.`);
};

export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'leadengine', purpose, shortestSecret));
