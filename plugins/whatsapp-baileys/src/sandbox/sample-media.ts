import { Readable } from 'node:stream';

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

/** A tenth of a second of silence, 8 kHz, 8 bits. */
const silence = (): Buffer => {
  const samples = 800;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples, 40);
  return Buffer.concat([header, Buffer.alloc(samples, 128)]);
};

/** A page with nothing on it. */
const page = (): Buffer => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${String(index + 1)} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${table}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${String(text.length)}\n%%EOF\n`,
  );
};

const box = (type: string, content: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length + 8);
  return Buffer.concat([size, Buffer.from(type), content]);
};

/** A film without a frame. */
const film = (): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.concat([Buffer.from('isom'), Buffer.from([0, 0, 2, 0]), Buffer.from('isommp41')])),
    box('mdat', Buffer.alloc(0)),
  ]);

const png = fromBase64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');
const webp = fromBase64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');

const sampleOf = (mimeType: string): Buffer => {
  if (mimeType === 'image/webp') return webp;
  if (mimeType.startsWith('image/')) return png;
  if (mimeType.startsWith('audio/')) return silence();
  if (mimeType.startsWith('video/')) return film();
  if (mimeType.startsWith('text/')) return Buffer.from('Sandbox\n');
  return page();
};

/** What a simulated customer's file consists of: what the test gave as a data URL, else a small real file. Undefined when it lies elsewhere. */
export const customerFile = (mimeType: string, sourceUrl: string | undefined): Readable | undefined => {
  if (sourceUrl === undefined) return Readable.from([sampleOf(mimeType)]);
  const [, data] = /^data:[^,]*;base64,(.*)$/s.exec(sourceUrl) ?? [];
  return data === undefined ? undefined : Readable.from([fromBase64(data)]);
};
