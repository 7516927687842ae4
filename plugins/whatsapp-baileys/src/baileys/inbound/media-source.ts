import { createHash } from 'node:crypto';
import type { InstanceSeal } from '../auth/instance-seal.js';
import type { MediaNode } from './media-node.js';

/** All it takes to get a file from WhatsApp, and to have it uploaded again. */
export interface FileSource {
  readonly kind: MediaNode['kind'] | 'history';
  /** Chosen by whoever sent it. */
  readonly directPath: string | undefined;
  /** In base64. */
  readonly mediaKey: string;
  /** SHA-256 of the file, in base64. */
  readonly sha256: string | undefined;
  /** The message it came with, as its devices name it. */
  readonly message: {
    readonly id: string;
    readonly remoteJid: string;
    readonly fromMe: boolean;
  };
}

const scheme = 'whatsapp-file:';
const bound = 'file';

const base64 = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString('base64');

/** Undefined when the message does not say how to decrypt its file. */
export const fileSourceOf = (node: MediaNode, message: FileSource['message']): FileSource | undefined =>
  node.mediaKey && {
    kind: node.kind,
    directPath: node.directPath,
    mediaKey: Buffer.from(node.mediaKey).toString('base64'),
    sha256: base64(node.sha256),
    message,
  };

/** A source as text that tells nobody the key of the file. */
export const sealFileSource = (seal: InstanceSeal, source: FileSource): string =>
  `${scheme}${seal.seal(Buffer.from(JSON.stringify(source)), bound)}`;

/** Undefined for what is no source of ours. */
export const openFileSource = (seal: InstanceSeal, sourceUrl: string | undefined): FileSource | undefined =>
  sourceUrl?.startsWith(scheme) === true
    ? (JSON.parse(seal.open(sourceUrl.slice(scheme.length), bound).toString()) as FileSource)
    : undefined;

/** Names a file among those of a number. */
export const fileKeyOf = ({ message: { remoteJid, fromMe, id } }: FileSource): string =>
  createHash('sha256')
    .update(JSON.stringify([remoteJid, fromMe, id]))
    .digest('hex');
