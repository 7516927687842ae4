import { defineService, type AuditTrail } from '@leadengine/plugin-kit';

/**
 * The audit trail for the engine's own plugins, which does nothing when no plugin keeps one. It is looked up when something is
 * recorded and not at setup, since the trail's plugin may itself use services of those that record.
 */
export interface AuditRecorder extends AuditTrail {
  /** False when nothing is recorded, so that what only serves an entry need not be done. */
  isOn(): boolean;
}
export const AuditRecorder = defineService<AuditRecorder>('kernel.audit-recorder');

export const createAuditRecorder = (findTrail: () => AuditTrail | undefined): AuditRecorder => ({
  isOn: () => findTrail() !== undefined,
  record(tx, entry) {
    findTrail()?.record(tx, entry);
  },
});
