import { defineEvent } from '@leadengine/plugin-kit';
import { Type } from 'typebox';

const Id = Type.String({ format: 'uuid' });

/** A gateway has to send a message of ours: it reads what it says by its id, and reports its status in a signed call. */
export const GatewaySendRequested = defineEvent({
  name: 'whatsapp.gateway.send_requested',
  version: 1,
  summary: 'A message waits for the gateway that holds its number',
  payload: Type.Object(
    {
      instanceId: Id,
      messageId: Id,
      providerMessageId: Type.String({ description: 'The id to report its status under; the same in each attempt' }),
      attempt: Type.Integer({ minimum: 1 }),
    },
    { additionalProperties: false },
  ),
});
