import { defineEvent } from '@leadengine/plugin-kit';
import { AuditCheckpoint } from '../events/proof.schema.js';

/** Takes checkpoints to where a tenant keeps them: webhooks deliver it, signed and until it is received. */
export const AuditCheckpointed = defineEvent({
  name: 'audit.checkpointed',
  version: 1,
  summary: 'What the audit log holds was signed; keep the note outside the engine',
  payload: AuditCheckpoint,
});
