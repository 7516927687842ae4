import { createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Transform } from 'node:stream';
import type { FileSource } from './media-source.js';

const purposes: Readonly<Record<FileSource['kind'], string>> = {
  image: 'WhatsApp Image Keys',
  sticker: 'WhatsApp Image Keys',
  video: 'WhatsApp Video Keys',
  audio: 'WhatsApp Audio Keys',
  document: 'WhatsApp Document Keys',
  history: 'WhatsApp History Keys',
};

/** Bytes of the authentication code that ends each file. */
const macBytes = 10;

/** A file is not what was sent. */
export class MediaCorrupt extends Error {
  override readonly name = 'MediaCorrupt';
}

/** A file is longer than anybody may send. */
export class MediaTooLong extends Error {
  override readonly name = 'MediaTooLong';
}

/**
 * Decrypts a file as it comes. What is wrong shows at the end only, by the code of authentication, and then as an error of the stream, so
 * that nobody takes what came before for the file.
 *
 * @param mostBytes - Of the encrypted file.
 */
export const decryptMedia = ({ kind, mediaKey, sha256 }: FileSource, mostBytes: number): Transform => {
  const keys = Buffer.from(hkdfSync('sha256', Buffer.from(mediaKey, 'base64'), new Uint8Array(32), purposes[kind], 112));
  const iv = keys.subarray(0, 16);
  const decipher = createDecipheriv('aes-256-cbc', keys.subarray(16, 48), iv);
  const mac = createHmac('sha256', keys.subarray(48, 80)).update(iv);
  const hash = createHash('sha256');
  let held = Buffer.alloc(0);
  let taken = 0;

  const emit = (transform: Transform, plain: Buffer): void => {
    hash.update(plain);
    if (plain.length > 0) transform.push(plain);
  };

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      taken += chunk.length;
      if (taken > mostBytes) {
        done(new MediaTooLong(`The file has more than ${String(mostBytes)} bytes.`));
        return;
      }
      // The last bytes are no ciphertext, and which those are shows at the end.
      held = Buffer.concat([held, chunk]);
      const ready = held.subarray(0, Math.max(0, held.length - macBytes));
      held = held.subarray(ready.length);
      mac.update(ready);
      emit(this, decipher.update(ready));
      done();
    },
    flush(done) {
      const expected = mac.digest().subarray(0, macBytes);
      if (held.length !== macBytes || !timingSafeEqual(held, expected)) {
        done(new MediaCorrupt('The file was changed on its way.'));
        return;
      }
      try {
        emit(this, decipher.final());
      } catch {
        done(new MediaCorrupt('The file does not decrypt.'));
        return;
      }
      const isWhole = sha256 === undefined || hash.digest('base64') === sha256;
      done(isWhole ? null : new MediaCorrupt('The file is not the one that was announced.'));
    },
  });
};
