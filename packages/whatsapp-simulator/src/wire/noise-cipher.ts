import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const tagLength = 16;

const nonceOf = (counter: number): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(counter, 8);
  return nonce;
};

export const seal = (key: Buffer, counter: number, associated: Buffer, plain: Uint8Array): Buffer => {
  const cipher = createCipheriv(algorithm, key, nonceOf(counter)).setAAD(associated);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** @throws if the bytes were not sealed with this key, counter and associated data. */
export const open = (key: Buffer, counter: number, associated: Buffer, sealed: Buffer): Buffer => {
  const cipher = createDecipheriv(algorithm, key, nonceOf(counter)).setAAD(associated).setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([cipher.update(sealed.subarray(0, -tagLength)), cipher.final()]);
};

const protocolName = Buffer.from('Noise_XX_25519_AESGCM_SHA256\0\0\0\0', 'latin1');

/** The running hash and keys of a Noise handshake. */
export class SymmetricState {
  private hash: Buffer = protocolName;
  private chainingKey: Buffer = protocolName;
  private key: Buffer = protocolName;
  private counter = 0;

  mixHash(bytes: Uint8Array): void {
    this.hash = createHash('sha256').update(this.hash).update(bytes).digest();
  }

  mixKey(secret: Uint8Array): void {
    [this.chainingKey, this.key] = this.split(secret);
    this.counter = 0;
  }

  split(secret: Uint8Array = Buffer.alloc(0)): [Buffer, Buffer] {
    const okm = Buffer.from(hkdfSync('sha256', secret, this.chainingKey, Buffer.alloc(0), 64));
    return [okm.subarray(0, 32), okm.subarray(32)];
  }

  encryptAndHash(plain: Uint8Array): Buffer {
    const sealed = seal(this.key, this.counter++, this.hash, plain);
    this.mixHash(sealed);
    return sealed;
  }

  decryptAndHash(sealed: Buffer): Buffer {
    const plain = open(this.key, this.counter++, this.hash, sealed);
    this.mixHash(sealed);
    return plain;
  }
}
