import { Type, type Static, type TProperties } from 'typebox';
import { Id } from '../schema.js';

const closed = { additionalProperties: false } as const;

/** A link that cannot run anything in whoever shows it, and that carries no password. */
const link = Type.String({ pattern: '^https://[^\\s@\\\\<>"\\u0000-\\u001f]+$', maxLength: 2048, description: 'https only' });

const mimeType = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*(;.*)?$', maxLength: 255 });

/** Media that can be sent; stickers only arrive. */
const mediaTypes = [Type.Literal('image'), Type.Literal('audio'), Type.Literal('video'), Type.Literal('document')] as const;

const latitude = Type.Number({ minimum: -90, maximum: 90 });
const longitude = Type.Number({ minimum: -180, maximum: 180 });

/** Text that somebody writes. */
export const messageText = Type.String({ minLength: 1, maxLength: 4096, pattern: '\\S' });

const bounded = (isInput: boolean, maxLength: number) => (isInput ? Type.String({ minLength: 1, maxLength }) : Type.String());

const textComponent = (isInput: boolean) =>
  Type.Object(
    {
      type: Type.Union([Type.Literal('header'), Type.Literal('body'), Type.Literal('footer')]),
      text: bounded(isInput, 1024),
      params: Type.Optional(Type.Array(bounded(isInput, 1024), isInput ? { maxItems: 20, description: 'For {{1}}, {{2}} and so on' } : {})),
    },
    closed,
  );

const buttonComponent = (isInput: boolean) =>
  Type.Object(
    {
      type: Type.Literal('button'),
      kind: Type.Union([Type.Literal('quick_reply'), Type.Literal('url'), Type.Literal('copy_code'), Type.Literal('phone_number')]),
      text: bounded(isInput, 25),
      value: Type.Optional(bounded(isInput, 2000)),
    },
    closed,
  );

/** What a message says, as stored and answered. Inbound text is kept as it came, so nothing here bounds its length. */
export const StoredContent = Type.Union(
  [
    Type.Object({ type: Type.Literal('text'), text: Type.String(), previewUrl: Type.Optional(Type.Boolean()) }, closed),
    Type.Object(
      {
        type: Type.Union([...mediaTypes, Type.Literal('sticker')]),
        media: Type.Object(
          {
            mimeType: Type.String(),
            fileName: Type.Optional(Type.String()),
            sizeBytes: Type.Optional(Type.Number()),
            mediaId: Type.Optional(Id),
            status: Type.Optional(
              Type.Union([Type.Literal('pending'), Type.Literal('stored'), Type.Literal('failed'), Type.Literal('removed')], {
                description: 'Of the file mediaId; message.updated tells of each change',
              }),
            ),
            url: Type.Optional(
              Type.String({
                description: 'Where the bytes are. Of a file here, a fresh link in each answer; events carry its mediaId only',
              }),
            ),
            urlExpiresAt: Type.Optional(Type.String({ format: 'date-time' })),
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
    Type.Object(
      {
        type: Type.Literal('template'),
        name: Type.String(),
        language: Type.String(),
        components: Type.Array(Type.Union([textComponent(false), buttonComponent(false)])),
        text: Type.String({ description: 'What the contact reads' }),
      },
      closed,
    ),
    Type.Object(
      { type: Type.Literal('poll'), question: Type.String(), options: Type.Array(Type.String()), multiple: Type.Boolean() },
      closed,
    ),
    Type.Object({ type: Type.Literal('revoked') }, { ...closed, description: 'Was deleted for everyone' }),
    Type.Object(
      {
        type: Type.Literal('unavailable'),
        reason: Type.Union([Type.Literal('waiting'), Type.Literal('unsupported')], {
          description: 'waiting: the network could not deliver it readably yet; message.updated tells when it is there',
        }),
        kind: Type.Optional(Type.String({ description: 'What the network calls it' })),
      },
      { ...closed, description: 'Something was written that cannot be shown here' },
    ),
  ],
  { $id: 'MessageContent' },
);
export type StoredContent = Static<typeof StoredContent>;

const fileName = Type.String({ minLength: 1, maxLength: 255, pattern: '^[^/\\\\\\u0000-\\u001f]+$' });

/** A file that was uploaded, or one that the channel fetches itself. */
const sentMedia = Type.Union([
  Type.Object(
    {
      mimeType,
      fileName: Type.Optional(fileName),
      sizeBytes: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
      url: link,
    },
    closed,
  ),
  Type.Object({ mediaId: Id, fileName: Type.Optional(fileName) }, closed),
]);

const sendable = <P extends TProperties>(extra: P) =>
  [
    Type.Object(
      {
        type: Type.Literal('text'),
        text: messageText,
        previewUrl: Type.Optional(Type.Boolean({ description: 'Lets the network fetch the first link and show what is behind it' })),
        ...extra,
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Union([...mediaTypes]),
        media: sentMedia,
        caption: Type.Optional(Type.String({ maxLength: 1024 })),
        ...extra,
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
        ...extra,
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('contact'),
        fullName: Type.String({ minLength: 1, maxLength: 200 }),
        phones: Type.Array(Type.String({ pattern: '^\\+[1-9]\\d{6,14}$', description: 'E.164' }), { minItems: 1, maxItems: 10 }),
        ...extra,
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('template'),
        name: Type.String({ pattern: '^[a-z0-9_]{1,512}$' }),
        language: Type.String({ pattern: '^[a-z]{2,3}(_[A-Z]{2})?$', description: 'Such as pt_BR' }),
        components: Type.Array(Type.Union([textComponent(true), buttonComponent(true)]), { minItems: 1, maxItems: 13 }),
        ...extra,
      },
      closed,
    ),
    Type.Object(
      {
        type: Type.Literal('poll'),
        question: Type.String({ minLength: 1, maxLength: 255, pattern: '\\S' }),
        options: Type.Array(Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }), {
          minItems: 2,
          maxItems: 12,
          uniqueItems: true,
        }),
        multiple: Type.Optional(Type.Boolean({ description: 'Whether a voter may choose several' })),
        ...extra,
      },
      closed,
    ),
  ] as const;

/** Something to send. */
export const ContentInput = Type.Union([...sendable({})], { $id: 'ContentInput' });
export type ContentInput = Static<typeof ContentInput>;

/** How a message is sent. */
export const sendOptions = {
  replyTo: Type.Optional(Type.Object({ messageId: Id }, { ...closed, description: 'The message of the same ticket that it answers' })),
  instanceId: Type.Optional(Type.String({ format: 'uuid', description: "Sends through this instance instead of the ticket's" })),
};

/** Body of a message to send. */
export const MessageInput = Type.Union([...sendable(sendOptions)], { $id: 'MessageInput' });
export type MessageInput = Static<typeof MessageInput>;
