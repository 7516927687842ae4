import { fileTypeFromBuffer } from 'file-type';
import type { MediaKind } from './contract.js';

/** First bytes that tell a file's type. */
export const sniffedBytes = 4100;

/** What was declared says nothing about what the bytes are. */
export const unspecified = 'application/octet-stream';

const officeXml = 'application/vnd.openxmlformats-officedocument';

/** Types whose first bytes cannot be told apart, or that senders name differently. */
const families: readonly (readonly string[])[] = [
  ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  ['audio/ogg', 'audio/opus', 'application/ogg', 'video/ogg'],
  ['audio/mpeg', 'audio/mp3'],
  ['audio/aac', 'audio/x-aac', 'audio/aacp'],
  ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
  ['video/mp4', 'audio/mp4', 'audio/x-m4a', 'video/x-m4v', 'video/3gpp', 'video/3gpp2', 'audio/3gpp', 'video/quicktime'],
  ['video/webm', 'audio/webm', 'video/x-matroska', 'video/matroska'],
  [
    'application/zip',
    `${officeXml}.wordprocessingml.document`,
    `${officeXml}.spreadsheetml.sheet`,
    `${officeXml}.presentationml.presentation`,
  ],
  ['application/x-cfb', 'application/msword', 'application/vnd.ms-excel', 'application/vnd.ms-powerpoint'],
];
const familyOf = new Map(families.flatMap((family) => family.map((type) => [type, family[0] ?? type])));

/** `Audio/OGG; codecs=opus` → `audio/ogg`; what cannot be read as a type is {@link unspecified}. */
export const essenceOf = (contentType: string | undefined): string => {
  const essence = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/.test(essence) && essence.length <= 120 ? essence : unspecified;
};

/** How people see a file of this type when nothing else is said. */
export const kindOf = (mimeType: string): MediaKind => {
  const [group] = mimeType.split('/', 1);
  return group === 'image' || group === 'audio' || group === 'video' ? group : 'document';
};

/** Whether a file of this type may be sent as this kind: any as a document, WebP as a sticker. */
export const fitsKind = (mimeType: string, kind: MediaKind): boolean =>
  kind === 'document' || (kind === 'sticker' ? mimeType === 'image/webp' : kindOf(mimeType) === kind);

// eslint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
/** Bytes that mean nothing in Windows-1252. */
const unassigned = /[\x7f\x81\x8d\x8f\x90\x9d]/;

/**
 * Text has no mark of its own; what no text has are control characters. What is not UTF-8 may be Windows-1252, in which spreadsheets
 * still save CSV.
 */
const isText = (head: Uint8Array): boolean => {
  try {
    // The last character may be cut.
    return !controls.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    const text = new TextDecoder('windows-1252').decode(head);
    return !controls.test(text) && !unassigned.test(text);
  }
};

/** The type that a file's first bytes tell; undefined when they tell none. */
export const sniffType = async (head: Uint8Array): Promise<string | undefined> => {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (found !== undefined) return essenceOf(found.mime);
  return isText(head) ? 'text/plain' : undefined;
};

/** Whether the bytes can be what was declared. */
export const agrees = (declared: string, sniffed: string | undefined): boolean => {
  if (sniffed === undefined) return false;
  if (sniffed === 'text/plain') return declared.startsWith('text/');
  return (familyOf.get(declared) ?? declared) === (familyOf.get(sniffed) ?? sniffed);
};
