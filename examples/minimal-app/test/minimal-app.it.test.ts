import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { whatsappPlugin } from '@leadengine/plugin-whatsapp-baileys';
import { createTestApp, eventually } from '@leadengine/testing';
import { expect } from 'chai';
import { greetNewContacts } from '../src/greet-new-contacts.js';

describe('the minimal app', function () {
  this.timeout(180_000);

  it('greets each new conversation once, also when it sees the event again', async () => {
    const app = await createTestApp({ plugins: [whatsappPlugin] });
    try {
      const client = app.client(app.admin);
      const instance = await client.whatsapp.createInstance({ name: 'Loja', engine: 'sandbox' });
      await client.whatsapp.connectInstance({ id: instance.id });
      await client.whatsappSandbox.write({ id: instance.id }, { from: '+5511900000095', displayName: 'Rosa', text: 'Oi' });
      const ticket = await eventually(async () => (await client.tickets.list()).data[0]);
      const answers = async (): Promise<number> =>
        (await client.messages.list({ id: ticket.id })).data.filter(({ direction }) => direction === 'outbound').length;

      for (let run = 0; run < 2; run += 1) {
        const stopping = new AbortController();
        // From the beginning of the log, as after a crash.
        const greeting = greetNewContacts(client, stopping.signal, '0');
        await eventually(async () => ((await answers()) > 0 ? true : undefined));
        await new Promise((resolve) => setTimeout(resolve, 500));
        stopping.abort();
        await greeting;
      }

      expect(await answers()).to.equal(1);
    } finally {
      await app.stop();
    }
  });

  it('starts with one command, talks to its simulated customers and ends on Ctrl-C', async () => {
    const child = spawn(process.execPath, ['--import=tsx', 'src/main.ts'], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, DATABASE_URL: '', REDIS_URL: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (shown += text));
    try {
      await eventually(async () => (/^< /m.test(shown) && shown.includes('> Olá! Recebemos') ? true : undefined), 120_000);
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).to.deep.equal([0, null]);
    expect(shown).to.match(/The engine listens at http:\/\/127\.0\.0\.1:\d+/);
  });
});
