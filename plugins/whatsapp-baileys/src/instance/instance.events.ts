import { defineEvent } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { SessionPhase } from '../baileys/session/session-phase.js';
import { InstanceStatus, PairingMethod, WhatsAppInstance } from './instance.schema.js';

/** A number got or lost its connection, or came another step towards it. */
export const InstanceStatusChanged = defineEvent({
  name: 'whatsapp.instance.status_changed',
  version: 1,
  summary: 'A WhatsApp number changed its connection status',
  payload: Type.Object(
    {
      instance: WhatsAppInstance,
      previousStatus: InstanceStatus,
      previousState: Type.Union([SessionPhase, Type.Null()], { description: 'Null on engines without a phone' }),
    },
    { additionalProperties: false },
  ),
});

/** There is a new code to scan or to type. It is a secret, and so not part of the event. */
export const InstanceQrUpdated = defineEvent({
  name: 'whatsapp.instance.qr_updated',
  version: 1,
  summary: 'A WhatsApp number shows a new QR code or pairing code',
  payload: Type.Object(
    {
      instanceId: Type.String({ format: 'uuid' }),
      method: PairingMethod,
      attempt: Type.Integer({ description: 'Which code it is since linking began' }),
      expiresAt: Type.String({ format: 'date-time' }),
    },
    { additionalProperties: false },
  ),
});
