import {
  AuditTrail,
  ChannelIngestion,
  ChannelRegistry,
  definePlugin,
  defineSchedule,
  SecretRotations,
  SecretStore,
  SecretStores,
  type Plugin,
} from '@leadengine/plugin-kit';
import {
  AuditRecorder,
  Authenticator,
  ControlUnitOfWork,
  CredentialKinds,
  CredentialNotices,
  DedicatedDatabases,
  DerivedKeys,
  GeneratedCredentials,
  HeldPermissions,
  Invites,
  Leads,
  LinkMails,
  Logins,
  MediaLibrary,
  Messages,
  NotificationBus,
  PlatformUnitOfWork,
  QueueLoad,
  SecretRotated,
  SessionLocks,
  TenantDirectory,
  TenantJobs,
  TenantProvisioned,
  TenantTokenSecrets,
  Tickets,
  WebhookSecretRotation,
} from '@leadengine/core/contract';
import { createImpersonationCredential } from './impersonation/impersonation-credential.js';
import { impersonationRoutes } from './impersonation/impersonation.routes.js';
import { createImpersonations } from './impersonation/impersonation.service.js';
import { passwordName } from './isolation/database-password.js';
import { createProvisioning } from './create-provisioning.js';
import { migrations } from './migrations/index.js';
import { advanceRun } from './provisionings/advance-run.js';
import { Provisionings } from './provisionings/provisioning.service.js';
import { advanceRotation } from './rotation/rotation.jobs.js';
import { Rotations } from './rotation/rotation.service.js';
import { wireRotations } from './rotation/rotation-wiring.js';
import type { Boundary } from './saga/saga.js';
import { createAnnouncedStore } from './secrets/announced-store.js';
import { createCachedStore } from './secrets/cached-store.js';
import { createEmbeddedStore } from './secrets/embedded-store.js';
import { createSecretTrail } from './secrets/secret-trail.js';
import { checkKeys, wasEverUsed } from './secrets/key-check.js';
import { createKeyHolder } from './secrets/key-holder.js';
import { createSecretNotices } from './secrets/secret-notices.js';
import { createStoreChoice } from './secrets/store-choice.js';
import { createTenantKeys } from './secrets/tenant-keys.js';
import { createTokenRingReader, tokenSecretName } from './secrets/tenant-token-ring.js';
import { provisioningConfig } from './settings.js';

/** Key checks are of the installation and of no tenant. */
const nobody = '00000000-0000-0000-0000-000000000000';

export interface TenantProvisioningOptions {
  /** Called at each point where a process may die; tests end it there. @defaultValue does nothing */
  readonly boundary?: Boundary;
  /** Stands between the plugin and its secret store; tests have it fail. @defaultValue the store itself */
  readonly throughStore?: (store: SecretStore) => SecretStore;
  /** How often what nobody owns in the database server is looked for. @defaultValue 10 minutes */
  readonly janitorEveryMs?: number;
}

/** The plugin with options; {@link tenantProvisioningPlugin} is the one without. */
export const createTenantProvisioningPlugin = ({
  boundary = () => Promise.resolve(),
  throughStore = (store) => store,
  janitorEveryMs = 600_000,
}: TenantProvisioningOptions = {}): Plugin =>
  definePlugin({
    name: 'provisioning',
    contract: 1,
    routePrefix: '/platform',
    config: provisioningConfig,
    requires: {
      platform: PlatformUnitOfWork,
      control: ControlUnitOfWork,
      dedicated: DedicatedDatabases,
      locks: SessionLocks,
      queueLoad: QueueLoad,
      bus: NotificationBus,
      audit: AuditRecorder,
      derivedKeys: DerivedKeys,
      tenants: TenantDirectory,
      logins: Logins,
      authenticator: Authenticator,
      credentials: GeneratedCredentials,
      invites: Invites,
      linkMails: LinkMails,
      channels: ChannelRegistry,
      ingestion: ChannelIngestion,
      tickets: Tickets,
      messages: Messages,
      leads: Leads,
      media: MediaLibrary,
      jobs: TenantJobs,
      held: HeldPermissions,
      credentialKinds: CredentialKinds,
      notices: CredentialNotices,
      tokenSecrets: TenantTokenSecrets,
      webhookSecrets: WebhookSecretRotation,
    },
    optional: { trail: AuditTrail },
    provides: { secrets: SecretStore, stores: SecretStores, kinds: SecretRotations, rotations: Rotations, provisionings: Provisionings },
    permissions: {
      'provisioning:read': 'Follow how tenants are made and ended, with a platform key',
      'provisioning:write': 'Ask for tenants, cancel and retry, with a platform key',
      'provisioning:approve': 'Approve tenants that others have asked for, with a platform key',
      'provisioning:offboard': 'End tenants, with a platform key',
      'provisioning:artifacts': 'Read the documents of a run, with a platform key',
      'provisioning:read-rotations': 'See replacements of secrets, with a platform key',
      'provisioning:rotate': 'Replace secrets and say how often, with a platform key',
      'provisioning:impersonate': 'Be let into a tenant for a while, with a platform key',
      'provisioning:read-impersonations': 'See who was let into a tenant, with a platform key',
    },
    events: [TenantProvisioned, SecretRotated],
    queues: [advanceRun, advanceRotation],
    migrations,
    setup({ config, services: { trail, control, ...services }, unitOfWork, scopes, clock, log }) {
      const { secretStore, keyFile, environment } = config;
      const isEmbedded = secretStore === 'embedded';
      const holder = createKeyHolder();
      const keys = createTenantKeys(holder.keys, environment);
      const secretNotices = createSecretNotices(services.bus, log);
      const secretTrail = createSecretTrail({ ...services, control, unitOfWork, trail, log });
      const embedded = createEmbeddedStore({ unitOfWork: control, keys, trail: secretTrail, notices: secretNotices, environment });
      const stores = createStoreChoice(secretStore, embedded, (store) => createAnnouncedStore(store, secretNotices));
      const store = throughStore(stores.store);
      const secrets = createCachedStore(store, clock, secretNotices);
      services.tokenSecrets.from(createTokenRingReader(store, scopes));
      secretNotices.on((tenantId, name) => {
        if (name === undefined || name === tokenSecretName) services.tokenSecrets.changed(tenantId);
      });
      services.dedicated.passwordsFrom(async (tenantId, login) => {
        const scope = scopes.system(tenantId, "connects to the tenant's database", { isRoutine: true });
        return (await secrets.get(scope, passwordName(login))).value;
      });
      const rotation = wireRotations({ ...services, secrets, unitOfWork, scopes, trail, clock });
      const provisioning = createProvisioning({
        config,
        services,
        secrets,
        unitOfWork,
        control,
        scopes,
        clock,
        log,
        boundary,
        janitorEveryMs,
        policies: rotation.policies,
        secretTrail,
      });
      const { credentialKinds: kinds } = services;
      kinds.register(createImpersonationCredential({ ...services, kinds, unitOfWork, scopes, clock }));
      const openKeys = async (): Promise<void> => {
        const scope = scopes.system(nobody, 'compares the configured keys with those in use', { isRoutine: true });
        await holder.load(keyFile, async () => !(await wasEverUsed(control, scope)));
        await checkKeys(control, scope, holder.keys, environment);
      };
      return {
        services: {
          secrets,
          stores,
          kinds: rotation.kinds,
          rotations: rotation.rotations,
          provisionings: provisioning.provisionings,
        },
        routes: [
          ...provisioning.routes,
          ...rotation.routes,
          ...impersonationRoutes(createImpersonations({ ...services, unitOfWork }), rotation.actIn),
        ],
        processors: [provisioning.processor, rotation.processor],
        schedules: [
          rotation.schedule,
          defineSchedule({
            id: 'provisioning.record-secrets',
            summary: 'Records changes of secrets whose process ended before it could, in databases of single tenants',
            everyMs: 600_000,
            run: (scope) => secretTrail.carry(scope),
          }),
          defineSchedule({
            id: 'provisioning.rewrap-keys',
            summary: 'Encrypts the keys of tenants anew once the key file names another key',
            everyMs: 3_600_000,
            run: async (scope) => {
              if (!isEmbedded) return;
              const count = await keys.rewrap(control, scope);
              if (count > 0) log.info({ tenantId: scope.tenantId, count }, "a tenant's keys were encrypted anew");
            },
          }),
        ],
        async ready() {
          stores.assertThere();
          if (isEmbedded) await openKeys();
          await secretNotices.start();
          provisioning.start();
        },
        async stop() {
          secretNotices.stop();
          await provisioning.stop();
        },
      };
    },
  });

/** Keeps the secrets of tenants, and makes and ends tenants. */
export const tenantProvisioningPlugin: Plugin = createTenantProvisioningPlugin();
