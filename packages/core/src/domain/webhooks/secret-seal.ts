import { randomBytes } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import type { DerivedKeys } from '../../contract/derived-keys.js';

const algorithm = 'dir';
const encryption = 'A256GCM';
const secretBytes = 32;

/** A signing secret as Standard Webhooks writes it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(secretBytes).toString('base64')}`;

/** Encrypts signing secrets for the database. */
export interface SecretSeal {
  /** What is sealed for one subscription opens for no other. */
  seal(secret: string, webhookId: string): Promise<string>;
  /** Undefined when the engine's secret that sealed it is no longer configured. */
  open(sealed: string, webhookId: string): Promise<string | undefined>;
}

export const createSecretSeal = (derived: DerivedKeys): SecretSeal => {
  const keys = derived.of('webhook secret');
  const [current] = keys;
  return {
    seal: (secret, webhookId) =>
      new CompactEncrypt(Buffer.from(secret))
        .setProtectedHeader({ alg: algorithm, enc: encryption, kid: current.id, webhook: webhookId })
        .encrypt(current.key),

    async open(sealed, webhookId) {
      try {
        const { plaintext, protectedHeader } = await compactDecrypt(
          sealed,
          ({ kid }) => {
            const named = keys.find(({ id }) => id === kid);
            if (named === undefined) throw new errors.JWEDecryptionFailed();
            return named.key;
          },
          { keyManagementAlgorithms: [algorithm], contentEncryptionAlgorithms: [encryption] },
        );
        return protectedHeader['webhook'] === webhookId ? Buffer.from(plaintext).toString() : undefined;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
};
