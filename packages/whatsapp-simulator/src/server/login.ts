import { randomBytes } from 'node:crypto';
import type { proto } from 'baileys';
import { newStanzaId, node, serverJid, unixSeconds } from '../wire/binary-node.js';
import type { Handshake } from '../wire/noise-responder.js';
import type { World } from '../world/world.js';
import { breakConnection } from './break-connection.js';
import type { Connection } from './connection.js';

const qrReferences = 6;

const startLinking = (
  world: World,
  connection: Connection,
  noiseKey: Buffer,
  asked: proto.ClientPayload.IDevicePairingRegistrationData,
): void => {
  const bytes = (value: Uint8Array | null | undefined) => Buffer.from(value ?? []);
  connection.linking = {
    registration: {
      noiseKey,
      identity: bytes(asked.eIdent),
      registrationId: bytes(asked.eRegid).readUInt32BE(0),
      signed: { id: bytes(asked.eSkeyId).readUIntBE(0, 3), key: bytes(asked.eSkeyVal), signature: bytes(asked.eSkeySig) },
    },
    references: Array.from({ length: qrReferences }, () => `2@${randomBytes(24).toString('base64')}`),
  };
  world.observations.record('registrationStarted', {});
  const references = connection.linking.references.map((reference) => node('ref', {}, Buffer.from(reference)));
  connection.send(node('iq', { from: serverJid, type: 'set', id: newStanzaId(), xmlns: 'md' }, [node('pair-device', {}, references)]));
};

/** Decides what a client that finished the handshake may do: link, log in, or go. */
export const acceptHandshake = (world: World, connection: Connection, { clientStatic, payload }: Handshake): void => {
  const { lasting } = world.faults;
  const refuse = (reason: string, more: Record<string, string> = {}): void => {
    world.observations.record('loginRefused', { reason });
    connection.close(node('failure', { reason, location: 'sim', ...more }));
  };
  const revision = payload.userAgent?.appVersion?.tertiary ?? 0;
  if (lasting.minimumRevision !== undefined && revision < lasting.minimumRevision) {
    refuse('405');
    return;
  }
  if (lasting.loginFailure !== undefined) {
    refuse(lasting.loginFailure, lasting.loginFailureAttributes);
    return;
  }
  if (payload.devicePairingData) {
    startLinking(world, connection, clientStatic, payload.devicePairingData);
    return;
  }
  const device = world.directory.findUser(String(payload.username))?.devices.get(Number(payload.device));
  if (!device || device.isRemoved || !device.registration.noiseKey.equals(clientStatic)) {
    refuse('401');
    return;
  }
  // A second login of a device evicts the first.
  if (device.connection) breakConnection(device, 'replaced');
  device.connection = connection;
  connection.device = device;
  connection.send(node('success', { t: String(unixSeconds()), lid: device.lid, props: '27', location: 'sim' }));
  world.observations.record('login', { device });
};
