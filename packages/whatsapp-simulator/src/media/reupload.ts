import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { proto, type BinaryNode } from 'baileys';
import { mediaKinds } from '../content/message-content.js';
import { push } from '../traffic/offline-queue.js';
import { attribute, childOf, node, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { World } from '../world/world.js';

/** Where the file of a message was uploaded, and its key. */
export interface UploadedFile {
  readonly directPath: string;
  readonly mediaKey: Uint8Array;
}

/** The file of a message, if it has one. */
export const uploadedFileOf = (content: proto.IMessage): UploadedFile | undefined => {
  for (const kind of mediaKinds) {
    const { directPath, mediaKey } = content[`${kind}Message`] ?? {};
    if (typeof directPath === 'string' && mediaKey instanceof Uint8Array) return { directPath, mediaKey };
  }
  return undefined;
};

const { ResultType } = proto.MediaRetryNotification;

const seal = (mediaKey: Uint8Array, id: string, plain: Uint8Array) => {
  const key = Buffer.from(hkdfSync('sha256', mediaKey, Buffer.alloc(0), 'WhatsApp Media Retry Notification', 32));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
  return { iv, sealed: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
};

/** A client found a file expired: the phone that sent it uploads it again, unless it has it no more. */
export const uploadAgain = (world: World, device: LinkedDevice, stanza: BinaryNode): void => {
  const id = attribute(stanza, 'id');
  const file = world.media.uploads.get(id);
  const directPath = file && world.media.restore(file.directPath);
  const { user } = device;
  const mediaKey = file?.mediaKey ?? Buffer.alloc(32);
  const result = directPath === undefined ? ResultType.NOT_FOUND : ResultType.SUCCESS;
  const plain = proto.MediaRetryNotification.encode({ stanzaId: id, directPath: directPath ?? null, result }).finish();
  const { iv, sealed } = seal(mediaKey, id, plain);
  push(
    world,
    device,
    node('notification', { from: user.jid, type: 'mediaretry', id, t: String(unixSeconds()) }, [
      ...(file
        ? [node('encrypt', {}, [node('enc_p', {}, sealed), node('enc_iv', {}, iv)])]
        : [node('error', { code: String(ResultType.NOT_FOUND) })]),
      node('rmr', childOf(stanza, 'rmr')?.attrs ?? {}),
    ]),
  );
};
