import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import type { KeyBundle, SignedPreKey } from '../signal/signal-device.js';
import { noticeFewPreKeys } from '../traffic/notifications.js';
import { attribute, bigEndian, bytesOf, childOf, childrenOf, node, unixSeconds } from '../wire/binary-node.js';
import { parseJid } from '../wire/jid.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { World } from '../world/world.js';

const signalKeyType = Buffer.from([5]);

const readKey = (stanza: BinaryNode | undefined) => ({
  id: bytesOf(childOf(stanza, 'id')).readUIntBE(0, 3),
  key: bytesOf(childOf(stanza, 'value')),
});

const readSignedKey = (stanza: BinaryNode | undefined): SignedPreKey => ({
  ...readKey(stanza),
  signature: bytesOf(childOf(stanza, 'signature')),
});

const bundleStanza = (jid: string, bundle: KeyBundle): BinaryNode =>
  node('user', { jid, t: String(unixSeconds()) }, [
    node('registration', {}, bigEndian(bundle.registrationId, 4)),
    node('type', {}, signalKeyType),
    node('identity', {}, bundle.identity),
    node('skey', {}, [
      node('id', {}, bigEndian(bundle.signed.id, 3)),
      node('value', {}, bundle.signed.key),
      node('signature', {}, bundle.signed.signature),
    ]),
    ...(bundle.oneTime ? [node('key', {}, [node('id', {}, bigEndian(bundle.oneTime.id, 3)), node('value', {}, bundle.oneTime.key)])] : []),
  ]);

const findBundle = async (world: World, jid: string): Promise<KeyBundle | undefined> => {
  const user = world.directory.findUser(jid);
  const { device: number } = parseJid(jid);
  if (number === 0) return user?.phone.bundle();
  const device = user?.devices.get(number);
  if (!device || device.isRemoved) return undefined;
  const bundle = device.takeBundle();
  noticeFewPreKeys(device);
  return bundle;
};

const storeKeys = (device: LinkedDevice, query: BinaryNode): void => {
  for (const stanza of childrenOf(childOf(query, 'list'), 'key')) {
    const { id, key } = readKey(stanza);
    device.preKeys.set(id, key);
  }
  device.signed = readSignedKey(childOf(query, 'skey'));
};

/** Queries about Signal keys: those that the client left with the server, and those of others. */
export const answerKeyQuery = async (world: World, connection: Connection, query: BinaryNode): Promise<void> => {
  const { device } = connection;
  const asked = childOf(query);
  if (!device) {
    connection.error(query, 401, 'not-authorized');
  } else if (asked?.tag === 'count') {
    connection.result(query, [node('count', { value: String(device.preKeys.size) })]);
  } else if (asked?.tag === 'digest') {
    connection.result(query, [node('digest', {}, [node('registration', {}, bigEndian(device.registration.registrationId, 4))])]);
  } else if (asked?.tag === 'rotate') {
    device.signed = readSignedKey(childOf(asked, 'skey'));
    connection.result(query);
  } else if (query.attrs['type'] === 'set') {
    storeKeys(device, query);
    connection.result(query);
  } else if (asked?.tag === 'key') {
    const users: BinaryNode[] = [];
    for (const stanza of childrenOf(asked, 'user')) {
      const jid = attribute(stanza, 'jid');
      world.observations.record('keysAsked', { device, of: jid });
      const bundle = await findBundle(world, jid);
      users.push(bundle ? bundleStanza(jid, bundle) : node('user', { jid }, [node('error', { code: '404', text: 'item-not-found' })]));
    }
    connection.result(query, [node('list', {}, users)]);
  } else {
    connection.error(query, 400, 'bad-request');
  }
};
