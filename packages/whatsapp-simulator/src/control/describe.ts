import { proto } from 'baileys';
import type { LinkedDevice } from '../world/linked-device.js';
import type { Observation } from '../world/observations.js';
import { SimulatedUser, type ReceivedMessage } from '../world/simulated-user.js';

export const textOf = (content: proto.IMessage): string | undefined =>
  content.conversation ?? content.extendedTextMessage?.text ?? content.protocolMessage?.editedMessage?.conversation ?? undefined;

export const describeDevice = (device: LinkedDevice) => ({
  jid: device.jid,
  lid: device.lid,
  isConnected: device.connection !== undefined,
  isRemoved: device.isRemoved,
  waiting: device.queue.list('message').length,
  oneTimeKeys: device.preKeys.size,
});

export const describeUser = (user: SimulatedUser) => ({
  phoneNumber: user.phoneNumber,
  lid: user.lid,
  name: user.name,
  addressing: user.addressing,
  devices: [...user.devices.values()].map(describeDevice),
});

export const describeReceived = ({ id, from, to, at, content, isOwnCopy }: ReceivedMessage) => ({
  id,
  from: from.user.phoneNumber,
  to,
  at,
  isOwnCopy,
  text: textOf(content),
  content: proto.Message.fromObject(content).toJSON(),
});

/** An observation as JSON: people and devices by number, messages by their text. */
export const describeObservation = (observation: Observation): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(observation).map(([name, value]: [string, unknown]) => {
      if (name === 'device') return ['account', (value as LinkedDevice).user.phoneNumber];
      if (value instanceof SimulatedUser) return [name, value.phoneNumber];
      if (name === 'content') return ['text', textOf(value as proto.IMessage)];
      return [name, value instanceof Error ? value.message : value];
    }),
  );
