import { node } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';

/** The ways in which a connection of a linked device ends. */
export type Break =
  | 'restartRequired'
  | 'serviceUnavailable'
  | 'internalError'
  | 'replaced'
  | 'deviceRemoved'
  | 'streamEnd'
  | 'tcpReset'
  | 'webSocketClose'
  /** The connection stays, and nothing moves on it any more. */
  | 'freeze'
  /** As `freeze`, and the client's WebSocket close is not answered either. */
  | 'stopReading';

const streamError = (code: string) => node('stream:error', { code });

const lastWords = {
  restartRequired: () => streamError('515'),
  serviceUnavailable: () => streamError('503'),
  internalError: () => streamError('500'),
  replaced: () => node('stream:error', {}, [node('conflict', { type: 'replaced' })]),
  deviceRemoved: () => node('stream:error', { code: '401' }, [node('conflict', { type: 'device_removed' })]),
  streamEnd: () => node('xmlstreamend'),
  webSocketClose: () => undefined,
};

/** @throws if the device is not connected. */
export const breakConnection = (device: LinkedDevice, how: Break): void => {
  const { connection } = device;
  if (!connection) throw new Error(`${device.jid} is not connected`);
  if (how === 'deviceRemoved') device.isRemoved = true;
  if (how === 'freeze' || how === 'stopReading') {
    connection.isFrozen = true;
    if (how === 'stopReading') connection.stopReading();
    return;
  }
  if (how === 'tcpReset') {
    connection.reset();
    return;
  }
  device.connection = undefined;
  connection.close(lastWords[how]());
};
