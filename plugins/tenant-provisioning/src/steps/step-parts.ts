import type { ChannelIngestion, ChannelRegistry, Clock, SecretStore, SystemScopes, UnitOfWork } from '@leadengine/plugin-kit';
import type {
  Authenticator,
  DedicatedDatabases,
  GeneratedCredentials,
  Invites,
  Leads,
  Logins,
  MediaLibrary,
  Messages,
  PlatformUnitOfWork,
  TenantDirectory,
  TenantJobs,
  Tickets,
} from '@leadengine/core/contract';
import type { EvidenceSigner } from '../evidence/evidence-signer.js';
import type { RotationPolicies } from '../rotation/rotation-policies.js';
import type { HeadroomLimits } from '../headroom/headroom.js';

/** What steps are made from. */
export interface StepParts {
  readonly platform: PlatformUnitOfWork;
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly dedicated: DedicatedDatabases;
  readonly clock: Clock;
  readonly secrets: SecretStore;
  readonly tenants: TenantDirectory;
  readonly logins: Logins;
  readonly authenticator: Authenticator;
  readonly credentials: GeneratedCredentials;
  readonly invites: Invites;
  readonly channels: ChannelRegistry;
  readonly ingestion: ChannelIngestion;
  readonly tickets: Tickets;
  readonly messages: Messages;
  readonly leads: Leads;
  readonly media: MediaLibrary;
  readonly jobs: TenantJobs;
  readonly policies: RotationPolicies;
  /** Days after which what nobody knows by heart is replaced; 0 for never. */
  readonly rotationDays: number;
  readonly signer: EvidenceSigner;
  readonly limits: HeadroomLimits;
}

/** The admin whose password nobody knows: the secret store keeps it, and it is rotated. No mail ever reaches the address (RFC 2606). */
export const operatorEmail = (slug: string): string => `operator@${slug}.leadengine.invalid`;

/** Where work of a run comes from, for the audit log. */
export const originOf = (runId: string) => ({ requestId: runId, ip: '127.0.0.1', routeId: 'provisioning' });

/** Evidence as JSON that people can read. */
export const jsonArtifact = (name: string, value: unknown) => ({
  name,
  contentType: 'application/json',
  content: Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`),
});
