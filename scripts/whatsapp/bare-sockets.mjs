/**
 * The yardstick for memory: so many plain Baileys sockets in one process, with their keys outside of it. It is told how many in
 * BARE_SOCKETS, links each through the control API of the simulator, and answers SIGUSR2 as any measured process.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../../packages/whatsapp-simulator/package.json', import.meta.url));
/** The very release that the engine runs on. */
const { makeWASocket, initAuthCreds, WA_CERT_DETAILS } = await import(pathToFileURL(require.resolve('baileys')).href);

const { url, rootKey, control, count, firstPhone } = JSON.parse(process.env.BARE_SOCKETS);
Buffer.from(rootKey, 'hex').copy(WA_CERT_DETAILS.PUBLIC_KEY);

const ignore = () => undefined;
const logger = { level: 'silent', child: () => logger, trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore };
const keysElsewhere = { get: () => ({}), set: ignore, clear: ignore };
const restartRequired = 515;

const open = (phoneNumber, creds) =>
  new Promise((resolve, reject) => {
    const socket = makeWASocket({ waWebSocketUrl: url, auth: { creds, keys: keysElsewhere }, logger, markOnlineOnConnect: false });
    socket.ev.on('creds.update', (update) => Object.assign(creds, update));
    socket.ev.on('connection.update', ({ connection, qr, lastDisconnect }) => {
      if (qr !== undefined && creds.me === undefined) {
        void fetch(`${control}/links`, { method: 'POST', body: JSON.stringify({ phoneNumber, qr }) });
      }
      if (connection === 'open') resolve();
      if (connection !== 'close') return;
      if (lastDisconnect?.error?.output?.statusCode === restartRequired) resolve(open(phoneNumber, creds));
      else reject(lastDisconnect?.error);
    });
  });

// Without sockets nothing else would keep it from ending before it is asked.
setInterval(ignore, 60_000);
for (let index = 0; index < count; index++) await open(String(firstPhone + index), initAuthCreds());
process.stderr.write('bare sockets are ready\n');
