import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { MediaHost } from './media-host.js';

export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker' | 'history';

const places: Record<MediaKind, { readonly path: string; readonly purpose: string }> = {
  image: { path: '/mms/image', purpose: 'WhatsApp Image Keys' },
  video: { path: '/mms/video', purpose: 'WhatsApp Video Keys' },
  audio: { path: '/mms/audio', purpose: 'WhatsApp Audio Keys' },
  document: { path: '/mms/document', purpose: 'WhatsApp Document Keys' },
  sticker: { path: '/mms/image', purpose: 'WhatsApp Image Keys' },
  history: { path: '/mms/md-msg-hist', purpose: 'WhatsApp History Keys' },
};

/** What a message says about its file. */
export interface MediaReference {
  readonly url: string;
  readonly directPath: string;
  readonly mediaKey: Buffer;
  readonly fileSha256: Buffer;
  readonly fileEncSha256: Buffer;
  readonly fileLength: number;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** A phone encrypts a file and uploads it. */
export const uploadMedia = (host: MediaHost, kind: MediaKind, file: Buffer): MediaReference => {
  const { path, purpose } = places[kind];
  const mediaKey = randomBytes(32);
  const keys = Buffer.from(hkdfSync('sha256', mediaKey, Buffer.alloc(0), purpose, 112));
  const [iv, cipherKey, macKey] = [keys.subarray(0, 16), keys.subarray(16, 48), keys.subarray(48, 80)];
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
  const sealed = Buffer.concat([cipher.update(file), cipher.final()]);
  const mac = createHmac('sha256', macKey).update(iv).update(sealed).digest().subarray(0, 10);
  const uploaded = Buffer.concat([sealed, mac]);
  const directPath = `${path}/${sha256(uploaded).toString('base64url')}`;
  host.store(directPath, uploaded);
  return {
    url: host.urlOf(directPath),
    directPath,
    mediaKey,
    fileSha256: sha256(file),
    fileEncSha256: sha256(uploaded),
    fileLength: file.length,
  };
};
