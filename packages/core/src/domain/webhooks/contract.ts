import { defineEvent, defineProblem } from '@leadengine/plugin-kit';
import { Type, type Static } from 'typebox';
import type { OutboundFailureCode } from '../outbound-http/contract.js';
import { Id, nullable, Timestamp } from '../schema.js';

const url = Type.String({ format: 'uri', maxLength: 2000, description: 'Where events are posted to; https only' });
const description = Type.String({ maxLength: 300 });
const types = Type.Array(Type.String({ maxLength: 100, pattern: '^(\\*|[a-z0-9_-]+(\\.[a-z0-9_-]+)*(\\.\\*)?)$' }), {
  minItems: 1,
  maxItems: 100,
  uniqueItems: true,
  description: 'Event types, such as `ticket.created`, groups of them, such as `ticket.*`, or `*` for all',
});

export const WebhookDisabledReason = Type.Union(
  [Type.Literal('by_hand'), Type.Literal('gone'), Type.Literal('failing'), Type.Literal('events_expired')],
  {
    description:
      'Somebody did it (by_hand), the endpoint answered 410 (gone), nothing was delivered for a day (failing), or events that ' +
      'were still to be delivered are no longer kept (events_expired)',
  },
);
export type WebhookDisabledReason = Static<typeof WebhookDisabledReason>;

/** A subscription of an endpoint to events. */
export const Webhook = Type.Object(
  {
    id: Id,
    url,
    types,
    description,
    isEnabled: Type.Boolean(),
    disabledReason: nullable(WebhookDisabledReason),
    disabledAt: nullable(Timestamp),
    position: Type.String({ description: 'Cursor up to which every event was delivered or is in the delivery log' }),
    failingSince: nullable(Type.String({ format: 'date-time', description: 'Since when no delivery has succeeded' })),
    version: Type.Integer(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { $id: 'Webhook', additionalProperties: false },
);
export type Webhook = Static<typeof Webhook>;

const secret = Type.String({ description: 'Verifies signatures; shown this once' });

export const WebhookWithSecret = Type.Object({ ...Webhook.properties, secret }, { $id: 'WebhookWithSecret', additionalProperties: false });
export type WebhookWithSecret = Static<typeof WebhookWithSecret>;

export const RotatedWebhookSecret = Type.Object(
  { secret, previousValidUntil: Type.String({ format: 'date-time', description: 'Until then both secrets sign' }) },
  { $id: 'RotatedWebhookSecret', additionalProperties: false },
);
export type RotatedWebhookSecret = Static<typeof RotatedWebhookSecret>;

export const WebhookInput = Type.Object(
  { url, types, description: Type.Optional(description) },
  { $id: 'WebhookInput', additionalProperties: false },
);
export type WebhookInput = Static<typeof WebhookInput>;

export const WebhookPatch = Type.Object(
  {
    url: Type.Optional(url),
    types: Type.Optional(types),
    description: Type.Optional(description),
    isEnabled: Type.Optional(Type.Boolean()),
    from: Type.Optional(
      Type.Union([Type.Literal('position'), Type.Literal('now')], {
        description: 'With isEnabled: deliver what was missed meanwhile (position, the default) or only what happens from now on',
      }),
    ),
  },
  { $id: 'WebhookPatch', additionalProperties: false, minProperties: 1 },
);
export type WebhookPatch = Static<typeof WebhookPatch>;

export const WebhookReplay = Type.Object(
  {
    since: Type.Optional(Type.String({ format: 'date-time', description: 'Deliver again what was logged at or after this time' })),
    after: Type.Optional(Type.String({ maxLength: 18, pattern: '^[0-9]+$', description: 'Deliver again what follows this cursor' })),
  },
  { $id: 'WebhookReplay', additionalProperties: false, minProperties: 1, maxProperties: 1 },
);
export type WebhookReplay = Static<typeof WebhookReplay>;

export const WebhookReplayStarted = Type.Object(
  { after: Type.String(), until: Type.String({ description: 'Newest cursor now' }) },
  { $id: 'WebhookReplayStarted', additionalProperties: false },
);
export type WebhookReplayStarted = Static<typeof WebhookReplayStarted>;

export const WebhookDeliveryStatus = Type.Union([Type.Literal('pending'), Type.Literal('delivered'), Type.Literal('failed')]);
export type WebhookDeliveryStatus = Static<typeof WebhookDeliveryStatus>;

const attemptFacts = {
  statusCode: nullable(Type.Integer()),
  durationMs: nullable(Type.Integer()),
  errorCode: nullable(Type.String({ description: '`bad_status`, or why there was no answer, such as `timeout` or `address_refused`' })),
  answer: nullable(Type.String({ description: 'At most 500 characters of a refusal' })),
};

/** One event on its way to one endpoint. */
export const WebhookDelivery = Type.Object(
  {
    id: Id,
    webhookId: Id,
    eventId: Id,
    eventType: Type.String(),
    cursor: Type.String({ description: 'Place of the event in the log' }),
    status: WebhookDeliveryStatus,
    attempts: Type.Integer(),
    nextAttemptAt: nullable(Timestamp),
    lastAttemptAt: nullable(Timestamp),
    ...attemptFacts,
    createdAt: Timestamp,
  },
  { $id: 'WebhookDelivery', additionalProperties: false },
);
export type WebhookDelivery = Static<typeof WebhookDelivery>;

export const WebhookTest = Type.Object(
  { eventId: Id, isDelivered: Type.Boolean(), ...attemptFacts },
  { $id: 'WebhookTest', additionalProperties: false },
);
export type WebhookTest = Static<typeof WebhookTest>;

export const WebhookDisabled = defineEvent({
  name: 'webhook.disabled',
  version: 1,
  summary: 'The engine stopped delivering to an endpoint',
  payload: Webhook,
});

export const WebhookUrlRefused = defineProblem<{ reason: OutboundFailureCode }>({
  code: 'webhooks.url_refused',
  status: 422,
  title: 'The URL cannot be used',
  detail: ({ reason }) => `Webhooks go to https URLs with public addresses and without a password; this one was refused: ${reason}.`,
});

export const TooManyWebhooks = defineProblem<{ limit: number }>({
  code: 'webhooks.too_many',
  status: 409,
  title: 'There are too many webhooks',
  detail: ({ limit }) => `A tenant may have ${String(limit)} webhooks.`,
});

export const SecretNotShownAgain = defineProblem({
  code: 'webhooks.secret_not_shown_again',
  status: 409,
  title: 'The secret is not shown again',
  detail: () => 'It is shown while the one before it is still accepted. Make a new one.',
});

export const WebhookIsDisabled = defineProblem({
  code: 'webhooks.disabled',
  status: 409,
  title: 'The webhook is disabled',
  detail: () => 'Enable it first.',
});
