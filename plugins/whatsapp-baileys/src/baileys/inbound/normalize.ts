import type { InboundContent, MessageChange, MessageTarget } from '@leadengine/plugin-kit';
import type { proto } from 'baileys';
import { pairOf, type Envelope, type OwnAddresses } from '../inbox/stanza.js';
import { contentOf, kindOf, pollOf, textOf } from './content.js';
import type { MediaNode } from './media-node.js';
import { unwrap } from './unwrap.js';

/** Something encrypted with the secret of another message. */
export interface SecretPayload {
  readonly target: MessageTarget;
  readonly payload: Uint8Array;
  readonly iv: Uint8Array;
}

/** Why a message shows nowhere. */
export type IgnoredReason = 'protocol' | 'empty' | 'group' | 'status' | 'newsletter' | 'nobody' | 'broadcast';

/** An inbound message in our terms, as far as it can be told from the message itself. */
export type Normalized =
  | {
      readonly kind: 'message';
      readonly content: InboundContent;
      readonly replyTo: MessageTarget | undefined;
      /** What votes on it are encrypted with. */
      readonly poll: { readonly secret: Uint8Array; readonly options: readonly string[] } | undefined;
    }
  | { readonly kind: 'change'; readonly target: MessageTarget; readonly change: MessageChange }
  | ({ readonly kind: 'vote' } & SecretPayload)
  | ({ readonly kind: 'sealed_edit' } & SecretPayload)
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason };

const protocolType = { revoke: 0, edit: 14 } as const;
const secretEdit = 2;

/** Messages that only direct how others are shown. */
const directions = new Set([
  'protocolMessage',
  'keepInChatMessage',
  'pinInChatMessage',
  'stickerSyncRmrMessage',
  'albumMessage',
  'messageHistoryNotice',
  'messageHistoryBundle',
  'statusNotificationMessage',
  'encEventResponseMessage',
  'scheduledCallEditMessage',
]);

const ignored = (reason: IgnoredReason): Normalized => ({ kind: 'ignored', reason });

interface HasContext {
  readonly contextInfo?: proto.IContextInfo | null;
}

const contextOf = (message: proto.IMessage): proto.IContextInfo | undefined => {
  for (const value of Object.values(message) as unknown[]) {
    const context = typeof value === 'object' && value !== null ? (value as HasContext).contextInfo : undefined;
    if (context?.stanzaId !== null && context?.stanzaId !== undefined && context.stanzaId !== '') return context;
  }
  return undefined;
};

const isOwn = (jid: string, own: OwnAddresses): boolean => {
  const { lid, pn } = pairOf(jid);
  const mine = pairOf(own.lid, own.pn);
  return (lid !== undefined && lid === mine.lid) || (pn !== undefined && pn === mine.pn);
};

const replyOf = (message: proto.IMessage, own: OwnAddresses): MessageTarget | undefined => {
  const context = contextOf(message);
  if (!context?.stanzaId) return undefined;
  return { providerMessageId: context.stanzaId, isOurs: isOwn(context.participant ?? '', own) };
};

const present = (value: Uint8Array | null | undefined): value is Uint8Array => (value?.length ?? 0) > 0;

const secretPayload = (
  target: MessageTarget | undefined,
  payload: Uint8Array | null | undefined,
  iv: Uint8Array | null | undefined,
): SecretPayload | undefined => (target && present(payload) && present(iv) ? { target, payload, iv } : undefined);

const protocolChange = (protocol: proto.Message.IProtocolMessage, ours: boolean): Normalized => {
  const id = protocol.key?.id;
  if (!id) return ignored('protocol');
  // Of other people's messages only admins of groups may dispose.
  const target: MessageTarget = { providerMessageId: id, isOurs: ours };
  const type = Number(protocol.type);
  if (type === protocolType.revoke) return { kind: 'change', target, change: { kind: 'revoke' } };
  if (type !== protocolType.edit || !protocol.editedMessage) return ignored('protocol');
  return { kind: 'change', target, change: { kind: 'edit', text: textOf(unwrap(protocol.editedMessage).message) ?? '' } };
};

/** Edits, reactions and votes; undefined when the message is one of its own. */
const changeOf = (message: proto.IMessage, { fromMe }: Envelope): Normalized | undefined => {
  // Who writes says `fromMe` of what he wrote himself; in a conversation of two the rest is the other's.
  const targetOf = (key: proto.IMessageKey | null | undefined): MessageTarget | undefined =>
    key?.id ? { providerMessageId: key.id, isOurs: (key.fromMe ?? false) === fromMe } : undefined;
  const { protocolMessage, reactionMessage, pollUpdateMessage, secretEncryptedMessage } = message;
  if (protocolMessage) return protocolChange(protocolMessage, fromMe);
  if (reactionMessage) {
    const target = targetOf(reactionMessage.key);
    const emoji = reactionMessage.text ?? '';
    return target ? { kind: 'change', target, change: { kind: 'reaction', emoji: emoji === '' ? null : emoji } } : ignored('protocol');
  }
  if (pollUpdateMessage) {
    const { pollCreationMessageKey, vote } = pollUpdateMessage;
    const sealed = secretPayload(targetOf(pollCreationMessageKey), vote?.encPayload, vote?.encIv);
    return sealed ? { kind: 'vote', ...sealed } : ignored('protocol');
  }
  if (secretEncryptedMessage) {
    const { targetMessageKey, encPayload, encIv, secretEncType } = secretEncryptedMessage;
    const id = targetMessageKey?.id;
    const sealed = secretPayload(id ? { providerMessageId: id, isOurs: fromMe } : undefined, encPayload, encIv);
    return sealed && Number(secretEncType) === secretEdit ? { kind: 'sealed_edit', ...sealed } : ignored('protocol');
  }
  return undefined;
};

const placeToIgnore = ({ chatKind, group, peer, fromMe }: Envelope, own: OwnAddresses): IgnoredReason | undefined => {
  if (chatKind !== 'dm') return chatKind;
  if (group !== undefined) return 'broadcast';
  if (peer.lid === undefined && peer.pn === undefined) return 'nobody';
  // Notes to ourselves have nobody on the other side.
  return fromMe && [peer.lid, peer.pn].some((address) => address !== undefined && isOwn(address, own)) ? 'nobody' : undefined;
};

/** Reads a decrypted message. Pure: what it cannot tell without other messages, such as a vote, it hands on encrypted. */
export const normalize = (
  wrapped: proto.IMessage,
  envelope: Envelope,
  own: OwnAddresses,
  sourceOf: (node: MediaNode) => string | undefined,
): Normalized => {
  const { message, secret } = unwrap(wrapped);
  // What directs is settled first: our phone sends such to itself.
  const place = placeToIgnore(envelope, own);
  if (place !== undefined) return ignored(message.protocolMessage ? 'protocol' : place);
  const change = changeOf(message, envelope);
  if (change) return change;
  const kind = kindOf(message);
  if (kind === undefined) return ignored('empty');
  if (directions.has(kind)) return ignored('protocol');
  const content = contentOf(message, sourceOf);
  if (!content) return ignored('empty');
  const poll = pollOf(message);
  return {
    kind: 'message',
    content,
    replyTo: replyOf(message, own),
    poll: poll && secret ? { secret, options: poll.options } : undefined,
  };
};
