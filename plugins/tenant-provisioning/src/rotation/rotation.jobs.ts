import { defineQueue } from '@leadengine/plugin-kit';
import { Type } from 'typebox';

/** Wakes the engine; what is to be done is in the database, where a tick finds it, too. */
export const advanceRotation = defineQueue({
  name: 'provisioning.advance-rotation',
  summary: 'Goes on with the replacement of a secret',
  payload: Type.Object({ rotationId: Type.String({ format: 'uuid' }) }, { additionalProperties: false }),
  attempts: 1,
  concurrency: 5,
  timeoutMs: 120_000,
});
