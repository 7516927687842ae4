import tls from 'node:tls';

/**
 * Makes this process trust one more certificate, for tests that hold client and simulator in one process.
 * A process of its own is given `NODE_EXTRA_CA_CERTS` instead.
 *
 * @returns what undoes it.
 */
export const trustCertificate = (pem: string): (() => void) => {
  const original = tls.createSecureContext;
  tls.createSecureContext = (options) => {
    const secure = original(options);
    // The default authorities stay; the native context takes more, which its type does not say.
    if (options?.ca === undefined) (secure.context as { addCACert(pem: string): void }).addCACert(pem);
    return secure;
  };
  return () => {
    tls.createSecureContext = original;
  };
};
