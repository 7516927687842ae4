import { setTimeout as sleep } from 'node:timers/promises';
import type { BinaryNode, proto } from 'baileys';
import { newStanzaId, node, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import { addressIn, type SimulatedGroup } from '../world/simulated-group.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { uploadedFileOf } from '../media/reupload.js';
import { noticeFewPreKeys } from './notifications.js';
import { push } from './offline-queue.js';

export interface SendOptions {
  /** @defaultValue a new one */
  readonly id?: string | undefined;
  /** Unix seconds. */
  readonly at?: number | undefined;
  readonly group?: SimulatedGroup | undefined;
  /** @defaultValue how the person is addressed now */
  readonly addressing?: 'pn' | 'lid' | undefined;
  /** Leaves the other address of the sender out. */
  readonly hidesAlternate?: boolean | undefined;
  /** Breaks the ciphertext, so that the client cannot decrypt it. */
  readonly isCorrupt?: boolean | undefined;
  /** Begins a new Signal session, as after a reinstallation. */
  readonly opensSession?: boolean | undefined;
  /** Of a message that the account's own phone sent: to whom. */
  readonly recipient?: string | undefined;
  /** Between the devices of one account. */
  readonly category?: 'peer' | undefined;
}

/** A message that can be sent again when the client asks. */
export interface SentMessage {
  readonly from: SimulatedUser;
  readonly content: proto.IMessage;
  readonly options: SendOptions;
}

/** Any byte before the authentication code will do. */
const corruptByte = 12;

const encryptFor = async (
  device: LinkedDevice,
  from: SimulatedUser,
  content: proto.IMessage,
  options: SendOptions,
): Promise<BinaryNode> => {
  if (options.opensSession === true || !(await from.phone.hasSession(device.jid))) {
    await from.phone.openSession(device.jid, device.takeBundle());
    noticeFewPreKeys(device);
  }
  const { type, ciphertext } = await from.phone.encrypt(device.jid, content);
  const bytes = Buffer.from(ciphertext);
  if (options.isCorrupt) bytes.writeUInt8(bytes.readUInt8(bytes.length - corruptByte) ^ 0xff, bytes.length - corruptByte);
  return node('enc', { v: '2', type }, bytes);
};

const encryptForGroup = async (
  device: LinkedDevice,
  from: SimulatedUser,
  group: SimulatedGroup,
  content: proto.IMessage,
  options: SendOptions,
): Promise<BinaryNode[]> => {
  const sealed = await from.phone.encryptForGroup(group.jid, addressIn(group, from), content);
  const senderKey = { groupId: group.jid, axolotlSenderKeyDistributionMessage: sealed.senderKeyDistributionMessage };
  return [
    await encryptFor(device, from, { senderKeyDistributionMessage: senderKey }, options),
    node('enc', { v: '2', type: 'skmsg' }, Buffer.from(sealed.ciphertext)),
  ];
};

const addressAttributes = (from: SimulatedUser, device: LinkedDevice, options: SendOptions): Record<string, string | undefined> => {
  const { group, addressing = group?.addressing ?? from.addressing, hidesAlternate = from.hidesAlternate } = options;
  const isLid = addressing === 'lid';
  const who = isLid ? from.lid : from.jid;
  const alternate = hidesAlternate ? undefined : isLid ? from.jid : from.lid;
  if (group) {
    return {
      from: group.jid,
      participant: who,
      [isLid ? 'participant_pn' : 'participant_lid']: alternate,
      addressing_mode: addressing,
    };
  }
  if (from === device.user) return { from: who, recipient: options.recipient };
  return { from: who, [isLid ? 'sender_pn' : 'sender_lid']: alternate, addressing_mode: addressing };
};

const mediaKinds = ['imageMessage', 'videoMessage', 'audioMessage', 'documentMessage', 'stickerMessage'] as const;

const stanzaType = (content: proto.IMessage): string => {
  if (content.reactionMessage) return 'reaction';
  if (content.pollCreationMessageV3 ?? content.pollUpdateMessage) return 'poll';
  return mediaKinds.some((kind) => content[kind]) ? 'media' : 'text';
};

/** Encrypts a message and hands it to the server for one client. Messages for one client leave in the order of the calls. */
export const sendMessage = (
  world: World,
  from: SimulatedUser,
  device: LinkedDevice,
  content: proto.IMessage,
  options: SendOptions = {},
): Promise<string> => {
  const id = options.id ?? `3A${newStanzaId()}`;
  return device.inTurn(async () => {
    const faults = options.category === 'peer' ? [] : world.faults.take('toClient', device.user.phoneNumber);
    const isCorrupt = options.isCorrupt === true || faults.some(({ kind }) => kind === 'corrupt');
    const sealed = { ...options, isCorrupt };
    const enc = options.group
      ? await encryptForGroup(device, from, options.group, content, sealed)
      : [await encryptFor(device, from, content, sealed)];
    // What is sent again after a retry is whole, and in a new session, since the client may have lost the old one.
    device.sent.set(id, { from, content, options: { ...options, id, isCorrupt: false, opensSession: true } });
    const file = uploadedFileOf(content);
    if (file) world.media.uploads.set(id, file);
    const attrs = {
      id,
      t: String(options.at ?? unixSeconds()),
      type: stanzaType(content),
      notify: from.name,
      category: options.category,
      ...addressAttributes(from, device, options),
    };
    const stanza = node('message', attrs, enc);
    for (const fault of faults) if (fault.kind === 'delay') await sleep(fault.ms);
    push(world, device, stanza);
    for (const { kind } of faults) {
      if (kind === 'duplicate') push(world, device, stanza);
      if (kind === 'disconnect') device.connection?.reset();
    }
    return id;
  });
};

/** Sends a message again that the client could not decrypt. */
export const repeatMessage = async (world: World, device: LinkedDevice, id: string): Promise<void> => {
  const sent = device.sent.get(id);
  if (!sent) return;
  await sendMessage(world, sent.from, device, sent.content, sent.options).catch((error: unknown) => {
    world.observations.record('failed', { error });
  });
};
