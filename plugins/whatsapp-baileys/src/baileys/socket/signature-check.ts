import type { Logger } from '@leadengine/plugin-kit';
import { Curve, WA_CERT_DETAILS } from 'baileys';
import { verifySignature } from 'libsignal/src/curve.js';

/** A public key as libsignal wants it: with the byte that names its kind. */
const keyType = Buffer.from([5]);
const keyBytes = 33;

const isSigned = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    const key = publicKey.length === keyBytes ? Buffer.from(publicKey) : Buffer.concat([keyType, publicKey]);
    return verifySignature(key, Buffer.from(message), Buffer.from(signature));
  } catch {
    return false;
  }
};

/**
 * Repairs the check of signatures: `Curve.verify` of baileys@7.0.0-rc14 drops libsignal's answer, so that every signature passes, the
 * server's certificate and the account's included. `Curve` is an exported object, the one seam there is, and so this holds for the process.
 *
 * @param rootKey - Root of a simulator's certificates: whoever gives one gets refusals. Without it a wrong signature of the real chain,
 * which could not be tried, is logged and passes as before.
 */
export const installSignatureCheck = (rootKey: Buffer | undefined, log: Logger): void => {
  if (rootKey !== undefined) {
    WA_CERT_DETAILS.PUBLIC_KEY.set(rootKey);
    Curve.verify = isSigned;
    return;
  }
  let isTold = false;
  Curve.verify = (publicKey, message, signature) => {
    if (!isTold && !isSigned(publicKey, message, signature)) {
      isTold = true;
      log.warn({}, 'a signature of the WhatsApp connection is wrong and was let pass; is the connection intercepted?');
    }
    return true;
  };
};
