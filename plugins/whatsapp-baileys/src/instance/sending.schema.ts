import { Type, type Static } from 'typebox';
import { PhoneNumber } from './phone-number.js';

const milliseconds = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 600_000, description }));

/** A number's own pace, as far as it differs from the engine's. */
export const PaceChanges = Type.Object(
  {
    minGapMs: milliseconds('Shortest time between two messages'),
    maxGapMs: milliseconds('Longest time between two messages; chance picks one between the two'),
    burst: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'So many may follow each other at once after a silence' })),
    sameChatMs: milliseconds('Shortest time between two messages of one chat'),
    newChatsPerDay: Type.Optional(
      Type.Union([Type.Integer({ minimum: 0, maximum: 100_000 }), Type.Null()], {
        description: 'Chats with strangers in 24 hours; null goes by the age of the number: 20, 50, 100, then 200',
      }),
    ),
    sameTextPerHour: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100_000, description: 'Strangers that the same words may go to in an hour' }),
    ),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type PaceChanges = Static<typeof PaceChanges>;

/** The pace that holds. */
export const Pace = Type.Object(
  {
    minGapMs: Type.Integer(),
    maxGapMs: Type.Integer(),
    burst: Type.Integer(),
    sameChatMs: Type.Integer(),
    newChatsPerDay: Type.Union([Type.Integer(), Type.Null()], { description: 'null: by the age of the number' }),
    sameTextPerHour: Type.Integer(),
  },
  { additionalProperties: false, $id: 'WhatsAppPace' },
);

const dateTime = Type.String({ format: 'date-time' });

/** WhatsApp lets the number begin no new chats. */
export const Restriction = Type.Object(
  {
    kind: Type.Union([Type.Literal('reachout_time_lock'), Type.Literal('message_cap')], {
      description: 'reachout_time_lock: too many strangers were written to. message_cap: the new chats of this cycle are used up.',
    }),
    since: dateTime,
    until: Type.Union([dateTime, Type.Null()], { description: 'null: WhatsApp did not say' }),
    action: Type.Literal('answer_only', {
      description: 'What helps: answer people who write, and begin no chats until it ends. Messages to strangers wait meanwhile.',
    }),
  },
  { additionalProperties: false, $id: 'WhatsAppRestriction' },
);
export type Restriction = Static<typeof Restriction>;

/** How fast and whether a linked phone sends. */
export const LinkedSending = Type.Object(
  {
    pace: Pace,
    pausedUntil: Type.Union([dateTime, Type.Null()], { description: 'WhatsApp refused too much; everything waits until then' }),
    restriction: Type.Union([Restriction, Type.Null()]),
  },
  { additionalProperties: false, $id: 'WhatsAppLinkedSending' },
);
export type LinkedSending = Static<typeof LinkedSending>;

export const NumbersToCheck = Type.Object(
  { numbers: Type.Array(PhoneNumber, { minItems: 1, maxItems: 50, uniqueItems: true }) },
  { additionalProperties: false },
);

export const CheckedNumbers = Type.Object(
  {
    numbers: Type.Array(
      Type.Object(
        {
          number: PhoneNumber,
          exists: Type.Boolean(),
          address: Type.Union([Type.String(), Type.Null()], { description: 'How WhatsApp names it, which may be another number' }),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

const count = (description: string) => Type.Integer({ minimum: 0, description });

/** What went through a number lately. */
export const InstanceMetrics = Type.Object(
  {
    instanceId: Type.String({ format: 'uuid' }),
    since: dateTime,
    outbound: Type.Object(
      {
        waiting: count('Messages and changes that are still to be sent or confirmed, whenever they came'),
        oldestWaitingAt: Type.Union([dateTime, Type.Null()]),
        sent: count('Confirmed by WhatsApp'),
        delivered: count('Of these, on the phone of the recipient'),
        read: count('Of these, read'),
        failed: count('Given up'),
        unknown: count('Neither confirmed nor refused'),
        resent: count('Written more than once under one id'),
        failures: Type.Array(Type.Object({ code: Type.String(), count: Type.Integer() }, { additionalProperties: false })),
        newChats: Type.Object({ used: Type.Integer(), limit: Type.Integer() }, { additionalProperties: false }),
      },
      { additionalProperties: false },
    ),
    inbound: Type.Object(
      {
        received: count('Messages that arrived'),
        waiting: count('Stored, and not handed in yet'),
        oldestWaitingAt: Type.Union([dateTime, Type.Null()]),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false, $id: 'WhatsAppInstanceMetrics' },
);
export type InstanceMetrics = Static<typeof InstanceMetrics>;
