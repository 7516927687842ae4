import type { BinaryNode } from 'baileys';
import { attribute, childOf, childrenOf, node, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { World } from '../world/world.js';
import { uploadAgain } from '../media/reupload.js';
import { repeatMessage } from './send-message.js';

/** A client confirms messages, or asks for one again that it could not decrypt. */
export const receiveReceipt = (world: World, device: LinkedDevice, stanza: BinaryNode): void => {
  const { id = '', to, type } = stanza.attrs;
  const { observations, behavior } = world;
  device.connection?.send(node('ack', { class: 'receipt', id, from: to, type, t: String(unixSeconds()) }));
  if (type === 'retry') {
    observations.record('retryAsked', { device, id, count: Number(childOf(stanza, 'retry')?.attrs['count'] ?? 1) });
    if (behavior.answersRetries) void repeatMessage(world, device, id);
    return;
  }
  if (type === 'server-error') {
    uploadAgain(world, device, stanza);
    return;
  }
  for (const each of [id, ...childrenOf(childOf(stanza, 'list'), 'item').map((item) => attribute(item, 'id'))]) {
    device.queue.settle('message', each, stanza);
    device.sent.delete(each);
    observations.record('receipted', { device, id: each, type });
  }
};
