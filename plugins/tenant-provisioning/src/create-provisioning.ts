import type {
  ChannelIngestion,
  ChannelRegistry,
  Clock,
  Logger,
  ProcessorDefinition,
  RouteDefinition,
  SecretStore,
  SystemScopes,
  UnitOfWork,
} from '@leadengine/plugin-kit';
import type {
  AuditRecorder,
  Authenticator,
  ControlUnitOfWork,
  DedicatedDatabases,
  DerivedKeys,
  GeneratedCredentials,
  Invites,
  Leads,
  LinkMails,
  Logins,
  MediaLibrary,
  Messages,
  NotificationBus,
  PlatformUnitOfWork,
  QueueLoad,
  SessionLocks,
  TenantDirectory,
  TenantJobs,
  Tickets,
  WakeableLoop,
} from '@leadengine/core/contract';
import { createEvidenceSigner } from './evidence/evidence-signer.js';
import { startJanitor } from './isolation/start-janitor.js';
import { startOnboardingMail } from './onboarding/onboarding-mail.js';
import { createOnboardingTokens } from './onboarding/onboarding-tokens.js';
import { onboardingRoutes } from './onboarding/onboarding.routes.js';
import { createOnboarding } from './onboarding/onboarding.service.js';
import { advanceRunProcessor, createWakeRun, startSweep } from './provisionings/advance-run.js';
import { provisioningRoutes } from './provisionings/provisioning.routes.js';
import { createProvisionings, type Provisionings } from './provisionings/provisioning.service.js';
import type { SecretTrail } from './secrets/secret-trail.js';
import type { RotationPolicies } from './rotation/rotation-policies.js';
import { createSagaJournal } from './saga/journal.js';
import { createSaga, type Boundary } from './saga/saga.js';
import type { ProvisioningConfig } from './settings.js';
import { createSteps } from './steps/create-steps.js';
import { offboardSteps } from './steps/offboard-steps.js';
import { probeChannel } from './steps/probe-channel.js';

/** What the plugin gets of the engine. */
export interface ProvisioningServices {
  readonly platform: PlatformUnitOfWork;
  readonly dedicated: DedicatedDatabases;
  readonly locks: SessionLocks;
  readonly queueLoad: QueueLoad;
  readonly bus: NotificationBus;
  readonly audit: AuditRecorder;
  readonly derivedKeys: DerivedKeys;
  readonly tenants: TenantDirectory;
  readonly logins: Logins;
  readonly authenticator: Authenticator;
  readonly credentials: GeneratedCredentials;
  readonly invites: Invites;
  readonly linkMails: LinkMails;
  readonly channels: ChannelRegistry;
  readonly ingestion: ChannelIngestion;
  readonly tickets: Tickets;
  readonly messages: Messages;
  readonly leads: Leads;
  readonly media: MediaLibrary;
  readonly jobs: TenantJobs;
}

export interface CreateProvisioningInput {
  readonly config: ProvisioningConfig;
  readonly services: ProvisioningServices;
  readonly secrets: SecretStore;
  readonly unitOfWork: UnitOfWork;
  /** For what is enqueued while the tenant's database comes and goes. */
  readonly control: ControlUnitOfWork;
  readonly scopes: SystemScopes;
  readonly clock: Clock;
  readonly log: Logger;
  readonly boundary: Boundary;
  readonly janitorEveryMs: number;
  readonly policies: RotationPolicies;
  readonly secretTrail: Pick<SecretTrail, 'carry'>;
}

/** The part of the plugin that makes and ends tenants. */
export interface Provisioning {
  readonly provisionings: Provisionings;
  readonly routes: readonly RouteDefinition[];
  readonly processor: ProcessorDefinition;
  start(): void;
  stop(): Promise<void>;
}

export const createProvisioning = (input: CreateProvisioningInput): Provisioning => {
  const { config, services, secrets, unitOfWork, control, scopes, clock, log, boundary, janitorEveryMs, policies, secretTrail } = input;
  const { platform, locks, bus, audit, derivedKeys, channels } = services;
  channels.register(probeChannel);
  const signer = createEvidenceSigner(derivedKeys);
  const limits = {
    queueLoad: services.queueLoad,
    storageLimitBytes: config.storageLimitBytes,
    brokerMessagesPerSecond: config.brokerMessagesPerSecond,
  };
  const stepParts = { ...services, policies, rotationDays: config.rotationDays, secrets, unitOfWork, scopes, clock, signer, limits };
  const steps = createSteps(stepParts);
  const ending = offboardSteps(stepParts);
  const saga = createSaga({
    platform,
    locks,
    scopes,
    clock,
    log,
    journal: createSagaJournal({ platform, unitOfWork, control, dedicated: services.dedicated, audit, secretTrail, bus, clock, log }),
    stepsOf: (kind, mode) => (kind === 'offboard' ? ending[mode] : steps[mode]),
    boundary,
  });
  const waking = { platform, unitOfWork: control, scopes, clock, log };
  const wake = createWakeRun(waking);
  const provisionings = createProvisionings({
    platform,
    tenants: services.tenants,
    saga,
    clock,
    limits,
    modeOf: async (tenantId) => ((await services.dedicated.findPlacement(tenantId)) === undefined ? 'pooled' : 'dedicated'),
    isApprovalNeeded: config.isApprovalNeeded,
    wake,
  });
  // Jobs come before keys are loaded.
  let begin: (() => void) | undefined;
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const tokens = createOnboardingTokens(derivedKeys);
  let mailing: WakeableLoop | undefined;
  let loops: readonly WakeableLoop[] = [];
  const onboarding = createOnboarding({ platform, provisionings, tokens, clock, mailSoon: () => mailing?.wake() });
  return {
    provisionings,
    routes: [...provisioningRoutes({ provisionings, signer, platform, bus }), ...onboardingRoutes(onboarding)],
    processor: advanceRunProcessor({ saga, ...waking, wake, started }),
    start() {
      begin?.();
      mailing = startOnboardingMail({ platform, mails: services.linkMails, tokens, clock, log });
      const janitor = startJanitor({ platform, dedicated: services.dedicated, locks, everyMs: janitorEveryMs, log });
      loops = [startSweep(waking, wake), janitor, mailing];
    },
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
};
