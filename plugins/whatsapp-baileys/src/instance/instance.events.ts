import { defineEvent } from '@leadengine/plugin-kit';
import { Type } from 'typebox';
import { InstanceStatus, WhatsAppInstance } from './instance.schema.js';

/** A number got or lost its connection. */
export const InstanceStatusChanged = defineEvent({
  name: 'whatsapp.instance.status_changed',
  version: 1,
  summary: 'A WhatsApp number changed its connection status',
  payload: Type.Object({ instance: WhatsAppInstance, previousStatus: InstanceStatus }, { additionalProperties: false }),
});
