export { parseCheckpoint, type Checkpoint } from './note/checkpoint.js';
export { parseVerifierKey, type NoteVerifier } from './note/signed-note.js';
export { NotABundleError, verifyBundle, type BundleTrust } from './verify/verify-bundle.js';
export type { LogFault, LogFaultCode, VerificationReport } from './verify/report.js';
