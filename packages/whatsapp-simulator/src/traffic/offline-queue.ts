import type { BinaryNode } from 'baileys';
import { attribute, node, serverJid } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { World } from '../world/world.js';

const write = (world: World, device: LinkedDevice, stanza: BinaryNode, isRepeat: boolean): void => {
  device.connection?.send(stanza);
  const { tag } = stanza;
  world.observations.record('sent', { device, tag, id: attribute(stanza, 'id'), from: attribute(stanza, 'from'), isRepeat });
};

/** Keeps a stanza until the client has confirmed it, and sends it now if the client is there. */
export const push = (world: World, device: LinkedDevice, stanza: BinaryNode): void => {
  const isRepeat = device.queue.add(stanza);
  if (device.connection?.isLive === true) write(world, device, stanza, isRepeat);
};

const markEnd = (world: World, device: LinkedDevice, count: number): void => {
  if (!device.connection) return;
  device.connection.isLive = true;
  world.observations.record('online', { device });
  if (world.faults.lasting.withholdsOfflineMarker) return;
  device.connection.send(node('ib', { from: serverJid }, [node('offline', { count: String(count) })]));
};

/** The client is ready: announce what waited, or that nothing did. */
export const becomeActive = (world: World, device: LinkedDevice): void => {
  const waiting = device.queue.list();
  if (waiting.length === 0) {
    markEnd(world, device, 0);
    return;
  }
  const countOf = (tag: string): string => String(waiting.filter((stanza) => stanza.tag === tag).length);
  const counts = { message: countOf('message'), receipt: countOf('receipt'), notification: countOf('notification'), call: countOf('call') };
  device.connection?.send(
    node('ib', { from: serverJid }, [node('offline_preview', { count: String(waiting.length), ...counts, appdata: '0' })]),
  );
};

/** The client asks for what waited. */
export const releaseOfflineQueue = (world: World, device: LinkedDevice): void => {
  const waiting = device.queue.list();
  waiting.forEach((stanza, index) => {
    write(world, device, { ...stanza, attrs: { ...stanza.attrs, offline: String(index) } }, true);
  });
  markEnd(world, device, waiting.length);
};
