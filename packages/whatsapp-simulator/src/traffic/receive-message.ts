import { setTimeout as sleep } from 'node:timers/promises';
import type { BinaryNode, proto } from 'baileys';
import { attribute, bytesOf, childOf, childrenOf, node, unixSeconds } from '../wire/binary-node.js';
import { parseJid } from '../wire/jid.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { SimulatedGroup } from '../world/simulated-group.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { push } from './offline-queue.js';
import { askForRetry, sendOwnReceipt, sendReceipt } from './receipts.js';

/** One message of a client on its way. */
interface Delivery {
  readonly world: World;
  readonly from: LinkedDevice;
  readonly stanza: BinaryNode;
  readonly to: string;
  readonly group: SimulatedGroup | undefined;
  readonly senderKeyPart: BinaryNode | undefined;
  readonly reached: Set<SimulatedUser>;
}

const recordMessage = ({ world, from, stanza, to, reached }: Delivery, recipient: SimulatedUser, content: proto.IMessage): void => {
  const isOwnCopy = recipient === from.user;
  const id = attribute(stanza, 'id');
  recipient.received.push({ id, from, to, at: Date.now(), place: recipient.placeOf(id), content, isOwnCopy });
  reached.add(recipient);
  world.observations.record('message', { device: from, id, to, recipient, isOwnCopy, content });
};

/** Another client of the simulator: it decrypts for itself. */
const routeToDevice = ({ world, from, stanza, to, group, senderKeyPart }: Delivery, device: LinkedDevice, enc: BinaryNode): void => {
  const isOwn = device.user === from.user;
  const author = group?.addressing === 'lid' ? from.lid : from.jid;
  const attrs = {
    id: attribute(stanza, 'id'),
    from: group ? to : from.jid,
    participant: group && author,
    recipient: isOwn && !group ? to : undefined,
    type: stanza.attrs['type'],
    t: String(unixSeconds()),
    notify: from.user.name,
  };
  const content = [enc, ...(senderKeyPart ? [senderKeyPart] : []), ...childrenOf(stanza, 'device-identity')];
  push(world, device, node('message', attrs, content));
};

/** After so many a phone no longer asks. */
const mostRetries = 5;

/** A phone that cannot decrypt asks again, unless it has the message already. Of what comes for the own phone the copy is let go. */
const noteUndecryptable = ({ world, from, stanza }: Delivery, recipient: SimulatedUser, error: unknown): void => {
  const id = attribute(stanza, 'id');
  const isKnown = recipient.received.some((message) => message.id === id);
  recipient.placeOf(id);
  world.observations.record('undecryptable', { device: from, id, recipient, isKnown, reason: String(error) });
  const key = `${id}|${recipient.phoneNumber}`;
  const count = (from.retriesAsked.get(key) ?? 0) + 1;
  if (isKnown || recipient === from.user || count > mostRetries || !world.behavior.asksForRetries) return;
  from.retriesAsked.set(key, count);
  askForRetry(world, recipient, from, id, count);
};

const deliverTo = async (delivery: Delivery, address: string, enc: BinaryNode): Promise<void> => {
  const { world, from, senderKeyPart } = delivery;
  const user = world.directory.findUser(address);
  const { device: number } = parseJid(address);
  if (!user) return;
  const device = user.devices.get(number);
  if (device) routeToDevice(delivery, device, enc);
  if (number !== 0) return;
  let content: proto.IMessage;
  try {
    content = await user.phone.decrypt(from.jid, enc.attrs['type'] === 'pkmsg' ? 'pkmsg' : 'msg', bytesOf(enc));
  } catch (error) {
    noteUndecryptable(delivery, user, error);
    return;
  }
  if (content.senderKeyDistributionMessage) {
    await user.phone.learnSenderKey(from.jid, content.senderKeyDistributionMessage);
    if (senderKeyPart) return;
  }
  if (user === from.user) content = content.deviceSentMessage?.message ?? content;
  if (!senderKeyPart) recordMessage(delivery, user, content);
};

const deliver = async (delivery: Delivery): Promise<void> => {
  const { from, stanza, to, group, senderKeyPart } = delivery;
  for (const target of childrenOf(childOf(stanza, 'participants'), 'to')) {
    const enc = childOf(target, 'enc');
    if (enc) await deliverTo(delivery, attribute(target, 'jid'), enc);
  }
  // A message sent again, or one between devices: a single target.
  const direct = childrenOf(stanza, 'enc').find(({ attrs }) => attrs['type'] !== 'skmsg');
  if (direct) await deliverTo(delivery, stanza.attrs['participant'] ?? to, direct);
  if (!group || !senderKeyPart) return;
  for (const member of group.members) {
    if (member === from.user) continue;
    recordMessage(delivery, member, await member.phone.decryptFromGroup(to, from.jid, bytesOf(senderKeyPart)));
  }
};

const confirmDelivery = ({ world, from, stanza, to, group, reached }: Delivery): void => {
  const id = attribute(stanza, 'id');
  for (const user of reached) {
    if (user === from.user) {
      sendOwnReceipt(world, from, to, id);
    } else {
      sendReceipt(world, user, from, [id], { group });
      if (world.behavior.readsAtOnce) sendReceipt(world, user, from, [id], { group, type: 'read' });
    }
  }
};

/** A client sends a message: deliver it, answer it, and let the phones confirm it. */
export const receiveMessage = async (world: World, from: LinkedDevice, stanza: BinaryNode): Promise<void> => {
  const to = attribute(stanza, 'to');
  const id = attribute(stanza, 'id');
  const { lasting } = world.faults;
  const isPeer = stanza.attrs['category'] === 'peer';
  const faults = isPeer ? [] : world.faults.take('fromClient', from.user.phoneNumber);
  const kinds = new Set(faults.map(({ kind }) => kind));
  const answer = (error?: string): void => {
    const ack = node('ack', { class: 'message', id, from: to, t: String(unixSeconds()), error });
    for (const _ of kinds.has('duplicate') ? [1, 2] : [1]) from.connection?.send(ack);
    world.observations.record('answered', { device: from, id, error });
  };
  for (const fault of faults) if (fault.kind === 'delay') await sleep(fault.ms);
  const nack = lasting.nack ?? faults.flatMap((fault) => (fault.kind === 'nack' ? [fault.code] : []))[0];
  if (nack !== undefined) {
    answer(nack);
    return;
  }
  if (kinds.has('drop')) return;
  const delivery: Delivery = {
    world,
    from,
    stanza,
    to,
    group: world.directory.groups.get(to),
    senderKeyPart: childrenOf(stanza, 'enc').find(({ attrs }) => attrs['type'] === 'skmsg'),
    reached: new Set(),
  };
  try {
    await deliver(delivery);
  } catch (error) {
    world.observations.record('failed', { error });
  }
  if (kinds.has('disconnect')) from.connection?.reset();
  if (!lasting.swallowAcks && !kinds.has('swallowAck') && !kinds.has('disconnect')) answer();
  if (!isPeer && world.behavior.confirmsDelivery) confirmDelivery(delivery);
};
