import { CompactEncrypt, compactDecrypt, errors } from 'jose';
import type { DerivedKeys } from '../contract/derived-keys.js';

const algorithm = 'dir';
const encryption = 'A256GCM';

/** What is sealed of an answer; the status stays legible. */
export interface SealedContent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Encrypts answers that the database may keep but not show. */
export interface AnswerSeal {
  /** @param proof - Of the request: the answer opens beside this proof only, and thus for its tenant, actor and key only. */
  seal(content: SealedContent, proof: string): Promise<string>;
  /** Undefined when no accepted secret opens it, or it belongs to another request. */
  open(sealed: string, proof: string): Promise<SealedContent | undefined>;
}

export const createAnswerSeal = (derived: DerivedKeys): AnswerSeal => {
  const keys = derived.of('idempotent answer');
  const [current] = keys;
  return {
    seal: (content, proof) =>
      new CompactEncrypt(Buffer.from(JSON.stringify(content)))
        // Compact serialization authenticates the header, so a proof in it cannot be exchanged.
        .setProtectedHeader({ alg: algorithm, enc: encryption, kid: current.id, proof })
        .encrypt(current.key),

    async open(sealed, proof) {
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
        return protectedHeader['proof'] === proof ? (JSON.parse(Buffer.from(plaintext).toString()) as SealedContent) : undefined;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
};
