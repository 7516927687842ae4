import { Type, type Static } from 'typebox';
import { printable } from '../instance/instance.schema.js';
import { PhoneNumber } from '../instance/phone-number.js';

/**
 * How a simulated customer acts. `writes_first`: writes on their own, then as `answers`. `answers`: reads and writes the script's next
 * message. `reads`: reads and writes nothing. `silent`: the phone gets it, nobody looks. `fails`: see {@link FailureMode}.
 */
export const Behavior = Type.Union(
  [Type.Literal('writes_first'), Type.Literal('answers'), Type.Literal('reads'), Type.Literal('silent'), Type.Literal('fails')],
  { description: 'writes_first, answers: follow the script. reads: read receipts only. silent: delivered only. fails: see failure.' },
);
export type Behavior = Static<typeof Behavior>;

/** How sending to a customer of behavior `fails` fails. */
export const FailureMode = Type.Union(
  [
    Type.Object({ mode: Type.Literal('invalid_recipient') }, { additionalProperties: false, description: 'Refused for good' }),
    Type.Object({ mode: Type.Literal('rejected_later') }, { additionalProperties: false, description: 'Taken, then reported as failed' }),
    Type.Object(
      { mode: Type.Literal('first_attempts'), attempts: Type.Integer({ minimum: 1, maximum: 20 }) },
      { additionalProperties: false, description: 'The first attempts time out, then as answers' },
    ),
  ],
  { description: 'Only for behavior fails; invalid_recipient when left out' },
);
export type FailureMode = Static<typeof FailureMode>;

const delay = (meaning: string) => Type.Integer({ minimum: 0, maximum: 600_000, description: `Milliseconds ${meaning}` });

/** Milliseconds between the steps of a conversation. */
export const Delays = Type.Object(
  {
    writeMs: delay('from connecting to the first message of writes_first'),
    deliverMs: delay('from sending to delivered'),
    readMs: delay('from delivered to read'),
    answerMs: delay('from read to the answer'),
  },
  { additionalProperties: false },
);
export type Delays = Static<typeof Delays>;

/** @defaultValue what a person with the phone in their hand needs */
export const defaultDelays: Delays = { writeMs: 500, deliverMs: 300, readMs: 700, answerMs: 1_500 };

export const SandboxMedia = Type.Object(
  {
    kind: Type.Union([
      Type.Literal('image'),
      Type.Literal('audio'),
      Type.Literal('video'),
      Type.Literal('document'),
      Type.Literal('sticker'),
    ]),
    mimeType: Type.String({ minLength: 3, maxLength: 120, pattern: '^[\\w.+-]+/[\\w.+-]+$' }),
    fileName: Type.Optional(Type.String({ minLength: 1, maxLength: 255 })),
    sizeBytes: Type.Optional(Type.Integer({ minimum: 0 })),
    sourceUrl: Type.Optional(
      Type.String({
        maxLength: 8_192,
        // What a browser would run when it shows it is left out.
        pattern:
          '^(https://[^\\s@\\\\<>"]+|data:(image/(png|jpeg|webp|gif)|audio/[a-z0-9]+|video/[a-z0-9]+|application/pdf);base64,[A-Za-z0-9+/=]+)$',
        description: 'Where the bytes can be had: https, or the bytes themselves as a data URL',
      }),
    ),
    caption: Type.Optional(Type.String({ maxLength: 4_096 })),
  },
  { additionalProperties: false },
);

/** What a customer writes: exactly one member. */
export const messageMembers = {
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 4_096 })),
  media: Type.Optional(SandboxMedia),
  location: Type.Optional(
    Type.Object(
      {
        latitude: Type.Number({ minimum: -90, maximum: 90 }),
        longitude: Type.Number({ minimum: -180, maximum: 180 }),
        name: Type.Optional(Type.String({ maxLength: 255 })),
        address: Type.Optional(Type.String({ maxLength: 512 })),
      },
      { additionalProperties: false },
    ),
  ),
  contact: Type.Optional(
    Type.Object(
      { fullName: Type.String({ minLength: 1, maxLength: 255 }), phones: Type.Array(PhoneNumber, { minItems: 1, maxItems: 10 }) },
      { additionalProperties: false },
    ),
  ),
};
export const SandboxMessage = Type.Object(messageMembers, { additionalProperties: false, description: 'Exactly one of the members' });
export type SandboxMessage = Static<typeof SandboxMessage>;

const phoneMessageId = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '^[\\w.:-]+$',
  description: 'Its id on the simulated network',
});

/** A message as the customer sees it. */
const MessageOnPhone = Type.Object(
  {
    messageId: phoneMessageId,
    isOwn: Type.Optional(Type.Boolean({ description: 'Whether the customer wrote it; else it is one of ours' })),
  },
  { additionalProperties: false },
);

/** Body of POST …/sandbox/changes. */
export const CustomerChanges = Type.Object(
  {
    from: PhoneNumber,
    message: MessageOnPhone,
    eventId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 100, pattern: '^[\\w.:-]+$', description: 'The same one twice is one event' }),
    ),
    change: Type.Union([
      Type.Object(
        {
          kind: Type.Literal('reaction'),
          emoji: Type.Union([Type.String({ minLength: 1, maxLength: 32 }), Type.Null()], { description: 'null takes it back' }),
        },
        { additionalProperties: false },
      ),
      Type.Object({ kind: Type.Literal('edit'), text: Type.String({ minLength: 1, maxLength: 4_096 }) }, { additionalProperties: false }),
      Type.Object({ kind: Type.Literal('revoke') }, { additionalProperties: false }),
      Type.Object(
        {
          kind: Type.Literal('vote'),
          options: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 12, description: 'All that are chosen now' }),
        },
        { additionalProperties: false },
      ),
    ]),
  },
  { additionalProperties: false },
);
export type CustomerChanges = Static<typeof CustomerChanges>;

export const AcceptedChange = Type.Object(
  { eventId: Type.String(), customerId: Type.String({ format: 'uuid' }) },
  { additionalProperties: false },
);
export type AcceptedChange = Static<typeof AcceptedChange>;

/** Body of POST …/sandbox/messages. */
export const CustomerWrites = Type.Object(
  {
    from: PhoneNumber,
    displayName: Type.Optional(Type.String({ minLength: 1, maxLength: 120, pattern: printable })),
    messageId: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '^[\\w.:-]+$',
        description: 'The id on the simulated network; the same one twice from one phone is one message',
      }),
    ),
    replyTo: Type.Optional(MessageOnPhone),
    ...messageMembers,
  },
  { additionalProperties: false },
);
export type CustomerWrites = Static<typeof CustomerWrites>;

export const AcceptedWrite = Type.Object(
  { messageId: Type.String(), customerId: Type.String({ format: 'uuid' }) },
  { additionalProperties: false },
);
export type AcceptedWrite = Static<typeof AcceptedWrite>;

/** Body of POST …/sandbox/customers. */
export const NewCustomer = Type.Object(
  {
    phone: PhoneNumber,
    displayName: Type.Optional(Type.String({ minLength: 1, maxLength: 120, pattern: printable })),
    behavior: Behavior,
    failure: Type.Optional(FailureMode),
    delays: Type.Optional(Type.Partial(Delays, { additionalProperties: false })),
    script: Type.Optional(Type.Array(SandboxMessage, { maxItems: 100, description: 'What they write, one message per turn' })),
  },
  { additionalProperties: false },
);
export type NewCustomer = Static<typeof NewCustomer>;

export const SandboxCustomer = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    phone: PhoneNumber,
    displayName: Type.Union([Type.String(), Type.Null()]),
    behavior: Behavior,
    failure: Type.Union([FailureMode, Type.Null()]),
    delays: Delays,
    script: Type.Array(SandboxMessage),
    scriptPosition: Type.Integer({ description: 'Messages of the script already written or about to be' }),
    version: Type.Integer(),
    createdAt: Type.String({ format: 'date-time' }),
    updatedAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, $id: 'WhatsAppSandboxCustomer' },
);
export type SandboxCustomer = Static<typeof SandboxCustomer>;

/** One message on a customer's phone. */
export const SandboxInboxItem = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    customerId: Type.String({ format: 'uuid' }),
    phone: PhoneNumber,
    providerMessageId: Type.String(),
    content: Type.Object({ type: Type.String() }, { additionalProperties: true }),
    replyTo: Type.Union([Type.String(), Type.Null()], { description: 'Id of the message it answers' }),
    reaction: Type.Union([Type.String(), Type.Null()], { description: 'Our reaction on it' }),
    editedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    revokedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    deliveries: Type.Integer({ minimum: 1, description: 'How often it was sent; above 1 the repeats were absorbed' }),
    receivedAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, $id: 'WhatsAppSandboxInboxItem' },
);
export type SandboxInboxItem = Static<typeof SandboxInboxItem>;
