import { AuditTrail, type HealthCheck, type Plugin, type ServiceToken } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import type { AppOptions, ProcessRole } from '../app-options.js';
import { DerivedKeys } from '../contract/derived-keys.js';
import { EmbedOrigins } from '../contract/embed-origins.js';
import { Authenticator } from '../contract/principal.js';
import { createDatabase } from '../database/create-database.js';
import { ControlUnitOfWork, NotificationBus, PlatformUnitOfWork } from '../database/database.js';
import { DedicatedDatabases } from '../database/dedicated/contract.js';
import { createDedicatedDatabases } from '../database/dedicated/create-dedicated-databases.js';
import { migrate, revert, type MigrateInput } from '../database/migrate.js';
import { listMigrations } from '../database/migration-source.js';
import { kernelMigrations } from '../database/migrations/index.js';
import { createOutboxCatalog } from '../database/outbox-catalog.js';
import { databaseRoles } from '../database/roles.js';
import { SessionLocks } from '../database/session-locks.js';
import { verifyIsolation } from '../database/isolation/verify-isolation.js';
import { verifySchema } from '../database/verify.js';
import { EventStream } from '../events/event-stream.js';
import { scheduleQueueName, subscriberQueueName } from '../jobs/envelope.js';
import { createOutboxInspection } from '../jobs/outbox-inspection.js';
import { QueueLoad } from '../jobs/queue-load.js';
import { TenantJobs } from '../jobs/tenant-jobs.js';
import type { App } from './app.js';
import { AuditRecorder, createAuditRecorder } from './audit-recorder.js';
import { checkWiring, type WiredPlugin } from './check-wiring.js';
import { configOwners, gatherDeclarations } from './declarations.js';
import { BootError } from './errors.js';
import { EventCatalog } from './event-catalog.js';
import { kernelServices } from './kernel-services.js';
import { createLifecycle, type Phase } from './lifecycle.js';
import { loadConfig } from './load-config.js';
import type { CreateHttp, CreateJobs, CreateTelemetry, JobsPart } from './parts.js';
import { PermissionCatalog } from './permission-catalog.js';
import { setUpPlugins } from './plugin-context.js';
import { purgeIdempotencyKeys } from './purge-idempotency-keys.js';
import { resolvePlugins, type PluginPlan } from './resolve-plugins.js';
import { findScheduledTenants } from './scheduled-tenants.js';
import { createScopeFactory } from './scopes.js';
import type { EngineSettings } from './settings.js';

/** What an app is put together from. */
export interface Assembly {
  /** The engine's own plugins. */
  readonly internal: readonly Plugin[];
  readonly createTelemetry: CreateTelemetry;
  readonly createJobs: CreateJobs;
  readonly createHttp: CreateHttp;
}

const allRoles: readonly ProcessRole[] = ['api', 'worker', 'runner'];

/** Plugins of this repository whose work lies above tenants: `provisioning` makes and ends them. */
const ownPlatformPlugins: readonly string[] = ['provisioning'];

/** Plugins in dependency order, checked, without building anything. @throws BootError */
export const planPlugins = (
  internal: readonly Plugin[],
  { plugins, platformPlugins = [] }: Pick<AppOptions, 'plugins' | 'platformPlugins'>,
): PluginPlan =>
  resolvePlugins({
    internal,
    external: plugins,
    kernelServices,
    platformServices: new Set([PlatformUnitOfWork.id, ControlUnitOfWork.id, DedicatedDatabases.id]),
    platformPlugins: new Set([...ownPlatformPlugins, ...platformPlugins]),
  });

/** The kernel's and all plugins' schema steps. */
export const migrationOwners = ({ order }: PluginPlan): MigrateInput['owners'] => [
  { name: 'kernel', migrations: kernelMigrations },
  ...order,
];

const healthOf = ({ plugin, wiring }: WiredPlugin): readonly HealthCheck[] =>
  (wiring.health ?? []).map(({ name, check }) => ({ name: `${plugin.name}.${name}`, check }));

/** `ready` in dependency order; `stop` in reverse, of those that had begun or have nothing to begin. */
const pluginPhases = (wired: readonly WiredPlugin[]): { readonly stop: Phase; readonly ready: Phase } => {
  const begun = new Set<WiredPlugin>();
  return {
    stop: {
      name: 'plugins',
      async stop() {
        for (const each of [...wired].reverse()) {
          if (begun.has(each) || each.wiring.ready === undefined) await each.wiring.stop?.();
        }
      },
    },
    ready: {
      name: 'plugins ready',
      async start() {
        for (const each of wired) {
          begun.add(each);
          try {
            await each.wiring.ready?.();
          } catch (cause) {
            throw new BootError(
              [`Plugin "${each.plugin.name}" did not get ready: ${cause instanceof Error ? cause.message : String(cause)}.`],
              { cause },
            );
          }
        }
      },
    },
  };
};

/**
 * Makes an app: resolves plugins, reads settings, builds everything and connects nothing.
 *
 * @throws BootError with every fault of the step that failed.
 */
export const assembleApp = async ({ internal, createTelemetry, createJobs, createHttp }: Assembly, options: AppOptions): Promise<App> => {
  const { env, roles = allRoles, clock = { now: () => new Date() }, environment = 'production', pages } = options;
  const plan = planPlugins(internal, options);
  const config = loadConfig(configOwners(plan.order), env);
  const settings = config.of.get('engine') as unknown as EngineSettings;
  const stopping = new AbortController();

  const telemetry = createTelemetry({ settings, environment, clock });
  const { log } = telemetry;
  const scopes = createScopeFactory(log, stopping.signal);
  const started: { jobs?: JobsPart; url?: string } = {};
  const database = createDatabase({
    settings,
    catalog: createOutboxCatalog(plan.events, plan.queues),
    clock,
    log,
    onOutbox: (place) => started.jobs?.wakeRelay(place),
  });

  const migrateInput: MigrateInput = {
    url: settings.migrationDatabaseUrl ?? settings.databaseUrl,
    owners: migrationOwners(plan),
    members: {
      [databaseRoles.app]: settings.databaseUrl,
      [databaseRoles.relay]: settings.relayDatabaseUrl ?? settings.databaseUrl,
      [databaseRoles.platform]: settings.platformDatabaseUrl ?? settings.databaseUrl,
      [databaseRoles.queue]: settings.queueDatabaseUrl ?? settings.databaseUrl,
    },
    log,
  };

  const dedicatedDatabases = createDedicatedDatabases({
    provisionerUrl: settings.provisionerDatabaseUrl ?? migrateInput.url,
    platform: database.platform,
    bus: database.bus,
    placements: database.placements,
    migration: migrateInput,
    log,
  });

  const build = () => {
    const jobs = createJobs({
      database,
      backend:
        settings.redisUrl === undefined
          ? { kind: 'postgres', url: settings.queueDatabaseUrl ?? settings.databaseUrl }
          : { kind: 'redis', url: settings.redisUrl, prefix: settings.redisPrefix },
      settings,
      roles: new Set(roles),
      environment,
      log,
      metrics: telemetry.metrics('jobs'),
      clock,
      scopes,
      processId: uuidv7(),
      activeTenants: (everyMs) => findScheduledTenants(database.platform, everyMs),
    });
    const services = new Map<string, unknown>([
      [PlatformUnitOfWork.id, database.platform],
      [NotificationBus.id, database.bus],
      [SessionLocks.id, database.locks],
      [QueueLoad.id, { read: () => jobs.load() } satisfies QueueLoad],
      [TenantJobs.id, { removeAll: (tenantId) => jobs.removeJobsOf(tenantId) } satisfies TenantJobs],
      [ControlUnitOfWork.id, database.control],
      [DedicatedDatabases.id, dedicatedDatabases],
      [EventStream.id, jobs.eventStream],
      [PermissionCatalog.id, plan.permissions],
      [EventCatalog.id, plan.eventOwners],
    ]);
    const findTrail = (): AuditTrail | undefined => services.get(AuditTrail.id) as AuditTrail | undefined;
    services.set(AuditRecorder.id, createAuditRecorder(findTrail));
    const { unitOfWork } = database;
    const wired = setUpPlugins({
      order: plan.order,
      configOf: config.of,
      services,
      shared: {
        unitOfWork,
        scopes,
        clock,
        http: telemetry.httpClient,
        leases: jobs.leases,
        log,
        auditLog: settings.logDirectory === undefined ? undefined : telemetry.auditLog,
        metrics: (plugin) => telemetry.metrics(plugin),
      },
    });
    const wiring = checkWiring(wired, plan);
    const authenticator = services.get(Authenticator.id) as Authenticator | undefined;
    if (authenticator === undefined) throw new BootError([`No plugin provides "${Authenticator.id}", so nobody could call the API.`]);
    const derivedKeys = services.get(DerivedKeys.id) as DerivedKeys | undefined;
    if (derivedKeys === undefined) throw new BootError([`No plugin provides "${DerivedKeys.id}", so no secret could be sealed.`]);
    const postgres: HealthCheck = { name: 'postgres', check: () => database.ping() };
    const http = createHttp({
      settings,
      environment,
      routes: wiring.routes,
      permissions: plan.permissions.list(),
      events: plan.events,
      authenticator,
      isEmbedOrigin: (origin) => (services.get(EmbedOrigins.id) as EmbedOrigins | undefined)?.knows(origin) ?? Promise.resolve(false),
      derivedKeys,
      audit: findTrail(),
      scopes,
      database,
      rateLimitStore:
        settings.redisUrl === undefined
          ? { kind: 'postgres', pool: database.platformPool, schema: 'platform', table: 'rate_limits' }
          : { kind: 'redis', url: settings.redisUrl, prefix: settings.redisPrefix },
      telemetry,
      clock,
      health: [postgres, ...jobs.health, ...wired.flatMap(healthOf)],
      isReady: () => lifecycle.isReady(),
      pages,
      isOperationsOnly: !roles.includes('api'),
      bullBoardQueues: () => jobs.bullBoardQueues(),
    });
    started.jobs = jobs;
    const schedules = [...wiring.jobs.schedules, purgeIdempotencyKeys(unitOfWork, database.platform, clock)];
    const plugins = pluginPhases(wired);
    const lifecycle = createLifecycle({
      log,
      stopTimeoutMs: settings.shutdownTimeoutMs,
      onStopping: () => {
        stopping.abort();
      },
      phases: [
        { name: 'telemetry', isHeld: true, stop: () => telemetry.close() },
        {
          name: 'database',
          isHeld: true,
          async start() {
            await verifySchema(database.platform, listMigrations(migrateInput.owners));
            await verifyIsolation(database.platform);
            await database.start();
          },
          stop: () => database.close(),
        },
        plugins.stop,
        {
          name: 'jobs',
          start: () => jobs.start({ ...wiring.jobs, schedules }),
          async stop() {
            await jobs.stopRunners();
            await jobs.stop();
          },
        },
        {
          name: 'http',
          async start() {
            if (roles.includes('api')) started.url = await http.listen(settings.port);
            else if (settings.operationsPort !== undefined) await http.listen(settings.operationsPort);
          },
          stop: () => http.close(),
        },
        plugins.ready,
      ],
    });
    return { jobs, http, lifecycle, services, routes: wiring.routes };
  };

  let built: ReturnType<typeof build>;
  try {
    built = build();
  } catch (error) {
    await database.close();
    await telemetry.close();
    throw error;
  }
  const { jobs, http, lifecycle, services, routes } = built;

  return {
    start: () => lifecycle.start(),
    stop: () => lifecycle.stop(),
    isReady: () => lifecycle.isReady(),
    get url() {
      if (started.url === undefined) throw new Error('The app does not listen: it was not started, or without the role "api".');
      return started.url;
    },
    openApiDocument: () => http.openApiDocument(),
    migrate: () => migrate(migrateInput),
    migrateTenants: () => dedicatedDatabases.migrateAll(),
    revert: (options) => revert(migrateInput, options),
    database,
    scopes,
    log,
    settings: config.settings,
    permissions: plan.permissions,
    declarations: gatherDeclarations(plan.order, routes),
    plugins: plan.order.map(({ name }) => name),
    migrations: listMigrations(migrateInput.owners).map(({ name }) => name),
    queueNames: () => jobs.queueNames(),
    inspectQueues: (options) => jobs.inspect([...plan.queues.map(({ name }) => name), subscriberQueueName, scheduleQueueName], options),
    outbox: createOutboxInspection(
      database.relay,
      () => {
        jobs.wakeRelay();
      },
      { listPlacements: () => dedicatedDatabases.listPlacements(), relayOf: database.relayOf, signal: database.signal },
    ),
    service<T>(token: ServiceToken<T>): T {
      if (!services.has(token.id)) throw new Error(`No plugin of this app provides "${token.id}".`);
      return services.get(token.id) as T;
    },
  };
};
