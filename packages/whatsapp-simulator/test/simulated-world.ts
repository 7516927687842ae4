import { type UserFacingSocketConfig } from 'baileys';
import { createWhatsAppSimulator, quietConsole, type SimulatedUser } from '../src/index.js';
import { RealClient } from './real-client.js';
import { sleep, until } from './until.js';

quietConsole();

interface LinkOptions {
  readonly user?: SimulatedUser;
  readonly sendsHistory?: boolean;
  readonly overrides?: Partial<UserFacingSocketConfig>;
}

/** A simulator with an account (`shop`) and two people who write to it. */
export const simulatedWorld = async () => {
  const simulator = await createWhatsAppSimulator();
  const undo = [simulator.installRootKey(), simulator.trustMediaHost()];
  const shop = simulator.user({ phoneNumber: '5511990000001', name: 'Loja' });
  const ana = simulator.user({ phoneNumber: '5511990000002', name: 'Ana' });
  const bia = simulator.user({ phoneNumber: '5511990000003', name: 'Bia' });
  const clients: RealClient[] = [];

  const keep = (client: RealClient): RealClient => {
    clients.push(client);
    return client;
  };
  const client = (overrides: Partial<UserFacingSocketConfig> = {}) => keep(new RealClient(simulator.url, overrides));

  /** Links a client; unless told otherwise the phone also sends its history, which ends the client's start-up buffering. */
  const linked = async ({ user = shop, sendsHistory = true, overrides = {} }: LinkOptions = {}) => {
    const linkedClient = client(overrides).start();
    const device = await simulator.scanQr(user, await linkedClient.qr());
    await linkedClient.opened();
    await until('offline messages are through', () => linkedClient.told('connection.update').some((u) => u.receivedPendingNotifications));
    if (sendsHistory) {
      await simulator.emptyHistory(device);
      await until('history', () => linkedClient.credentials.accountSyncCounter > 0);
      await sleep(120);
    }
    return { client: linkedClient, device };
  };

  const close = async (): Promise<void> => {
    await Promise.all(clients.map((each) => each.stop().catch(() => undefined)));
    await simulator.close();
    for (const each of undo) each();
  };

  return { simulator, shop, ana, bia, client, keep, linked, close, failures: () => simulator.observations.list('failed') };
};

export type SimulatedWorld = Awaited<ReturnType<typeof simulatedWorld>>;
