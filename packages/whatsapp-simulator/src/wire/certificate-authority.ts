import { Curve, proto, WA_CERT_DETAILS } from 'baileys';
import { unixSeconds } from './binary-node.js';

export interface KeyPair {
  readonly public: Buffer;
  readonly private: Buffer;
}

export const newKeyPair = (): KeyPair => {
  const pair = Curve.generateKeyPair();
  return { public: Buffer.from(pair.public), private: Buffer.from(pair.private) };
};

const { Details } = proto.CertChain.NoiseCertificate;
const dayInSeconds = 86_400;

/** Signs the certificates that a server shows inside the Noise handshake: root, intermediate, leaf. */
export class CertificateAuthority {
  readonly root = newKeyPair();

  /** The chain for a server key; another signer makes a chain that the root does not vouch for. */
  chainFor(serverKey: Buffer, signer: KeyPair = this.root): Buffer {
    const intermediate = newKeyPair();
    const validity = { notBefore: unixSeconds() - 60, notAfter: unixSeconds() + dayInSeconds };
    const middle = Details.encode({ serial: 1, issuerSerial: 0, key: intermediate.public, ...validity }).finish();
    const leaf = Details.encode({ serial: 2, issuerSerial: 1, key: serverKey, ...validity }).finish();
    return Buffer.from(
      proto.CertChain.encode({
        intermediate: { details: middle, signature: Curve.sign(signer.private, middle) },
        leaf: { details: leaf, signature: Curve.sign(intermediate.private, leaf) },
      }).finish(),
    );
  }

  /**
   * Makes the Baileys of this process trust this authority instead of WhatsApp's, by overwriting the bytes of its pinned key.
   *
   * @returns what undoes it.
   */
  install(): () => void {
    const pinned: Buffer = WA_CERT_DETAILS.PUBLIC_KEY;
    const saved = Buffer.from(pinned);
    this.root.public.copy(pinned);
    return () => void saved.copy(pinned);
  }
}

let shared: CertificateAuthority | undefined;

/** One authority for all simulators of a process, so that a client that trusts one trusts them all. */
export const processAuthority = (): CertificateAuthority => (shared ??= new CertificateAuthority());
