import { createDecipheriv, createHash, hkdfSync } from 'node:crypto';

/** What can be encrypted with the secret of a message. */
export type SecretUse = 'Poll Vote' | 'Message Edit';

/** Who refers to whose message. */
export interface SecretContext {
  /** Of the message whose secret it is. */
  readonly messageId: string;
  /** The addresses that its author goes by. */
  readonly authors: readonly string[];
  /** The addresses of whoever refers to it. */
  readonly senders: readonly string[];
  readonly use: SecretUse;
}

const tagBytes = 16;

const open = (key: Buffer, payload: Uint8Array, iv: Uint8Array, aad: string): Buffer | undefined => {
  if (payload.length <= tagBytes) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, iv);
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(payload.subarray(payload.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(payload.subarray(0, payload.length - tagBytes)), decipher.final()]);
  } catch {
    return undefined;
  }
};

/**
 * Decrypts what refers to a message. Both people go by two addresses, and which of them went into the key is not told: the author's may be
 * a LID while the voter's is a telephone number. So each pair is tried; a wrong one does not authenticate.
 */
export const openWithSecret = (
  secret: Uint8Array,
  { messageId, authors, senders, use }: SecretContext,
  payload: Uint8Array,
  iv: Uint8Array,
): Buffer | undefined => {
  for (const author of authors) {
    for (const sender of senders) {
      const key = Buffer.from(hkdfSync('sha256', secret, new Uint8Array(32), `${messageId}${author}${sender}${use}`, 32));
      const plaintext = open(key, payload, iv, use === 'Poll Vote' ? `${messageId}\0${sender}` : '');
      if (plaintext) return plaintext;
    }
  }
  return undefined;
};

/** A vote names options by their hash. @returns The chosen options, without those that the poll does not have. */
export const namesOfHashes = (options: readonly string[], hashes: readonly Uint8Array[]): readonly string[] => {
  const chosen = new Set(hashes.map((hash) => Buffer.from(hash).toString('hex')));
  return options.filter((option) => chosen.has(createHash('sha256').update(option).digest('hex')));
};
