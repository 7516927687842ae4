import { defineService, type SecretValue } from '@leadengine/plugin-kit';
import type { PlainSql } from '../database.js';
import type { IsolationFinding } from '../isolation/audit-isolation.js';
import type { MigrationReport } from '../migrate.js';
import type { KnownTenants, Orphan } from './janitor.js';
import type { Observation } from './observation.js';
import type { Placement } from './placement.repository.js';
import type { MadeDatabase } from './tenant-database.js';
import type { DatabaseTenant, TenantLogin, TenantNames } from './tenant-names.js';

/** How a tenant's database differs from a fresh one of the same version. */
export interface DriftReport {
  /** SHA-256 over the catalog as it is. */
  readonly fingerprint: string;
  /** Lines of the catalog that should be there. */
  readonly missing: readonly string[];
  /** Lines that should not. */
  readonly unexpected: readonly string[];
  /** What the isolation lints say of it. */
  readonly findings: readonly IsolationFinding[];
}

/** What became of one database when all were brought up to date. */
export interface TenantMigration extends DatabaseTenant {
  /** `drifted`: up to date, and its catalog is not that of the template. `halted`: left out, since one before it did not go well. */
  readonly outcome: 'migrated' | 'drifted' | 'failed' | 'halted';
  readonly applied: readonly string[];
  readonly tookMs: number;
  readonly reason?: string;
}

/** Result of a login that was tried for one of the tenant's logins. */
export interface LoginCheck {
  readonly host: string;
  readonly database: string;
  readonly user: string;
  /** Databases of other tenants that this login could connect to: must be empty. */
  readonly neighbors: readonly string[];
}

/**
 * Databases of single tenants. Each function may be repeated: it looks at what there is first. What somebody else made under the same name
 * is never touched (`foreign`). Passwords come as {@link SecretValue} and leave this process as verifiers only.
 */
export interface DedicatedDatabases {
  names(tenant: DatabaseTenant): TenantNames;

  observeRoles(tenant: DatabaseTenant): Promise<Observation>;
  /** The owner and two logins that have no password yet. @throws ForeignObjectError */
  createRoles(tenant: DatabaseTenant): Promise<void>;
  setPassword(tenant: DatabaseTenant, login: TenantLogin, password: SecretValue): Promise<void>;
  /** Connects as the login would. @throws Error when it is not let in, or reaches the wrong database. */
  checkLogin(tenant: DatabaseTenant, login: TenantLogin, password: SecretValue): Promise<LoginCheck>;
  /** Keeps a login out and ends its sessions. */
  lockLogin(tenant: DatabaseTenant, login: TenantLogin): Promise<void>;
  /** After the database. */
  dropRoles(tenant: DatabaseTenant): Promise<void>;

  observeDatabase(tenant: DatabaseTenant): Promise<Observation>;
  /** Copies the template of this engine's schema, which the first call makes; nobody but the tenant's logins and the relay may connect. */
  createDatabase(tenant: DatabaseTenant): Promise<MadeDatabase>;
  /** Applies what is missing and gives the logins their rights. */
  migrateDatabase(tenant: DatabaseTenant): Promise<MigrationReport & { readonly version: string }>;
  /** All that are behind: one, then a twentieth, then the rest, as long as all goes well. May be repeated until all are up to date. */
  migrateAll(): Promise<readonly TenantMigration[]>;
  /** Compares the catalog with that of a fresh database of the version. */
  checkDrift(tenant: DatabaseTenant): Promise<DriftReport>;
  /** On a connection of its own as the owner of the tables, for what no role of the engine may do. */
  asOwner<T>(tenant: DatabaseTenant, work: (sql: PlainSql) => Promise<T>): Promise<T>;
  dropDatabase(tenant: DatabaseTenant): Promise<void>;

  findPlacement(tenantId: string): Promise<Placement | undefined>;
  listPlacements(): Promise<readonly Placement[]>;
  /** Says where the tenant lies, before anything is written for it: without a placement it lies in the control database. Idempotent. */
  place(tenant: DatabaseTenant, login: TenantLogin, schemaVersion?: string): Promise<Placement>;
  /** From now on schedules and the relay look after it. */
  openPlacement(tenantId: string): Promise<void>;
  /** Nobody works there any more. */
  closePlacement(tenantId: string): Promise<void>;
  /** The login that new connections take, as in a rotation; those under way end with their work. */
  switchLogin(tenantId: string, login: TenantLogin): Promise<void>;
  /** Last, after the tenant is gone from the control database. */
  removePlacement(tenantId: string): Promise<void>;
  /** Who knows the passwords of tenants' logins. Call it in `setup`. */
  passwordsFrom(find: (tenantId: string, login: TenantLogin) => Promise<SecretValue>): void;

  /** What no tenant owns. @param isMade - Which of these tenants, which are not there, are being made or removed. */
  findOrphans(isMade: KnownTenants): Promise<readonly Orphan[]>;
  /** Removes those that are still there and ours, but for directories. Returns what it removed. */
  removeOrphans(orphans: readonly Orphan[]): Promise<readonly Orphan[]>;
}
export const DedicatedDatabases = defineService<DedicatedDatabases>('kernel.dedicated-databases');
