import { bigEndian, node, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import { addressIn, type SimulatedGroup } from '../world/simulated-group.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { push } from './offline-queue.js';

export interface ReceiptOptions {
  /** @defaultValue `delivered` */
  readonly type?: 'delivered' | 'read' | 'played' | 'inactive' | undefined;
  readonly group?: SimulatedGroup | undefined;
  /** @defaultValue how the person is addressed now */
  readonly addressing?: 'pn' | 'lid' | undefined;
}

/** A person's phone tells a client what became of messages. One stanza carries them all. */
export const sendReceipt = (
  world: World,
  from: SimulatedUser,
  device: LinkedDevice,
  ids: readonly string[],
  { type = 'delivered', group, addressing = from.addressing }: ReceiptOptions = {},
): void => {
  const [id = '', ...more] = ids;
  const who = group ? addressIn(group, from) : addressing === 'lid' ? from.lid : from.jid;
  push(
    world,
    device,
    node(
      'receipt',
      {
        from: group?.jid ?? who,
        participant: group && who,
        id,
        type: type === 'delivered' ? undefined : type,
        t: String(unixSeconds()),
      },
      more.length === 0
        ? undefined
        : [
            node(
              'list',
              {},
              more.map((each) => node('item', { id: each })),
            ),
          ],
    ),
  );
};

/** The account's own phone confirms that it has the copy of what a client sent. */
export const sendOwnReceipt = (world: World, device: LinkedDevice, to: string, id: string): void => {
  push(world, device, node('receipt', { from: device.user.jid, recipient: to, id, type: 'sender', t: String(unixSeconds()) }));
};

/** A person's phone could not decrypt a message and asks the client for it again. */
export const askForRetry = (world: World, from: SimulatedUser, device: LinkedDevice, id: string, count = 1): void => {
  const t = String(unixSeconds());
  push(
    world,
    device,
    node('receipt', { from: from.jid, id, type: 'retry', t }, [
      node('retry', { count: String(count), id, t, v: '1' }),
      node('registration', {}, bigEndian(from.phone.credentials.registrationId, 4)),
    ]),
  );
};
