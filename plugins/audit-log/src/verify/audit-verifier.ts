import { defineService, type Scope } from '@leadengine/plugin-kit';
import type { VerificationReport } from './report.js';

/** Checks logs against what is stored and what was signed. */
export interface AuditVerifier {
  /** @param notes - Checkpoints that were kept outside the database. */
  verify(scope: Scope, notes?: readonly string[]): Promise<VerificationReport>;
  /** What checks the signatures of this tenant's log. */
  verifierKey(scope: Scope): Promise<string>;
}

export const AuditVerifier = defineService<AuditVerifier>('audit.verifier');
