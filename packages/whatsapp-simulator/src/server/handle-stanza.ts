import type { BinaryNode } from 'baileys';
import { answerQuery } from '../iq/answer-query.js';
import { releaseOfflineQueue } from '../traffic/offline-queue.js';
import { receiveMessage } from '../traffic/receive-message.js';
import { receiveReceipt } from '../traffic/receive-receipt.js';
import { attribute, childOf, node, unixSeconds } from '../wire/binary-node.js';
import type { World } from '../world/world.js';
import type { Connection } from './connection.js';

/** What a client sent, by tag. Presence and typing notices need no answer. */
export const handleStanza = async (world: World, connection: Connection, stanza: BinaryNode): Promise<void> => {
  if (stanza.tag === 'iq') {
    await answerQuery(world, connection, stanza);
    return;
  }
  const { device } = connection;
  if (!device) return;
  switch (stanza.tag) {
    case 'message':
      await receiveMessage(world, device, stanza);
      return;
    case 'receipt':
      receiveReceipt(world, device, stanza);
      return;
    case 'ack': {
      const tag = attribute(stanza, 'class');
      device.queue.settle(tag, attribute(stanza, 'id'), stanza);
      world.observations.record('acked', { device, tag, id: attribute(stanza, 'id'), error: stanza.attrs['error'] });
      return;
    }
    case 'ib':
      if (childOf(stanza, 'offline_batch')) releaseOfflineQueue(world, device);
      return;
    case 'call':
      connection.send(node('ack', { class: 'call', id: attribute(stanza, 'id'), from: attribute(stanza, 'to'), t: String(unixSeconds()) }));
      return;
    default:
  }
};
