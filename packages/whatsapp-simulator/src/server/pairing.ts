import { createHmac, randomBytes } from 'node:crypto';
import { Curve, proto, type BinaryNode } from 'baileys';
import { bytesOf, childOf, newStanzaId, node, serverJid, unixSeconds } from '../wire/binary-node.js';
import { verifyXeddsa } from '../wire/xeddsa.js';
import { LinkedDevice } from '../world/linked-device.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import type { Connection, Linking } from './connection.js';

const accountPrefix = Buffer.from([6, 0]);
const devicePrefix = Buffer.from([6, 1]);

export interface ScanOptions {
  /** The phone proves the wrong secret: the client must refuse. */
  readonly forgesProof?: boolean | undefined;
  /** The verified name of a business account. */
  readonly businessName?: string | undefined;
}

const findByReference = (world: World, reference: string | undefined): [Connection, Linking] => {
  for (const connection of world.connections) {
    const { linking } = connection;
    if (linking && reference !== undefined && linking.references.includes(reference)) return [connection, linking];
  }
  throw new Error('no connected client shows this QR code');
};

/** Accounts that guard linking with a passkey get this in place of the success. Only the type is modeled. */
const demandPasskey = (connection: Connection): void => {
  connection.send(
    node('notification', { from: serverJid, type: 'passkey_prologue_request', id: newStanzaId(), t: String(unixSeconds()) }, [
      node('passkey_prologue_request', {}, Buffer.from('{}')),
    ]),
  );
};

/** Sends the phone's signature over the client's identity; the client answers with its own. */
export const offerPairing = (world: World, user: SimulatedUser, connection: Connection, advSecret: Buffer, options: ScanOptions): void => {
  const { linking } = connection;
  if (!linking) throw new Error('the client does not ask to be linked');
  if (world.faults.lasting.demandsPasskey) {
    demandPasskey(connection);
    return;
  }
  const device = new LinkedDevice(user, user.takeDeviceNumber(), linking.registration);
  const identity = user.phone.credentials.signedIdentityKey;
  const details = Buffer.from(proto.ADVDeviceIdentity.encode({ rawId: 7, timestamp: unixSeconds(), keyIndex: device.number }).finish());
  const accountSignature = Curve.sign(identity.private, Buffer.concat([accountPrefix, details, linking.registration.identity]));
  const signed = proto.ADVSignedDeviceIdentity.encode({ details, accountSignatureKey: identity.public, accountSignature }).finish();
  const hmac = createHmac('sha256', options.forgesProof ? randomBytes(32) : advSecret)
    .update(signed)
    .digest();
  linking.pairing = device;
  connection.send(
    node('iq', { from: serverJid, type: 'set', id: newStanzaId(), xmlns: 'md', t: String(unixSeconds()) }, [
      node('pair-success', {}, [
        node('device-identity', {}, Buffer.from(proto.ADVSignedDeviceIdentityHMAC.encode({ details: signed, hmac }).finish())),
        node('device', { jid: device.jid, lid: device.lid }),
        ...(options.businessName === undefined ? [] : [node('biz', { name: options.businessName })]),
        node('platform', { name: 'android' }),
      ]),
    ]),
  );
};

/**
 * The camera of the phone: links the client that shows this QR code.
 *
 * @throws if no connected client shows it.
 */
export const scanQr = (world: World, user: SimulatedUser, qr: string, options: ScanOptions = {}): void => {
  const [reference, , identity = '', advSecret = ''] = qr.slice(qr.indexOf('#') + 1).split(',');
  const [connection, linking] = findByReference(world, reference);
  if (!linking.registration.identity.equals(Buffer.from(identity, 'base64'))) throw new Error('the QR code names another identity');
  offerPairing(world, user, connection, Buffer.from(advSecret, 'base64'), options);
};

/** The client signed in turn: the device exists, and the server asks for the restart that always follows. */
export const finishPairing = (world: World, connection: Connection, reply: BinaryNode): void => {
  const device = connection.linking?.pairing;
  if (!device) throw new Error('nothing was offered to be signed');
  const signed = proto.ADVSignedDeviceIdentity.decode(bytesOf(childOf(childOf(reply, 'pair-device-sign'), 'device-identity')));
  const { identity } = device.registration;
  const accountKey = device.user.phone.credentials.signedIdentityKey.public;
  const message = Buffer.concat([devicePrefix, signed.details ?? Buffer.alloc(0), identity, accountKey]);
  connection.linking = undefined;
  if (!verifyXeddsa(identity, message, signed.deviceSignature ?? Buffer.alloc(0))) {
    connection.close(node('stream:error', { code: '401' }));
    return;
  }
  device.user.devices.set(device.number, device);
  world.observations.record('paired', { device });
  connection.close(node('stream:error', { code: '515' }));
};
