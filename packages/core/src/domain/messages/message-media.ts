import type { InboundMessage, Sql, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { MediaKindMismatch, UnknownMedia, type MediaChange, type MediaLibrary, type StoredMedia } from '../media/contract.js';
import { fitsKind } from '../media/media-type.js';
import { storableJson } from '../storable.js';
import type { ContentInput } from './content.js';
import { MessageUpdated, type Message } from './contract.js';
import { messageColumnsOf, toMessage, type MessageRow } from './message.row.js';

/** The file that a message is to carry; undefined when it carries none of ours. @throws UnknownMedia, MediaKindMismatch */
export const findFileOf = async (library: MediaLibrary, sql: Sql, input: ContentInput): Promise<StoredMedia | undefined> => {
  if (!('media' in input) || !('mediaId' in input.media)) return undefined;
  const { mediaId } = input.media;
  const file = await library.find(sql, mediaId);
  if (file?.status !== 'stored') throw new UnknownMedia({ mediaId });
  if (!fitsKind(file.mimeType, input.type)) throw new MediaKindMismatch({ kind: input.type, mimeType: file.mimeType });
  return file;
};

/** Gives the file of an inbound message a place in our storage, if there is a way to its bytes. */
export const reserveFile = (library: MediaLibrary, inbound: InboundMessage): InboundMessage => {
  const { content } = inbound;
  if (!('media' in content) || !library.isFetchable(inbound.channel, content.media)) return inbound;
  return { ...inbound, content: { ...content, media: { ...content.media, mediaId: uuidv7() } } };
};

/** Has the bytes of a stored message's file fetched. */
export const announceFile = async (library: MediaLibrary, tx: Transaction, inbound: InboundMessage, message: Message): Promise<void> => {
  const { content, channel, instanceId, providerMessageId } = inbound;
  if (!('media' in content) || content.media.mediaId === undefined) return;
  await library.announce(tx, {
    id: content.media.mediaId,
    kind: content.type,
    messageId: message.id,
    contactId: message.contactId,
    channel,
    instanceId,
    providerMessageId,
    reference: content.media,
  });
};

/** The message as people get it: with a fresh link to its file. */
export const withLink = (library: MediaLibrary, scope: Sql['scope'], message: Message): Message => {
  const { content } = message;
  if (!('media' in content) || content.media.mediaId === undefined || content.media.status !== 'stored') return message;
  return { ...message, content: { ...content, media: { ...content.media, ...library.link(scope, content.media.mediaId) } } };
};

const text = `
  update messages m set content = jsonb_set(m.content, '{media}', (m.content -> 'media') || $4::jsonb)
  where m.tenant_id = $1 and m.id = any($2::uuid[]) and m.content -> 'media' ->> 'mediaId' = $3
  returning ${messageColumnsOf('m')}`;

/** Says in the messages that use a file what has become of it. */
export const applyMediaChange = async (tx: Transaction, { status, media, messageIds }: MediaChange): Promise<void> => {
  const told = status === 'stored' ? { status, mimeType: media.mimeType, sizeBytes: media.sizeBytes } : { status };
  const rows = await tx.sql<MessageRow>(text, [tx.scope.tenantId, messageIds, media.id, storableJson(told)]);
  for (const row of rows) tx.emit(MessageUpdated, toMessage(row));
};
