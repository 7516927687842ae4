import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { WA_CERT_DETAILS } from 'baileys';
import { RealClient } from './real-client.js';
import { sleep, until } from './until.js';

interface Addresses {
  readonly url: string;
  readonly rootKey: string;
  readonly mediaCertificateFile: string;
  readonly control: string;
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const shop = '5511990000001';

describe('the simulator as a process', function () {
  this.timeout(120_000);
  let child: ChildProcess;
  let addresses: Addresses;

  const call = async (method: string, path: string, body?: object) => {
    const response = await fetch(addresses.control + path, body === undefined ? { method } : { method, body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  /** What is listed there once it is as long as that. */
  const listed = async (path: string, atLeast: number): Promise<readonly unknown[]> => {
    for (;;) {
      const { body } = await call('GET', path);
      const data = body['data'] as readonly unknown[];
      if (data.length >= atLeast) return data;
      await sleep(20);
    }
  };

  before(async () => {
    const program = `import(${JSON.stringify(main)}).then(({ main }) => main([]))`;
    child = spawn(process.execPath, ['--import=tsx', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    addresses = JSON.parse(line.toString()) as Addresses;
  });
  after(async () => {
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exited).to.deep.equal([0, null]);
  });

  it('prints where it is and is driven over HTTP', async () => {
    const pinned = Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY);
    Buffer.from(addresses.rootKey, 'hex').copy(WA_CERT_DETAILS.PUBLIC_KEY);
    const client = new RealClient(addresses.url).start();
    try {
      expect(await readFile(addresses.mediaCertificateFile, 'utf8')).to.match(/^-----BEGIN CERTIFICATE-----/);
      await call('POST', '/contacts', { count: 3000, firstPhoneNumber: '5511970000000' });
      const link = await call('POST', '/links', { phoneNumber: shop, qr: await client.qr() });
      expect(link.body).to.include({ jid: `${shop}:1@s.whatsapp.net` });
      await client.opened();
      // Open is not yet ready for messages: what comes in between waits for the client to ask.
      await listed('/observations?kinds=online', 1);

      await call('POST', '/bursts', { from: ['5511970000000', '5511970002999'], to: shop, count: 60, text: 'oi' });

      // What the library cannot read at first it tells twice: without a content, and again when it has come once more.
      const read = () => new Set(client.messages().flatMap(({ key, message }) => (message ? [key.id] : [])));
      await until('all texts', () => read().size === 60);
      await listed('/observations?kinds=receipted', 60);
      await client.socket.sendMessage('5511970000007@s.whatsapp.net', { text: 'resposta' });
      expect(await listed('/received?phoneNumber=5511970000007', 1)).to.have.length(1);
    } finally {
      await client.stop();
      pinned.copy(WA_CERT_DETAILS.PUBLIC_KEY);
    }
  });

  it('says what is wrong with a command', async () => {
    expect(await call('POST', '/messages', { to: '1' })).to.deep.equal({ status: 400, body: { error: 'from is missing' } });
    expect((await call('GET', '/nothing')).status).to.equal(404);
  });
});
