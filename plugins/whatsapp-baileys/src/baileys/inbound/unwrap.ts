import type { proto } from 'baileys';

/** Wrappers that say how a message is to be shown, with the message inside. */
const wrappers = [
  'ephemeralMessage',
  'viewOnceMessage',
  'viewOnceMessageV2',
  'viewOnceMessageV2Extension',
  'documentWithCaptionMessage',
  'editedMessage',
  'associatedChildMessage',
  'groupMentionedMessage',
  'botInvokeMessage',
  'lottieStickerMessage',
  'pollCreationMessageV4',
  'pollCreationOptionImageMessage',
  'botForwardedMessage',
  'questionMessage',
  'questionReplyMessage',
  'limitSharingMessage',
] as const satisfies readonly (keyof proto.IMessage)[];

/** Deeper nesting is nobody's honest message. */
const deepest = 8;

/** A message without its wrappers, and the key that votes and edits of it are encrypted with. */
export interface Unwrapped {
  readonly message: proto.IMessage;
  readonly secret: Uint8Array | undefined;
  /** Of what our own phone wrote: the chat it wrote to. */
  readonly destination: string | undefined;
}

const innerOf = (message: proto.IMessage): proto.IMessage | null | undefined => {
  if (message.deviceSentMessage?.message) return message.deviceSentMessage.message;
  for (const wrapper of wrappers) {
    const inner = message[wrapper]?.message;
    if (inner) return inner;
  }
  return undefined;
};

/** Takes a message out of its wrappers. */
export const unwrap = (wrapped: proto.IMessage): Unwrapped => {
  let message = wrapped;
  let secret: Uint8Array | undefined;
  let destination: string | undefined;
  for (let depth = 0; depth < deepest; depth++) {
    secret = message.messageContextInfo?.messageSecret ?? secret;
    destination = message.deviceSentMessage?.destinationJid ?? destination;
    const inner = innerOf(message);
    if (!inner) break;
    message = inner;
  }
  return { message, secret: secret?.length ? secret : undefined, destination };
};
