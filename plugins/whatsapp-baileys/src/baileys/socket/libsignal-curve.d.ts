declare module 'libsignal/src/curve.js' {
  /** @throws when the key or the signature has not the right length. */
  export function verifySignature(publicKey: Buffer, message: Buffer, signature: Buffer): boolean;
}
