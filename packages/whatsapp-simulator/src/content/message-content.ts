import { proto } from 'baileys';
import type { MediaReference } from '../media/encrypted-media.js';

const { Type } = proto.Message.ProtocolMessage;

/** Names a message from the point of view of the one who sends the reference. */
export interface MessageReference {
  /** The chat: the person or group. */
  readonly chat: string;
  readonly id: string;
  /** Whether the one who refers to it had sent it. */
  readonly isOwn: boolean;
  /** In groups: who had sent it. */
  readonly participant?: string | undefined;
}

const keyOf = ({ chat, id, isOwn, participant }: MessageReference): proto.IMessageKey => ({
  remoteJid: chat,
  fromMe: isOwn,
  id,
  ...(participant === undefined ? {} : { participant }),
});

export const textContent = (text: string): proto.IMessage => ({ conversation: text });

/** A text that quotes another message. */
export const replyContent = (
  text: string,
  quoted: MessageReference & { readonly author: string; readonly text: string },
): proto.IMessage => ({
  extendedTextMessage: {
    text,
    contextInfo: { stanzaId: quoted.id, participant: quoted.author, quotedMessage: { conversation: quoted.text } },
  },
});

export const locationContent = (latitude: number, longitude: number, name?: string): proto.IMessage => ({
  locationMessage: { degreesLatitude: latitude, degreesLongitude: longitude, name: name ?? null },
});

export const contactCardContent = (name: string, phoneNumber: string): proto.IMessage => ({
  contactMessage: {
    displayName: name,
    vcard: `BEGIN:VCARD\nVERSION:3.0\nFN:${name}\nTEL;type=CELL;waid=${phoneNumber}:+${phoneNumber}\nEND:VCARD`,
  },
});

/** An empty emoji takes the reaction back. */
export const reactionContent = (target: MessageReference, emoji: string): proto.IMessage => ({
  reactionMessage: { key: keyOf(target), text: emoji, senderTimestampMs: Date.now() },
});

export const editContent = (target: MessageReference, text: string): proto.IMessage => ({
  protocolMessage: { type: Type.MESSAGE_EDIT, key: keyOf(target), editedMessage: { conversation: text }, timestampMs: Date.now() },
});

export const revokeContent = (target: MessageReference): proto.IMessage => ({
  protocolMessage: { type: Type.REVOKE, key: keyOf(target) },
});

/** What the account's own phone wrote to somebody, as its linked devices get it. */
export const ownPhoneContent = (recipient: string, content: proto.IMessage): proto.IMessage => ({
  deviceSentMessage: { destinationJid: recipient, message: content },
});

export const mediaKinds = ['image', 'video', 'audio', 'document', 'sticker'] as const;

export interface MediaDescription {
  readonly kind: (typeof mediaKinds)[number];
  readonly mimetype: string;
  readonly caption?: string | undefined;
  readonly fileName?: string | undefined;
  /** Of audio: recorded as a voice message. */
  readonly isVoice?: boolean | undefined;
  readonly seconds?: number | undefined;
}

export const mediaContent = (reference: MediaReference, about: MediaDescription): proto.IMessage => {
  const media = { ...reference, mimetype: about.mimetype, mediaKeyTimestamp: Math.floor(Date.now() / 1000) };
  const caption = about.caption ?? null;
  switch (about.kind) {
    case 'image':
      return { imageMessage: { ...media, caption } };
    case 'video':
      return { videoMessage: { ...media, caption, seconds: about.seconds ?? null } };
    case 'audio':
      return { audioMessage: { ...media, ptt: about.isVoice ?? false, seconds: about.seconds ?? null } };
    case 'document':
      return { documentMessage: { ...media, caption, fileName: about.fileName ?? 'file' } };
    case 'sticker':
      return { stickerMessage: media };
  }
};
