import { GateState } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';
import { HelpfulAction, SessionPhase } from '../baileys/session/session-phase.js';
import { PhoneNumber } from './phone-number.js';
import { LinkedSending, PaceChanges } from './sending.schema.js';

/** What holds the connection of a number. */
export const EngineName = Type.Union([Type.Literal('sandbox'), Type.Literal('baileys'), Type.Literal('gateway')], {
  description: 'sandbox: simulated customers, no phone. baileys: a linked phone. gateway: a gateway of yours, which makes signed calls.',
});
export type EngineName = Static<typeof EngineName>;

export const InstanceStatus = Type.Union([
  Type.Literal('connected'),
  Type.Literal('connecting'),
  Type.Literal('disconnected'),
  Type.Literal('failed'),
]);

/** How a phone is linked. */
export const PairingMethod = Type.Union([Type.Literal('qr'), Type.Literal('code')], {
  description: 'qr: the phone scans it. code: it is typed on the phone.',
});
export type PairingMethod = Static<typeof PairingMethod>;

/** How the link of a phone is doing; all null on engines that have no phone. */
const connection = {
  state: Type.Union([SessionPhase, Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()], { description: 'Why it is in this state, for programs' }),
  code: Type.Union([Type.Integer(), Type.Null()], { description: 'What WhatsApp ended the last connection with' }),
  retryAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()], { description: 'When the engine tries again by itself' }),
  action: Type.Union([HelpfulAction, Type.Null()], { description: 'The one thing that helps' }),
};

/** One WhatsApp number. */
export const WhatsAppInstance = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    engine: EngineName,
    name: Type.String(),
    phoneNumber: Type.Union([PhoneNumber, Type.Null()]),
    status: InstanceStatus,
    statusChangedAt: Type.String({ format: 'date-time' }),
    ...connection,
    version: Type.Integer({ description: 'For If-Match' }),
    createdAt: Type.String({ format: 'date-time' }),
    updatedAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, $id: 'WhatsAppInstance' },
);
export type WhatsAppInstance = Static<typeof WhatsAppInstance>;

/** Pattern of a name: something to see, no control characters. */
export const printable = '^(?=.*\\S)[^\\u0000-\\u001f]*$';

const name = Type.String({ minLength: 1, maxLength: 120, pattern: printable });

export const NewInstance = Type.Object(
  { name, engine: EngineName, phoneNumber: Type.Optional(PhoneNumber) },
  { additionalProperties: false },
);
export type NewInstance = Static<typeof NewInstance>;

export const InstanceChanges = Type.Object(
  {
    name: Type.Optional(name),
    phoneNumber: Type.Optional(Type.Union([PhoneNumber, Type.Null()])),
    sendsPerSecond: Type.Optional(
      Type.Union([Type.Number({ exclusiveMinimum: 0, maximum: 1000 }), Type.Null()], {
        description: "Its own pace; null goes back to the engine's. GET …/status shows it.",
      }),
    ),
    pace: Type.Optional(
      Type.Union([PaceChanges, Type.Null()], {
        description: "How a linked phone spaces what it sends; null goes back to the engine's. Only what is named changes.",
      }),
    ),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type InstanceChanges = Static<typeof InstanceChanges>;

/** How a number is doing right now. */
export const InstanceHealth = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    engine: EngineName,
    status: InstanceStatus,
    statusChangedAt: Type.String({ format: 'date-time' }),
    ...connection,
    ownAddress: Type.Union([Type.String(), Type.Null()], { description: 'The number of the phone that is linked, as WhatsApp writes it' }),
    pendingActions: Type.Integer({ description: 'Events of the simulated network that have not been handed in yet' }),
    nextActionAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    sending: GateState,
    linked: Type.Union([LinkedSending, Type.Null()], { description: 'Of numbers with a linked phone' }),
  },
  { additionalProperties: false },
);
export type InstanceHealth = Static<typeof InstanceHealth>;

/** What links a phone: a QR code to scan, or a code to type. */
export const LinkingCode = Type.Object(
  {
    method: PairingMethod,
    value: Type.String({ description: 'qr: what the QR code says. code: eight characters to type on the phone.' }),
    attempt: Type.Integer({ description: 'Which code it is since linking began' }),
    expiresAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, $id: 'WhatsAppLinkingCode' },
);
export type LinkingCode = Static<typeof LinkingCode>;

export const PairingCodeInput = Type.Object(
  {
    phoneNumber: Type.String({
      pattern: '^\\+[1-9][0-9]{7,14}$',
      description: 'The number of the phone, E.164',
      examples: ['+5511900000001'],
    }),
  },
  { additionalProperties: false },
);

/** One step in the life of a link. */
export const InstanceTransition = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    from: SessionPhase,
    to: SessionPhase,
    reason: Type.Union([Type.String(), Type.Null()]),
    code: Type.Union([Type.Integer(), Type.Null()]),
    retryAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    occurredAt: Type.String({ format: 'date-time' }),
  },
  { additionalProperties: false, $id: 'WhatsAppInstanceTransition' },
);
export type InstanceTransition = Static<typeof InstanceTransition>;
