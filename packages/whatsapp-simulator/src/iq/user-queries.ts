import type { BinaryNode } from 'baileys';
import type { Connection } from '../server/connection.js';
import { attribute, bytesOf, childOf, childrenOf, node, unixSeconds } from '../wire/binary-node.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';

const devicesStanza = (user: SimulatedUser): BinaryNode =>
  node('devices', {}, [
    node('device-list', { hash: '2:sim' }, [
      node('device', { id: '0' }),
      ...user.linkedDevices.map(({ number }) => node('device', { id: String(number), 'key-index': String(number) })),
    ]),
    node('key-index-list', { ts: String(unixSeconds()) }),
  ]);

const phoneNumberOf = (stanza: BinaryNode): string | undefined => {
  const contact = childOf(stanza, 'contact');
  return contact?.content === undefined ? undefined : bytesOf(contact).toString().replace('+', '');
};

const answerFor = (world: World, stanza: BinaryNode, wanted: ReadonlySet<string>): BinaryNode => {
  const phoneNumber = phoneNumberOf(stanza);
  const jid = stanza.attrs['jid'] ?? `${phoneNumber ?? ''}@s.whatsapp.net`;
  const user = world.directory.findUser(phoneNumber ?? jid);
  const isIn = user?.isRegistered === true;
  const parts: BinaryNode[] = [];
  if (wanted.has('contact')) {
    parts.push(node('contact', { type: isIn ? 'in' : 'out' }, phoneNumber === undefined ? undefined : Buffer.from(`+${phoneNumber}`)));
  }
  if (user && wanted.has('devices')) parts.push(devicesStanza(user));
  if (user && wanted.has('lid') && !world.faults.lasting.hidesLids) parts.push(node('lid', { val: user.lid }));
  // A number asked for with or without its ninth digit is answered with the one that exists.
  return node('user', { jid: phoneNumber !== undefined && user ? user.jid : jid }, parts);
};

/** Which devices, LIDs and registrations people have. */
export const answerUserQuery = (world: World, connection: Connection, query: BinaryNode): void => {
  const usync = childOf(query, 'usync');
  const wanted = new Set(childrenOf(childOf(usync, 'query')).map(({ tag }) => tag));
  const users = childrenOf(childOf(usync, 'list'), 'user').map((stanza) => answerFor(world, stanza, wanted));
  const attrs = {
    sid: usync && attribute(usync, 'sid'),
    index: '0',
    last: 'true',
    mode: usync?.attrs['mode'],
    context: usync?.attrs['context'],
  };
  connection.result(query, [node('usync', attrs, [node('result', {}, []), node('list', {}, users)])]);
};
