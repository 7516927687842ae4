import { createPublicKey, verify } from 'node:crypto';

const prime = 2n ** 255n - 19n;

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n;
  for (let [square, rest] = [base, exponent]; rest > 0n; square = (square * square) % prime, rest >>= 1n) {
    if (rest & 1n) result = (result * square) % prime;
  }
  return result;
};

/** The Ed25519 key of a Curve25519 key: y = (u - 1) / (u + 1). The signature carries the sign bit. */
const edwardsKey = (montgomery: Uint8Array, signBit: number): Buffer => {
  const u = BigInt(`0x${Buffer.from(montgomery).reverse().toString('hex')}`) & (2n ** 255n - 1n);
  const y = ((u - 1n + prime) * power((u + 1n) % prime, prime - 2n)) % prime;
  const bytes = Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse();
  bytes[31] = (bytes[31] ?? 0) | signBit;
  return bytes;
};

/**
 * Whether this is a signature of that key, as Signal signs with Curve25519 keys.
 *
 * Own code on node:crypto, because the check of the pinned Baileys release accepts every signature.
 */
export const verifyXeddsa = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const signBit = (signature[63] ?? 0) & 0x80;
  const plain = Buffer.from(signature);
  plain[63] = (plain[63] ?? 0) & 0x7f;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: edwardsKey(publicKey, signBit).toString('base64url') },
    format: 'jwk',
  });
  return verify(null, message, key, plain);
};
