import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Drawn for many at once: asking the system for each costs more than the encryption. */
let drawn = Buffer.alloc(0);
let used = 0;
const nextIv = (): Buffer => {
  if (used === drawn.length) {
    drawn = randomBytes(ivBytes * 256);
    used = 0;
  }
  return drawn.subarray(used, (used += ivBytes));
};

/** Encrypts bytes so that they open under this key and for the same purpose only. */
export const sealBytes = (key: KeyObject | Buffer, plaintext: Buffer, bound: string): string => {
  const iv = nextIv();
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(bound));
  return Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]).toString('base64url');
};

/** Undefined when it was not sealed under this key, or for something else. */
export const openBytes = (key: KeyObject | Buffer, sealed: string, bound: string): Buffer | undefined => {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < ivBytes + tagBytes) return undefined;
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes))
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
};
