import { GateState } from '@leadengine/core/contract';
import { Type, type Static } from 'typebox';

/** What holds the connection of a number. `baileys` is declared and refused until its engine is part of this package. */
export const EngineName = Type.Union([Type.Literal('sandbox'), Type.Literal('baileys')], {
  description: 'sandbox: simulated customers, no phone. baileys: a linked phone.',
});
export type EngineName = Static<typeof EngineName>;

export const InstanceStatus = Type.Union([
  Type.Literal('connected'),
  Type.Literal('connecting'),
  Type.Literal('disconnected'),
  Type.Literal('failed'),
]);

/** E.164 with the plus sign. */
export const PhoneNumber = Type.String({ pattern: '^\\+[1-9][0-9]{7,14}$', description: 'E.164, for example +5511900000001' });

/** One WhatsApp number. */
export const WhatsAppInstance = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    engine: EngineName,
    name: Type.String(),
    phoneNumber: Type.Union([PhoneNumber, Type.Null()]),
    status: InstanceStatus,
    statusChangedAt: Type.String({ format: 'date-time' }),
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
    pendingActions: Type.Integer({ description: 'Events of the simulated network that have not been handed in yet' }),
    nextActionAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
    sending: GateState,
  },
  { additionalProperties: false },
);
export type InstanceHealth = Static<typeof InstanceHealth>;
