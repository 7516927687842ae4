import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

const ed25519 = Buffer.of(1);
/** What stands before a raw key in PKCS #8 and in SPKI (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const rawKeyBytes = 32;
const keyHashBytes = 4;

/** Signs C2SP signed notes under one name. */
export interface NoteSigner {
  /** `<name>+<key hash>+<key>`: what others need to check the signatures. */
  readonly verifierKey: string;
  /** @param text - Ends with a line feed. */
  sign(text: string): string;
}

/** Checks C2SP signed notes of one name and key. */
export interface NoteVerifier {
  readonly name: string;
  /** The text when this key has signed the note; undefined otherwise. */
  open(note: string): string | undefined;
}

const keyHash = (name: string, publicKey: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(ed25519).update(publicKey).digest().subarray(0, keyHashBytes);

/** @param seed - The private key: 32 bytes. */
export const createNoteSigner = (name: string, seed: Buffer): NoteSigner => {
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  const id = keyHash(name, publicKey);
  return {
    verifierKey: `${name}+${id.toString('hex')}+${Buffer.concat([ed25519, publicKey]).toString('base64')}`,
    sign: (text) => `${text}\n\u2014 ${name} ${Buffer.concat([id, sign(null, Buffer.from(text), key)]).toString('base64')}\n`,
  };
};

/** @throws TypeError when it is no Ed25519 verifier key. */
export const parseVerifierKey = (verifierKey: string): NoteVerifier => {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(verifierKey.trim()) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  const raw = bytes.subarray(1);
  if (name === undefined || bytes[0] !== 1 || raw.length !== rawKeyBytes || keyHash(name, raw).toString('hex') !== id) {
    throw new TypeError('This is not a verifier key: <name>+<8 hex digits>+<base64> is expected.');
  }
  const key: KeyObject = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
  return {
    name,
    open(note) {
      const end = note.indexOf('\n\n');
      if (end < 0) return undefined;
      const text = note.slice(0, end + 1);
      const isSigned = note
        .slice(end + 2)
        .split('\n')
        .some((line) => {
          const [, signer, signature] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
          const signed = Buffer.from(signature ?? '', 'base64');
          return (
            signer === name &&
            signed.toString('base64') === signature &&
            signed.subarray(0, keyHashBytes).toString('hex') === id &&
            verify(null, Buffer.from(text), key, signed.subarray(keyHashBytes))
          );
        });
      return isSigned ? text : undefined;
    },
  };
};
