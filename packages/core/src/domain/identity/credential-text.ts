import { hash, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { base62Length, decodeBase62, encodeBase62 } from './base62.js';

/** A kind of opaque credential: a prefix that scanners recognize, ids, a secret and a checksum. */
interface CredentialKind {
  readonly prefix: string;
  /** How many UUIDs precede the secret. */
  readonly ids: number;
}

/** `lek_live_<tenant id><key id><secret><crc32>`. */
export const apiKeyText: CredentialKind = { prefix: 'lek_live_', ids: 2 };
/** `lep_<key id><secret><crc32>`. */
export const platformKeyText: CredentialKind = { prefix: 'lep_', ids: 1 };
/** `ler_<tenant id><session id><secret><crc32>`. */
export const refreshTokenText: CredentialKind = { prefix: 'ler_', ids: 2 };

/** `lei_<tenant id><invite id><secret><crc32>`. */
export const inviteText: CredentialKind = { prefix: 'lei_', ids: 2 };
/** `lew_<tenant id><password reset id><secret><crc32>`. */
export const passwordResetText: CredentialKind = { prefix: 'lew_', ids: 2 };

/** Bytes of a secret: enough that a fast hash at rest suffices. */
export const secretBytes = 32;

const uuidBytes = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const toUuid = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const checksum = (text: string): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return encodeBase62(bytes);
};

export const formatCredential = ({ prefix }: CredentialKind, ids: readonly string[], secret: Buffer): string => {
  const text = prefix + ids.map((id) => encodeBase62(uuidBytes(id))).join('') + encodeBase62(secret);
  return text + checksum(text);
};

/** Ids and secret of a well-formed credential of this kind. The checksum tells typing errors, not forgeries. */
export const parseCredential = (
  { prefix, ids }: CredentialKind,
  text: string,
): { readonly ids: readonly string[]; readonly secret: Buffer } | undefined => {
  const idLength = base62Length(16);
  const secretStart = prefix.length + ids * idLength;
  const checksumStart = secretStart + base62Length(secretBytes);
  if (!text.startsWith(prefix) || text.length !== checksumStart + base62Length(4)) return undefined;
  if (checksum(text.slice(0, checksumStart)) !== text.slice(checksumStart)) return undefined;
  const secret = decodeBase62(text.slice(secretStart, checksumStart), secretBytes);
  const parsed: string[] = [];
  for (let index = 0; index < ids; index += 1) {
    const start = prefix.length + index * idLength;
    const bytes = decodeBase62(text.slice(start, start + idLength), 16);
    if (bytes === undefined) return undefined;
    parsed.push(toUuid(bytes));
  }
  return secret && { ids: parsed, secret };
};

/** What lies in the database instead of a secret. */
export const hashSecret = (secret: Buffer): Buffer => hash('sha256', secret, 'buffer');

/** Compares in a time that tells nothing. */
export const isSecret = (secret: Buffer, expectedHash: Buffer): boolean => {
  const actual = hashSecret(secret);
  return actual.length === expectedHash.length && timingSafeEqual(actual, expectedHash);
};
