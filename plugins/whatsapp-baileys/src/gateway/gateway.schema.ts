import { Type, type Static } from 'typebox';
import { PhoneNumber } from '../instance/phone-number.js';
import { SandboxMessage } from '../sandbox/sandbox.schema.js';

const dateTime = Type.String({ format: 'date-time' });
const networkId = Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\w.:=@/+-]+$' });
const eventId = Type.String({ minLength: 1, maxLength: 200, pattern: '^[\\w.:=@/+-]+$', description: 'The same one twice is one event' });

const MessageArrived = Type.Object(
  {
    type: Type.Literal('message'),
    id: eventId,
    messageId: networkId,
    from: PhoneNumber,
    displayName: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
    occurredAt: dateTime,
    message: SandboxMessage,
  },
  { additionalProperties: false },
);

const StatusReported = Type.Object(
  {
    type: Type.Literal('status'),
    messageId: Type.String({ minLength: 1, maxLength: 200, description: 'The providerMessageId of a message of ours' }),
    status: Type.Union([Type.Literal('sent'), Type.Literal('delivered'), Type.Literal('read'), Type.Literal('failed')]),
    detail: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'Why it failed' })),
    occurredAt: dateTime,
  },
  { additionalProperties: false },
);

/** Body of a signed call: what happened, oldest first. */
export const GatewayEvents = Type.Object(
  { events: Type.Array(Type.Union([MessageArrived, StatusReported]), { minItems: 1, maxItems: 100 }) },
  { additionalProperties: false },
);
export type GatewayEvents = Static<typeof GatewayEvents>;

const secretFacts = {
  id: Type.String({ format: 'uuid' }),
  createdAt: dateTime,
  expiresAt: Type.Union([dateTime, Type.Null()], { description: 'null: until it is replaced' }),
};

/** A signing secret without the secret. */
export const GatewaySecret = Type.Object(secretFacts, { additionalProperties: false, $id: 'WhatsAppGatewaySecret' });
export type GatewaySecret = Static<typeof GatewaySecret>;

export const GatewaySecrets = Type.Object(
  {
    webhookPath: Type.String({ description: 'What the gateway posts to, below the address of this installation' }),
    secrets: Type.Array(GatewaySecret),
  },
  { additionalProperties: false },
);
export type GatewaySecrets = Static<typeof GatewaySecrets>;

/** A signing secret as it is shown, once. */
export const NewGatewaySecret = Type.Object(
  {
    ...secretFacts,
    secret: Type.String({ description: 'whsec_… as Standard Webhooks writes it. Shown once.' }),
    webhookPath: Type.String(),
    previousValidUntil: Type.Union([dateTime, Type.Null()], { description: 'Until when the secret before this one is taken as well' }),
  },
  { additionalProperties: false },
);
export type NewGatewaySecret = Static<typeof NewGatewaySecret>;
