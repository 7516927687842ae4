import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { getMediaKeys } from 'baileys';
import { expect } from 'chai';
import { decryptMedia } from './decrypt-media.js';
import { mediaUrl } from './download-media.js';
import type { FileSource } from './media-source.js';

const file = randomBytes(70_001);
const mediaKey = randomBytes(32);
const source: FileSource = {
  kind: 'image',
  directPath: '/v/f',
  mediaKey: mediaKey.toString('base64'),
  sha256: createHash('sha256').update(file).digest('base64'),
  message: { id: 'A', remoteJid: '77@lid', fromMe: false },
};

/** As phones do it, with the keys that Baileys derives. */
const encrypt = async (): Promise<Buffer> => {
  const { iv, cipherKey, macKey } = await getMediaKeys(mediaKey, 'image');
  if (!macKey) throw new Error('There is no key.');
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
  const sealed = Buffer.concat([cipher.update(file), cipher.final()]);
  return Buffer.concat([sealed, createHmac('sha256', macKey).update(iv).update(sealed).digest().subarray(0, 10)]);
};

const decrypt = async (sealed: Buffer, from: FileSource = source, mostBytes = 1_000_000): Promise<Buffer | string> => {
  const pieces = Array.from({ length: Math.ceil(sealed.length / 997) }, (_, index) => sealed.subarray(index * 997, (index + 1) * 997));
  const transform = decryptMedia(from, mostBytes);
  try {
    const [bytes] = await Promise.all([buffer(transform), pipeline(Readable.from(pieces), transform)]);
    return bytes;
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
};

describe('decryption of files', () => {
  let sealed: Buffer;

  before(async () => {
    sealed = await encrypt();
  });

  it('gives back what was sent, however it is cut into pieces', async () => {
    expect(file.equals((await decrypt(sealed)) as Buffer)).to.equal(true);
  });

  it('refuses what was changed, cut off, made for another key or another file', async () => {
    const changed = Buffer.from(sealed);
    changed[100] = (changed[100] ?? 0) ^ 1;

    expect(await decrypt(changed)).to.equal('MediaCorrupt');
    expect(await decrypt(sealed.subarray(0, sealed.length - 16))).to.equal('MediaCorrupt');
    expect(await decrypt(Buffer.alloc(3))).to.equal('MediaCorrupt');
    expect(await decrypt(sealed, { ...source, mediaKey: randomBytes(32).toString('base64') })).to.equal('MediaCorrupt');
    expect(await decrypt(sealed, { ...source, sha256: randomBytes(32).toString('base64') })).to.equal('MediaCorrupt');
    expect(await decrypt(sealed, { ...source, kind: 'video' })).to.equal('MediaCorrupt');
  });

  it('gives up what is too long', async () => {
    expect(await decrypt(sealed, source, 10_000)).to.equal('MediaTooLong');
  });
});

describe('address of a file', () => {
  it('lies at the host for media and nowhere else, whatever path the sender chose', () => {
    expect(mediaUrl('mmg.whatsapp.net', '/v/t62?oh=1').href).to.equal('https://mmg.whatsapp.net/v/t62?oh=1');
    for (const path of [undefined, '', '.evil.example/x', '@evil.example/x', ':443@evil.example/x', 'https://evil.example', '\\evil']) {
      expect(() => mediaUrl('mmg.whatsapp.net', path)).to.throw('does not say where');
    }
  });
});
