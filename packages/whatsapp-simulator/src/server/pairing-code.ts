import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Curve, derivePairingCodeKey, hkdf, type BinaryNode } from 'baileys';
import { bytesOf, childOf, newStanzaId, node, serverJid, unixSeconds } from '../wire/binary-node.js';
import { newKeyPair } from '../wire/certificate-authority.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import type { Connection, PendingCode } from './connection.js';
import { offerPairing } from './pairing.js';

const crypt = async (code: string, salt: Buffer, iv: Buffer, bytes: Buffer): Promise<Buffer> => {
  const cipher = createCipheriv('aes-256-ctr', await derivePairingCodeKey(code, salt), iv);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
};

/** The client shows a code for this number and left its key, wrapped with the code. */
export const startCode = (world: World, connection: Connection, query: BinaryNode, asked: BinaryNode): void => {
  const user = world.directory.findUser(asked.attrs['jid'] ?? '');
  if (!user || !connection.linking) {
    connection.error(query, 404, 'item-not-found');
    return;
  }
  const reference = `sim-${newStanzaId()}`;
  const wrappedKey = bytesOf(childOf(asked, 'link_code_pairing_wrapped_companion_ephemeral_pub'));
  connection.linking.code = { user, reference, wrappedKey };
  world.observations.record('codeShown', { user });
  connection.result(query, [
    node('link_code_companion_reg', { stage: 'companion_hello' }, [node('link_code_pairing_ref', {}, Buffer.from(reference))]),
  ]);
};

/**
 * The person types the code that the client shows into the phone.
 *
 * @throws if no client comes to wait for a code of this number.
 */
export const enterCode = async (world: World, user: SimulatedUser, code: string): Promise<void> => {
  // The client shows its code before the server has heard of it.
  await world.observations.until('codeShown', (seen) => seen.user === user);
  const connection = [...world.connections].findLast((each) => each.linking?.code?.user === user);
  const pending = connection?.linking?.code;
  if (!connection || !pending) throw new Error(`no client waits for a code of ${user.phoneNumber}`);
  const wrapped = pending.wrappedKey;
  const clientKey = await crypt(code, wrapped.subarray(0, 32), wrapped.subarray(32, 48), wrapped.subarray(48, 80));
  const ephemeral = newKeyPair();
  const [salt, iv] = [randomBytes(32), randomBytes(16)];
  const identity = user.phone.credentials.signedIdentityKey;
  pending.advSecretOf = (bundle) => {
    const shared = Curve.sharedKey(ephemeral.private, clientKey);
    const key = hkdf(shared, 32, { salt: bundle.subarray(0, 32), info: 'link_code_pairing_key_bundle_encryption_key' });
    const decipher = createDecipheriv('aes-256-gcm', key, bundle.subarray(32, 44)).setAuthTag(bundle.subarray(-16));
    const plain = Buffer.concat([decipher.update(bundle.subarray(44, -16)), decipher.final()]);
    const identityShared = Curve.sharedKey(identity.private, plain.subarray(0, 32));
    return Buffer.from(hkdf(Buffer.concat([shared, identityShared, plain.subarray(64, 96)]), 32, { info: 'adv_secret' }));
  };
  connection.send(
    node('notification', { from: serverJid, type: 'link_code_companion_reg', id: newStanzaId(), t: String(unixSeconds()) }, [
      node('link_code_companion_reg', { stage: 'primary_hello' }, [
        node('link_code_pairing_ref', {}, Buffer.from(pending.reference)),
        node('primary_identity_pub', {}, Buffer.from(identity.public)),
        node(
          'link_code_pairing_wrapped_primary_ephemeral_pub',
          {},
          Buffer.concat([salt, iv, await crypt(code, salt, iv, ephemeral.public)]),
        ),
      ]),
    ]),
  );
};

const secretOf = (pending: PendingCode | undefined, bundle: Buffer): Buffer | undefined => {
  try {
    return pending?.advSecretOf?.(bundle);
  } catch {
    // The bundle does not open: another code was typed than the client showed.
    return undefined;
  }
};

export const finishCode = (world: World, connection: Connection, query: BinaryNode, asked: BinaryNode): void => {
  const pending = connection.linking?.code;
  connection.result(query);
  const secret = secretOf(pending, bytesOf(childOf(asked, 'link_code_pairing_wrapped_key_bundle')));
  if (!pending || !secret) {
    connection.close(node('stream:error', { code: '401' }));
    return;
  }
  offerPairing(world, pending.user, connection, secret, {});
};
