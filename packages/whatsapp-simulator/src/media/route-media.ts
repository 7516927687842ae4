import tls from 'node:tls';

/** Where clients look for files whose messages name a path and no host, such as parts of the history. */
export const publicMediaHost = 'mmg.whatsapp.net';

/**
 * Sends this process to the simulator's media host in place of WhatsApp's, and makes it trust its certificate: for tests that hold client
 * and simulator in one process. Another process is given `NODE_EXTRA_CA_CERTS`, and does without the files that only name a path.
 *
 * @returns what undoes it.
 */
export const routeMedia = (certificate: string, port: number): (() => void) => {
  const { createSecureContext, connect } = tls;
  tls.createSecureContext = (options) => {
    const secure = createSecureContext(options);
    // The default authorities stay; the native context takes more, which its type does not say.
    if (options?.ca === undefined) (secure.context as { addCACert(pem: string): void }).addCACert(certificate);
    return secure;
  };
  const rerouted = (options: tls.ConnectionOptions, onSecure?: () => void) =>
    connect(options.host === publicMediaHost ? { ...options, host: '127.0.0.1', port } : options, onSecure);
  tls.connect = ((...args: unknown[]): unknown =>
    typeof args[0] === 'object'
      ? rerouted(args[0] as tls.ConnectionOptions, args[1] as () => void)
      : Reflect.apply(connect, tls, args)) as typeof tls.connect;
  return () => {
    tls.createSecureContext = createSecureContext;
    tls.connect = connect;
  };
};
