export { AuditEvent, AuditOutcome } from './events/event.schema.js';
export { AuditCheckpoint, AuditConsistency, AuditInclusion } from './events/proof.schema.js';
export { NotSealedYet, OutsideTheLog } from './events/audit.problems.js';
export { AuditVerifier } from './verify/audit-verifier.js';
export { AuditVerification, TooLargeToVerify } from './verify/verify.routes.js';
export type { LogFault, LogFaultCode, VerificationReport } from './verify/report.js';
export { AuditCheckpointed } from './sealer/audit-checkpointed.js';
