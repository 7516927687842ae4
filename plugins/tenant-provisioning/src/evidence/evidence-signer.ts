import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { DerivedKeys } from '@leadengine/core/contract';
import { calculateJwkThumbprint, exportJWK, FlattenedSign, type FlattenedJWS, type JWK } from 'jose';

/** What stands before a raw key in PKCS #8 (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what was done, so that others can check it without the engine. */
export interface EvidenceSigner {
  /** With a `kid`; the same in each process of an installation. */
  publicKey(): Promise<JWK>;
  sign(payload: Buffer): Promise<FlattenedJWS>;
}

/** Ed25519, from the engine's own secrets: no further key has to be kept. */
export const createEvidenceSigner = (keys: DerivedKeys): EvidenceSigner => {
  const privateKey = (): KeyObject => {
    const seed = keys.of('provisioning evidence')[0].key.export();
    return createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  };
  const publicKey = async (): Promise<JWK> => {
    const jwk = await exportJWK(createPublicKey(privateKey()));
    return { ...jwk, alg: 'EdDSA', kid: await calculateJwkThumbprint(jwk) };
  };
  return {
    publicKey,
    sign: async (payload) =>
      new FlattenedSign(payload)
        .setProtectedHeader({ alg: 'EdDSA', typ: 'leadengine-evidence+json', jwk: await publicKey() })
        .sign(privateKey()),
  };
};
