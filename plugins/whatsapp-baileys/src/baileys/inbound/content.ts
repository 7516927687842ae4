import type { InboundContent, MessageContent } from '@leadengine/plugin-kit';
import type { proto } from 'baileys';
import { mediaNodeOf, type MediaNode } from './media-node.js';
import { nameOfVcard, phonesOfVcard } from './vcard.js';

const lines = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part.trim() !== '').join('\n');

/** The text of an unwrapped message, captions included. */
export const textOf = (message: proto.IMessage): string | undefined => {
  const text =
    message.conversation ??
    message.extendedTextMessage?.text ??
    message.imageMessage?.caption ??
    message.videoMessage?.caption ??
    message.documentMessage?.caption;
  return text === null || text === '' ? undefined : text;
};

/** What was written with buttons and lists, and what was chosen from them. */
const interactiveText = (message: proto.IMessage): string | undefined => {
  const template = message.templateMessage?.hydratedTemplate ?? message.templateMessage?.hydratedFourRowTemplate;
  const body = message.interactiveMessage ?? message.templateMessage?.interactiveMessageTemplate;
  const text =
    lines(message.buttonsResponseMessage?.selectedDisplayText) ||
    lines(message.templateButtonReplyMessage?.selectedDisplayText) ||
    lines(message.listResponseMessage?.title, message.listResponseMessage?.description) ||
    lines(message.interactiveResponseMessage?.body?.text) ||
    lines(message.buttonsMessage?.text, message.buttonsMessage?.contentText, message.buttonsMessage?.footerText) ||
    lines(message.listMessage?.title, message.listMessage?.description, message.listMessage?.footerText) ||
    lines(template?.hydratedTitleText, template?.hydratedContentText, template?.hydratedFooterText) ||
    lines(body?.header?.title, body?.body?.text, body?.footer?.text) ||
    lines(message.highlyStructuredMessage?.hydratedHsm?.hydratedTemplate?.hydratedContentText);
  return text === '' ? undefined : text;
};

/** The poll of an unwrapped message. */
export const pollOf = (message: proto.IMessage): Extract<MessageContent, { type: 'poll' }> | undefined => {
  const poll =
    message.pollCreationMessage ?? message.pollCreationMessageV2 ?? message.pollCreationMessageV3 ?? message.pollCreationMessageV5;
  if (!poll) return undefined;
  return {
    type: 'poll',
    question: poll.name ?? '',
    options: (poll.options ?? []).map(({ optionName }) => optionName ?? ''),
    multiple: poll.selectableOptionsCount !== 1,
  };
};

const placeOf = (message: proto.IMessage): MessageContent | undefined => {
  const { locationMessage: fixed, liveLocationMessage: live } = message;
  const place = fixed ?? live;
  if (!place || typeof place.degreesLatitude !== 'number' || typeof place.degreesLongitude !== 'number') return undefined;
  return {
    type: 'location',
    latitude: place.degreesLatitude,
    longitude: place.degreesLongitude,
    name: lines(fixed?.name, live?.caption) || undefined,
    address: lines(fixed?.address) || undefined,
  };
};

const personOf = (message: proto.IMessage): MessageContent | undefined => {
  const cards = message.contactMessage ? [message.contactMessage] : (message.contactsArrayMessage?.contacts ?? []);
  if (cards.length === 0) return undefined;
  const names = cards.map(({ displayName, vcard }) => lines(displayName) || (nameOfVcard(vcard ?? '') ?? ''));
  return {
    type: 'contact',
    fullName: names.filter((name) => name !== '').join(', '),
    phones: cards.flatMap(({ vcard }) => phonesOfVcard(vcard ?? '')),
  };
};

/** Members that say nothing by themselves. */
const silent = new Set(['messageContextInfo', 'senderKeyDistributionMessage', 'fastRatchetKeySenderKeyDistributionMessage']);

/** The member of a message that holds what it says. */
export const kindOf = (message: proto.IMessage): string | undefined =>
  Object.entries(message).find(([name, value]) => value !== null && value !== undefined && !silent.has(name))?.[0];

/**
 * What an unwrapped message says; undefined when it says nothing. What is not known here becomes a placeholder, so that nobody overlooks
 * that something was written.
 *
 * @param sourceOf - Where the channel finds a file again.
 */
export const contentOf = (message: proto.IMessage, sourceOf: (node: MediaNode) => string | undefined): InboundContent | undefined => {
  const media = mediaNodeOf(message);
  if (media) {
    return {
      type: media.kind,
      media: { mimeType: media.mimeType, fileName: media.fileName, sizeBytes: media.sizeBytes, sourceUrl: sourceOf(media) },
      caption: media.caption ?? interactiveText(message),
    };
  }
  const text = textOf(message) ?? interactiveText(message);
  if (text !== undefined) return { type: 'text', text };
  const known = pollOf(message) ?? placeOf(message) ?? personOf(message);
  if (known) return known;
  const kind = kindOf(message);
  return kind === undefined ? undefined : { type: 'unavailable', reason: 'unsupported', kind };
};
