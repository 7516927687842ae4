import type { MediaReference, MessageContent } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import { cutText, storableText } from '../storable.js';

const closed = { additionalProperties: false } as const;

/** A link that cannot run anything in whoever shows it, and that carries no password. */
const link = Type.String({ pattern: '^https://[^\\s@\\\\<>"\\u0000-\\u001f]+$', maxLength: 2048, description: 'https only' });

const mimeType = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*(;.*)?$', maxLength: 255 });

/** Media that can be sent; stickers only arrive. */
const mediaTypes = [Type.Literal('image'), Type.Literal('audio'), Type.Literal('video'), Type.Literal('document')] as const;

const latitude = Type.Number({ minimum: -90, maximum: 90 });
const longitude = Type.Number({ minimum: -180, maximum: 180 });

/** What a message says, as stored and answered. Inbound text is kept as it came, so nothing here bounds its length. */
export const StoredContent = Type.Union(
  [
    Type.Object({ type: Type.Literal('text'), text: Type.String() }, closed),
    Type.Object(
      {
        type: Type.Union([...mediaTypes, Type.Literal('sticker')]),
        media: Type.Object(
          {
            mimeType: Type.String(),
            fileName: Type.Optional(Type.String()),
            sizeBytes: Type.Optional(Type.Number()),
            url: Type.Optional(Type.String()),
          },
          closed,
        ),
        caption: Type.Optional(Type.String()),
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('location'),
        latitude: Type.Number(),
        longitude: Type.Number(),
        name: Type.Optional(Type.String()),
        address: Type.Optional(Type.String()),
      },
      closed,
    ),
    Type.Object({ type: Type.Literal('contact'), fullName: Type.String(), phones: Type.Array(Type.String()) }, closed),
  ],
  { $id: 'MessageContent' },
);
export type StoredContent = Static<typeof StoredContent>;

/** Body of a message to send. */
export const MessageInput = Type.Union(
  [
    Type.Object({ type: Type.Literal('text'), text: Type.String({ minLength: 1, maxLength: 4096, pattern: '\\S' }) }, closed),
    Type.Object(
      {
        type: Type.Union([...mediaTypes]),
        media: Type.Object(
          {
            mimeType,
            fileName: Type.Optional(Type.String({ minLength: 1, maxLength: 255, pattern: '^[^/\\\\\\u0000-\\u001f]+$' })),
            sizeBytes: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
            url: link,
          },
          closed,
        ),
        caption: Type.Optional(Type.String({ maxLength: 1024 })),
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('location'),
        latitude,
        longitude,
        name: Type.Optional(Type.String({ maxLength: 200 })),
        address: Type.Optional(Type.String({ maxLength: 500 })),
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('contact'),
        fullName: Type.String({ minLength: 1, maxLength: 200 }),
        phones: Type.Array(Type.String({ pattern: '^\\+[1-9]\\d{6,14}$', description: 'E.164' }), { minItems: 1, maxItems: 10 }),
      },
      closed,
    ),
  ],
  { $id: 'MessageInput' },
);
export type MessageInput = Static<typeof MessageInput>;

const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };

/** From a channel's terms to what is stored. Picks known members, so that what a channel adds does not end up in answers. */
export const toStoredContent = (content: MessageContent): StoredContent => {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: content.text };
    case 'location': {
      const { type, latitude: lat, longitude: lon, name, address } = content;
      return defined({ type, latitude: lat, longitude: lon, name, address });
    }
    case 'contact':
      return { type: 'contact', fullName: content.fullName, phones: [...content.phones] };
    default: {
      const { mimeType: mime, fileName, sizeBytes, sourceUrl } = content.media;
      const media = defined({ mimeType: mime, fileName, sizeBytes, url: sourceUrl });
      return defined({ type: content.type, media, caption: content.caption });
    }
  }
};

/** From what is stored to a channel's terms. */
export const toChannelContent = (content: StoredContent): MessageContent => {
  switch (content.type) {
    case 'text':
    case 'contact':
      return content;
    case 'location':
      return { ...content, name: content.name, address: content.address };
    default: {
      const { mimeType: mime, fileName, sizeBytes, url } = content.media;
      const media: MediaReference = { mimeType: mime, fileName, sizeBytes, sourceUrl: url };
      return { type: content.type, media, caption: content.caption };
    }
  }
};

const textOf = (content: StoredContent): string => {
  switch (content.type) {
    case 'text':
      return content.text;
    case 'location':
      return content.name ?? content.address ?? '';
    case 'contact':
      return content.fullName;
    default:
      return content.caption ?? content.media.fileName ?? '';
  }
};

/** One line of up to 160 characters for lists. */
export const previewOf = (content: StoredContent): string => cutText(storableText(textOf(content)).replaceAll(/\s+/g, ' ').trim(), 160);
