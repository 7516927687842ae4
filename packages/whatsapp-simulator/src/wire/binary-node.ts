import { randomBytes } from 'node:crypto';
import type { BinaryNode } from 'baileys';

/** The address of the server itself: a jid with an empty user. */
export const serverJid = '@s.whatsapp.net';

/** Builds a stanza; attributes that are undefined are left out. */
export const node = (tag: string, attrs: Record<string, string | undefined> = {}, content?: BinaryNode['content']): BinaryNode => ({
  tag,
  attrs: Object.fromEntries(Object.entries(attrs).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  ...(content === undefined ? {} : { content }),
});

export const childrenOf = (parent: BinaryNode | undefined, tag?: string): BinaryNode[] =>
  Array.isArray(parent?.content) ? parent.content.filter((child) => tag === undefined || child.tag === tag) : [];

export const childOf = (parent: BinaryNode | undefined, tag?: string): BinaryNode | undefined => childrenOf(parent, tag)[0];

/** @throws if the stanza carries no bytes. */
export const bytesOf = (stanza: BinaryNode | undefined): Buffer => {
  const content = stanza?.content;
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (content instanceof Uint8Array) return Buffer.from(content);
  throw new Error(`<${stanza?.tag ?? 'nothing'}> carries no bytes`);
};

export const bigEndian = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};

export const attribute = (stanza: BinaryNode, name: string): string => stanza.attrs[name] ?? '';

export const newStanzaId = (): string => randomBytes(8).toString('hex').toUpperCase();

export const unixSeconds = (): number => Math.floor(Date.now() / 1000);
