import type { MessageChange, MessageContent, MessageTarget } from '@leadengine/plugin-kit';
import { proto, type AnyMessageContent, type BinaryNode, type WAMessageKey } from 'baileys';

const vcardText = (text: string): string => text.replaceAll(/([\\,;])/g, '\\$1').replaceAll(/\r?\n/g, ' ');

const vcardOf = (fullName: string, phones: readonly string[]): string =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${vcardText(fullName)}`,
    ...phones.map((phone) => `TEL;type=CELL;waid=${phone.replaceAll(/\D/g, '')}:${vcardText(phone)}`),
    'END:VCARD',
  ].join('\n');

/** No preview: the library would fetch whatever address a text names. */
const text = (words: string): AnyMessageContent => ({ text: words, linkPreview: null });

const isVoice = (mimeType: string): boolean => /^audio\/ogg\b.*\bopus\b/.test(mimeType);

type MediaContent = Extract<MessageContent, { readonly media: unknown }>;

const mediaContent = ({ type, media, caption }: MediaContent, path: string): AnyMessageContent => {
  const url = { url: path };
  const { mimeType: mimetype, fileName } = media;
  const words = caption === undefined ? {} : { caption };
  switch (type) {
    case 'image':
      return { image: url, mimetype, ...words };
    case 'video':
      return { video: url, mimetype, ...words };
    case 'audio':
      return { audio: url, mimetype, ptt: isVoice(mimetype) };
    case 'sticker':
      return { sticker: url, mimetype };
    case 'document':
      return { document: url, mimetype, fileName: fileName ?? 'file', ...words };
  }
};

/** A message in the terms of the library. @param path - Where its file lies, when it has one. */
export const composeMessage = (content: MessageContent, path: string | undefined): AnyMessageContent => {
  switch (content.type) {
    case 'text':
    case 'template':
      return text(content.text);
    case 'location':
      return {
        location: {
          degreesLatitude: content.latitude,
          degreesLongitude: content.longitude,
          ...(content.name === undefined ? {} : { name: content.name }),
          ...(content.address === undefined ? {} : { address: content.address }),
        },
      };
    case 'contact':
      return {
        contacts: {
          displayName: content.fullName,
          contacts: [{ displayName: content.fullName, vcard: vcardOf(content.fullName, content.phones) }],
        },
      };
    case 'poll':
      return { poll: { name: content.question, values: [...content.options], selectableCount: content.multiple ? 0 : 1 } };
    default:
      if (path === undefined) throw new Error('A message with a file needs the file.');
      return mediaContent(content, path);
  }
};

export const keyOf = (jid: string, { providerMessageId, isOurs }: MessageTarget): WAMessageKey => ({
  remoteJid: jid,
  fromMe: isOurs,
  id: providerMessageId,
});

/** A change of an earlier message in the terms of the library. */
export const composeChange = (jid: string, target: MessageTarget, change: MessageChange): AnyMessageContent => {
  const key = keyOf(jid, target);
  switch (change.kind) {
    case 'reaction':
      return { react: { text: change.emoji ?? '', key } };
    case 'edit':
      return { text: change.text, linkPreview: null, edit: key };
    case 'revoke':
      return { delete: key };
  }
};

/** Whether people will vote in it. */
export const isPoll = (message: proto.IMessage): boolean =>
  message.pollCreationMessage != null || message.pollCreationMessageV2 != null || message.pollCreationMessageV3 != null;

/** What goes beside the encrypted message, read from the message so that each attempt has the same. */
export const stanzaOf = (
  message: proto.IMessage,
): { readonly attributes: Readonly<Record<string, string>>; readonly nodes: BinaryNode[] } => {
  const { protocolMessage } = message;
  const { MESSAGE_EDIT, REVOKE } = proto.Message.ProtocolMessage.Type;
  const isRevoke = protocolMessage?.key != null && (protocolMessage.type ?? REVOKE) === REVOKE;
  const attributes: Record<string, string> = protocolMessage?.type === MESSAGE_EDIT ? { edit: '1' } : isRevoke ? { edit: '7' } : {};
  return { attributes, nodes: isPoll(message) ? [{ tag: 'meta', attrs: { polltype: 'creation' } }] : [] };
};
