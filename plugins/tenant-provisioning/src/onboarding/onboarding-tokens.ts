import { createHmac, type KeyObject } from 'node:crypto';
import { formatCredential, hashSecret, isSecret, parseCredential, type DerivedKeys } from '@leadengine/core/contract';

/** `lea_<invite id><secret><crc32>`. */
const onboardingText = { prefix: 'lea_', ids: 1 } as const;

/**
 * Tokens of offers. Their secrets follow from those of the engine, so what mails one makes it again: the database holds its hash.
 */
export interface OnboardingTokens {
  /** @param round - Counts the tokens of one invite; the newest is the one that works. */
  make(id: string, round: number): { readonly token: string; readonly hash: Buffer };
  /** The token whose hash is known; undefined when the secrets that made it are gone. */
  find(id: string, round: number, hash: Buffer): string | undefined;
  parse(token: string): { readonly id: string; readonly secret: Buffer } | undefined;
}

export const createOnboardingTokens = (keys: DerivedKeys): OnboardingTokens => {
  const ring = keys.of('onboarding token');
  const secretOf = (key: KeyObject, id: string, round: number): Buffer =>
    createHmac('sha256', key)
      .update(`${id}/${String(round)}`)
      .digest();
  return {
    make(id, round) {
      const secret = secretOf(ring[0].key, id, round);
      return { token: formatCredential(onboardingText, [id], secret), hash: hashSecret(secret) };
    },
    find(id, round, hash) {
      const secret = ring.map(({ key }) => secretOf(key, id, round)).find((candidate) => isSecret(candidate, hash));
      return secret && formatCredential(onboardingText, [id], secret);
    },
    parse(token) {
      const parsed = parseCredential(onboardingText, token);
      const [id] = parsed?.ids ?? [];
      return parsed === undefined || id === undefined ? undefined : { id, secret: parsed.secret };
    },
  };
};
