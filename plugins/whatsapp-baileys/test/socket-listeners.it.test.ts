import { expect } from 'chai';
import { DEFAULT_CONNECTION_CONFIG, initAuthCreds } from 'baileys';
import { createWhatsAppSimulator } from '@leadengine/whatsapp-simulator';
import { createSocketMemory, createSocketFactory } from '../src/baileys/socket/socket-factory.js';
import { silentLog } from '../../../packages/core/test/kernel-fixture.js';

const settings = { version: undefined, keepAliveMs: 25_000, connectTimeoutMs: 5_000, queryTimeoutMs: 5_000 };

describe('listeners of a WhatsApp socket', () => {
  it('fail without ending the process when the connection is gone that they would answer on', async () => {
    const simulator = await createWhatsAppSimulator();
    const warnings: string[] = [];
    const log = { ...silentLog, warn: (_fields: object, message: string) => void warnings.push(message) } as typeof silentLog;
    const socket = createSocketFactory({ ...settings, serverUrl: simulator.url }).open({
      log,
      auth: { creds: initAuthCreds(), keys: { get: () => ({}), set: () => undefined } },
      makeSignalRepository: DEFAULT_CONNECTION_CONFIG.makeSignalRepository,
      getMessage: () => Promise.resolve(undefined),
      memory: createSocketMemory(),
    });
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.prependListener('unhandledRejection', note);
    try {
      await socket.end(undefined);
      socket.ws.emit('CB:ib,,offline_preview', { tag: 'ib', attrs: {}, content: [] });
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      process.off('unhandledRejection', note);
      await simulator.close();
    }
    expect(unhandled).to.deep.equal([]);
    expect(warnings).to.include('a listener of a WhatsApp socket failed');
  });
});
