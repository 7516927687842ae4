import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { DEFAULT_CONNECTION_CONFIG, initAuthCreds, type SocketConfig, type WASocket } from 'baileys';
import { expect } from 'chai';
import { countSharedStores } from '../src/baileys/socket/shared-storage.js';
import { createSocketMemory, createSocketFactory } from '../src/baileys/socket/socket-factory.js';
import { silentLog } from '../../../packages/core/test/kernel-fixture.js';

describe('shared storage of sockets', () => {
  const silent = createServer();
  const sockets: WASocket[] = [];
  let first: WASocket;
  let second: WASocket;

  const keysElsewhere: SocketConfig['auth']['keys'] = { get: () => ({}), set: () => undefined };

  before(async () => {
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const factory = createSocketFactory({
      serverUrl: `ws://127.0.0.1:${String((silent.address() as AddressInfo).port)}`,
      version: undefined,
      ...{ keepAliveMs: 30_000, connectTimeoutMs: 20_000, queryTimeoutMs: 10_000 },
    });
    const open = (): WASocket => {
      const socket = factory.open({
        log: silentLog,
        auth: { creds: initAuthCreds(), keys: keysElsewhere },
        makeSignalRepository: DEFAULT_CONNECTION_CONFIG.makeSignalRepository,
        getMessage: () => Promise.resolve(undefined),
        memory: createSocketMemory(),
      });
      sockets.push(socket);
      return socket;
    };
    [first, second] = [open(), open()];
  });
  after(async () => {
    for (const socket of sockets) await socket.end(undefined);
    silent.close();
  });

  it('holds the transactions of all sockets in one, and keeps them apart', async () => {
    const seen: (readonly [number, boolean, boolean])[] = [];
    const look = (): void =>
      void seen.push([countSharedStores(), first.authState.keys.isInTransaction(), second.authState.keys.isInTransaction()]);
    await first.authState.keys.transaction(async () => {
      await Promise.resolve();
      look();
      await second.authState.keys.transaction(async () => {
        await Promise.resolve();
        look();
      }, 'second');
      look();
    }, 'first');
    look();
    expect(seen).to.deep.equal([
      [1, true, false],
      [2, true, true],
      [1, true, false],
      [0, false, false],
    ]);
  });

  it('leaves the name in the modules of others as it was', async () => {
    const { AsyncLocalStorage: named } = await import('node:async_hooks');
    expect(named).to.equal(AsyncLocalStorage);
    expect(new AsyncLocalStorage()).to.have.property('enterWith');
  });
});
