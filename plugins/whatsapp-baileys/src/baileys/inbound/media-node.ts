import type { proto } from 'baileys';

/** What a message tells of its encrypted file. */
export interface MediaNode {
  readonly kind: 'image' | 'audio' | 'video' | 'document' | 'sticker';
  readonly mimeType: string;
  readonly fileName: string | undefined;
  readonly sizeBytes: number | undefined;
  readonly caption: string | undefined;
  readonly mediaKey: Uint8Array | undefined;
  /** Path at the host for media. Chosen by the sender: look at it before use. */
  readonly directPath: string | undefined;
  /** SHA-256 of the encrypted file. */
  readonly encryptedSha256: Uint8Array | undefined;
  /** SHA-256 of the file. */
  readonly sha256: Uint8Array | undefined;
}

const usualTypes: Readonly<Record<MediaNode['kind'], string>> = {
  image: 'image/jpeg',
  audio: 'audio/ogg; codecs=opus',
  video: 'video/mp4',
  document: 'application/octet-stream',
  sticker: 'image/webp',
};

interface FileNode {
  readonly mimetype?: string | null;
  readonly fileLength?: number | { toNumber(): number } | null;
  readonly mediaKey?: Uint8Array | null;
  readonly directPath?: string | null;
  readonly fileEncSha256?: Uint8Array | null;
  readonly fileSha256?: Uint8Array | null;
  readonly caption?: string | null;
  readonly fileName?: string | null;
  readonly title?: string | null;
}

const text = (value: string | null | undefined): string | undefined => (value === null || value === '' ? undefined : value);
const bytes = (value: Uint8Array | null | undefined): Uint8Array | undefined => (value?.length ? value : undefined);

const sizeOf = (length: FileNode['fileLength']): number | undefined => {
  const size = typeof length === 'object' ? length?.toNumber() : length;
  return size !== undefined && Number.isSafeInteger(size) && size > 0 ? size : undefined;
};

const nodeOf = (kind: MediaNode['kind'], file: FileNode): MediaNode => ({
  kind,
  mimeType: text(file.mimetype) ?? usualTypes[kind],
  fileName: text(file.fileName) ?? (kind === 'document' ? text(file.title) : undefined),
  sizeBytes: sizeOf(file.fileLength),
  caption: text(file.caption),
  mediaKey: bytes(file.mediaKey),
  directPath: text(file.directPath),
  encryptedSha256: bytes(file.fileEncSha256),
  sha256: bytes(file.fileSha256),
});

/** The file of an unwrapped message. */
export const mediaNodeOf = (message: proto.IMessage): MediaNode | undefined => {
  const { imageMessage, videoMessage, ptvMessage, audioMessage, documentMessage, stickerMessage } = message;
  if (imageMessage) return nodeOf('image', imageMessage);
  if (videoMessage) return nodeOf('video', videoMessage);
  if (ptvMessage) return nodeOf('video', ptvMessage);
  if (audioMessage) return nodeOf('audio', audioMessage);
  if (documentMessage) return nodeOf('document', documentMessage);
  if (stickerMessage) return nodeOf('sticker', stickerMessage);
  // Templates of businesses may head their text with a file.
  const template = message.templateMessage?.hydratedTemplate ?? message.templateMessage?.hydratedFourRowTemplate;
  const header = message.buttonsMessage ?? template ?? message.interactiveMessage?.header;
  const headed = header && {
    imageMessage: header.imageMessage ?? null,
    videoMessage: header.videoMessage ?? null,
    documentMessage: header.documentMessage ?? null,
  };
  return headed && (headed.imageMessage ?? headed.videoMessage ?? headed.documentMessage) ? mediaNodeOf(headed) : undefined;
};
