import { proto } from 'baileys';
import { node, serverJid } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { notify } from './notifications.js';
import { sendMessage } from './send-message.js';

const addressBook = 'critical_unblock_low';

/** The owner of the phone saves a person under a name; the linked client is told. */
export const saveName = async (world: World, device: LinkedDevice, person: SimulatedUser, name: string): Promise<void> => {
  const { user } = device;
  if (!device.knowsAppState) {
    device.knowsAppState = true;
    await sendMessage(world, user, device, user.appState.keyShare(), { category: 'peer' });
  }
  await user.appState.change({
    type: addressBook,
    index: ['contact', person.jid],
    syncAction: {
      contactAction: { fullName: name, firstName: name.split(' ')[0] ?? name, lidJid: person.lid, saveOnPrimaryAddressbook: true },
    },
    apiVersion: 2,
    operation: proto.SyncdMutation.SyncdOperation.SET,
  });
  const version = String(user.appState.versionOf(addressBook));
  notify(world, device, { from: serverJid, type: 'server_sync' }, [node('collection', { name: addressBook, version })]);
};
