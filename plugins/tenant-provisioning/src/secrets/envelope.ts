import { errors, flattenedDecrypt, FlattenedEncrypt, type FlattenedJWE } from 'jose';
import type { KeyObject } from 'node:crypto';

const algorithm = 'A256KW';
const encryption = 'A256GCM';

/** What an encrypted value is of. It is part of what is authenticated, so that a row copied elsewhere does not open. */
export type Bound = readonly (string | number)[];

/** RFC 8785 writes a list of texts and integers as JSON.stringify does. */
const bytesOf = (bound: Bound): Uint8Array => Buffer.from(JSON.stringify(bound));

/** A flattened JWE (RFC 7516) as JSON: a fresh content key each time, wrapped under `key`. */
export const seal = async (key: KeyObject, keyId: string, bound: Bound, plaintext: Uint8Array): Promise<string> => {
  const sealed = await new FlattenedEncrypt(plaintext)
    .setProtectedHeader({ alg: algorithm, enc: encryption, kid: keyId })
    .setAdditionalAuthenticatedData(bytesOf(bound))
    .encrypt(key);
  return JSON.stringify({ ...sealed, aad: undefined });
};

/** Undefined when the key is another, or the value was changed or is of something else. What it says of itself is not believed. */
export const open = async (key: KeyObject, bound: Bound, sealed: string): Promise<Uint8Array | undefined> => {
  try {
    const parts = JSON.parse(sealed) as Omit<FlattenedJWE, 'aad'>;
    const { plaintext } = await flattenedDecrypt({ ...parts, aad: Buffer.from(bytesOf(bound)).toString('base64url') }, key, {
      keyManagementAlgorithms: [algorithm],
      contentEncryptionAlgorithms: [encryption],
    });
    return plaintext;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
};
