/** What plugins may use of the engine besides the plugin kit: services, events, schemas and problems of its domain. */
export { DerivedKeys, type DerivedKey } from './contract/derived-keys.js';
export * from './contract/page.js';
export { PersonalDataCipher } from './contract/personal-data-cipher.js';
export * from './contract/principal.js';
export * from './contract/problems.js';
export { openBytes, sealBytes } from './contract/sealed-bytes.js';
export { readStored } from './contract/stored-value.js';
export { ControlUnitOfWork, NotificationBus, PlatformUnitOfWork, type PlainSql } from './database/database.js';
export { DedicatedDatabases, type DriftReport, type LoginCheck, type TenantMigration } from './database/dedicated/contract.js';
export type { KnownTenants, Orphan } from './database/dedicated/janitor.js';
export { ForeignObjectError, type Observation } from './database/dedicated/observation.js';
export type { Placement } from './database/dedicated/placement.repository.js';
export type { DatabaseTenant, TenantLogin } from './database/dedicated/tenant-names.js';
export { joinScope } from './database/join-scope.js';
export { SessionLocks, type HeldLock } from './database/session-locks.js';
export * from './domain/channels/contract.js';
export * from './domain/contacts/contract.js';
export * from './domain/flags/contract.js';
export * from './domain/media/contract.js';
export * from './domain/leads/contract.js';
export * from './domain/messages/contract.js';
export * from './domain/outbound-http/contract.js';
export * from './domain/presence/contract.js';
export * from './domain/preferences/contract.js';
export * from './domain/queues/contract.js';
export * from './domain/tags/contract.js';
export { Logins } from './domain/identity/contract.js';
export { CredentialNotices } from './domain/identity/credential-notices.js';
export { formatCredential, hashSecret, isSecret, parseCredential, secretBytes } from './domain/identity/credential-text.js';
export { GeneratedCredentials } from './domain/identity/generated-credentials.js';
export { HeldPermissions } from './domain/identity/held-permissions.js';
export {
  AlreadyInvited,
  InviteDelivery,
  InviteExpired,
  InviteNotOpen,
  InviteRevoked,
  Invites,
  InviteUsed,
  UnknownInvite,
} from './domain/identity/invite.contract.js';
export { faultCodeOf, LinkMails } from './domain/identity/link-mails.js';
export { TenantTokenSecrets, type TenantTokenRing } from './domain/identity/tenant-token-secrets.js';
export { CredentialKinds, type CredentialKind } from './domain/identity/verified-credential.js';
export { EmailTaken } from './domain/identity/problems.js';
export { EmailSender, type EmailMessage } from './domain/mail/contract.js';
export { QuickReplies, QuickReply } from './domain/quick-replies/contract.js';
export { QueueMember, QueueMembers } from './domain/routing/contract.js';
export * from './domain/tickets/contract.js';
export { TenantDirectory, TenantProvisioned, TenantSlugTaken, type ProvisionedTenant, type Tenant } from './domain/tenants/contract.js';
export { createPlatformAudit, platformCallerOf, type PlatformCaller } from './domain/tenants/platform-audit.js';
export * from './domain/tickets/note.contract.js';
export * from './domain/tickets/ticket-filters.js';
export * from './domain/views/contract.js';
export { Requester, Rotation, rotationFields, RotationState, SecretRotated } from './domain/tenants/rotation.contract.js';
export * from './domain/webhooks/contract.js';
export { WebhookSecretRotation } from './domain/webhooks/secret-rotation.js';
export * from './domain/schema.js';
export { LeaseLostError } from './database/faults.js';
export { EventStream, type LoggedEvent } from './events/event-stream.js';
export { addressOf, parsePhone } from './domain/contacts/address.js';
export { csvCell } from './domain/contacts/csv-export.js';
export { documentPurpose, hintOf, maskDocument, parseDocument } from './domain/contacts/document.js';
export { QueueLoad, type QueueStoreLoad } from './jobs/queue-load.js';
export { TenantJobs } from './jobs/tenant-jobs.js';
export { startLoop, type WakeableLoop } from './jobs/wakeable-loop.js';
export { AuditRecorder } from './kernel/audit-recorder.js';
export { actingAs } from './kernel/acting-as.js';
export { violatesExclusion, violatesForeignKey, violatesUnique } from './domain/database-fault.js';
export { endOfPrefix, plainText } from './domain/search-text.js';
export { storableJson, storableText } from './domain/storable.js';
export { auditIsolation, type IsolationFinding } from './database/isolation/audit-isolation.js';
export type { IsolationLint } from './database/isolation/isolation-lint.js';
export { isolationLints } from './database/isolation/lints.js';
