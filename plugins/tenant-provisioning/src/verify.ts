export { verifyEvidence, type EvidenceReport, type Manifest, type ManifestEntry } from './evidence/verify-evidence.js';
