import type {
  AuditTrail,
  Clock,
  EventDefinition,
  HealthCheck,
  HttpClient,
  Leases,
  Logger,
  Metrics,
  ProcessorDefinition,
  QueueDefinition,
  RouteDefinition,
  RunnerDefinition,
  ScheduleDefinition,
  SubscriberDefinition,
} from '@leadengine/plugin-kit';
import type { Queue } from 'bullmq';
import type { Pool } from 'pg';
import type { AppEnvironment, AppOptions, ProcessRole } from '../app-options.js';
import type { DerivedKeys } from '../contract/derived-keys.js';
import type { Authenticator } from '../contract/principal.js';
import type { KernelDatabase } from '../database/create-database.js';
import type { Database } from '../database/database.js';
import type { EventStream } from '../events/event-stream.js';
import type { QueueInspection } from '../jobs/queue-inspection.js';
import type { QueueStoreLoad } from '../jobs/queue-load.js';
import type { DeclaredPermission } from './permission-catalog.js';
import type { ScopeFactory } from './scopes.js';
import type { EngineSettings } from './settings.js';

/** Logs, metrics and outgoing HTTP. Made first, closed last; opens files at most. */
export interface TelemetryInput {
  readonly settings: Pick<EngineSettings, 'logLevel' | 'logDirectory'>;
  readonly environment: AppEnvironment;
  readonly clock: Clock;
}

export interface TelemetryPart {
  readonly log: Logger;
  /** Lines of access.log and audit.log; on standard output when no directory is configured. */
  readonly accessLog: Logger;
  readonly auditLog: Logger;
  /** Metrics of one plugin, prefixed `leadengine_<plugin>_`; the kernel's own parts use `kernel`, `http`, `jobs`. */
  metrics(plugin: string): Metrics;
  /** The registry in Prometheus' text format. */
  renderMetrics(): Promise<{ readonly contentType: string; readonly body: string }>;
  readonly httpClient: HttpClient;
  close(): Promise<void>;
}

/** `createTelemetry` in telemetry/create-telemetry.ts. */
export type CreateTelemetry = (input: TelemetryInput) => TelemetryPart;

/** Where BullMQ keeps its jobs. */
export type QueueBackend =
  { readonly kind: 'redis'; readonly url: string; readonly prefix: string } | { readonly kind: 'postgres'; readonly url: string };

/** Jobs, outbox relay, subscribers, schedules, runners. Making it connects nothing: `leases` and `eventStream` are handed to plugins in setup. */
export interface JobsInput {
  readonly database: KernelDatabase;
  readonly backend: QueueBackend;
  readonly settings: Pick<EngineSettings, 'outboxRetentionDays' | 'eventRetentionDays'> & Partial<Pick<EngineSettings, 'leaseSeconds'>>;
  readonly roles: ReadonlySet<ProcessRole>;
  readonly environment: AppEnvironment;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly scopes: ScopeFactory;
  /** Names this process as owner of leases; unique per app and start. */
  readonly processId: string;
  /** Ids of the tenants that a schedule of this rhythm runs for. */
  activeTenants(everyMs: number): Promise<readonly string[]>;
}

/** Everything that plugins declared or returned from setup, in dependency order. */
export interface JobsWiring {
  readonly queues: readonly QueueDefinition[];
  readonly events: readonly EventDefinition[];
  readonly processors: readonly ProcessorDefinition[];
  readonly subscribers: readonly SubscriberDefinition[];
  readonly schedules: readonly ScheduleDefinition[];
  readonly runners: readonly RunnerDefinition[];
}

export interface JobsPart {
  readonly leases: Leases;
  readonly eventStream: EventStream;
  /** Checks for `/readyz`: queue store, outbox lag. Callable before start (then they reject). */
  readonly health: readonly HealthCheck[];
  /**
   * Connects and starts what the roles ask for: `worker` = relay, processors, subscribers, schedules; `runner` = runner
   * runtime; all roles = event stream and queue handles. Rejects when the queue store does not answer; the kernel then calls `stop`.
   */
  start(wiring: JobsWiring): Promise<void>;
  /** First half of stopping: aborts runners and gives their leases back. Idempotent; also right after a failed start. */
  stopRunners(): Promise<void>;
  /** Second half: workers drain, then relay, schedules, event stream and connections. Idempotent; also right after a failed start. */
  stop(): Promise<void>;
  /**
   * Called after each commit that wrote outbox rows in this process. Cheap, synchronous, before start a no-op.
   *
   * @param place - An `OutboxPlace` when it is known where the rows wait.
   */
  wakeRelay(place?: string): void;
  /** Names of all BullMQ queues once started. */
  queueNames(): readonly string[];
  /** Counts and failed jobs of each queue; connects by itself when not started. */
  inspect(names: readonly string[], options: { readonly failed: boolean }): Promise<readonly QueueInspection[]>;
  /** Removes jobs of a tenant, once started; those under way are left. Returns how many. */
  removeJobsOf(tenantId: string): Promise<number>;
  /** How full the queue store is, once started. */
  load(): Promise<QueueStoreLoad | undefined>;
  /** For bull-board once started. */
  bullBoardQueues(): readonly Queue[];
}

/** `createJobs` in jobs/create-jobs.ts. */
export type CreateJobs = (input: JobsInput) => JobsPart;

/** One route with the plugin it comes from. */
export interface MountedRoute {
  readonly plugin: string;
  /** Full path, such as `/v1/tickets/:id`. */
  readonly path: string;
  readonly route: RouteDefinition;
}

/** Where rate limits are counted. The PostgreSQL table is `platform.rate_limits` and exists; the pool has the platform role. */
export type RateLimitStore =
  | { readonly kind: 'redis'; readonly url: string; readonly prefix: string }
  | { readonly kind: 'postgres'; readonly pool: Pool; readonly schema: 'platform'; readonly table: 'rate_limits' }
  /** Each process for itself; for tests. */
  | { readonly kind: 'memory' };

/** Made after setup; making it compiles schemas and connects nothing, so that `leadengine openapi` needs no server. */
export interface HttpInput {
  readonly settings: Pick<
    EngineSettings,
    'host' | 'port' | 'corsOrigins' | 'trustProxy' | 'ipRatePerMinute' | 'tenantRatePerMinute' | 'metricsAccess' | 'shutdownTimeoutMs'
  >;
  readonly environment: AppEnvironment;
  /** Ids, permissions and method + path pairs are already checked for duplicates. */
  readonly routes: readonly MountedRoute[];
  readonly permissions: readonly DeclaredPermission[];
  readonly events: readonly EventDefinition[];
  readonly authenticator: Authenticator;
  /** Whether any embed session is for the pages of an origin. */
  isEmbedOrigin(origin: string): Promise<boolean>;
  /** Seals stored answers. */
  readonly derivedKeys: DerivedKeys;
  /** Undefined when no plugin keeps one: then nothing is recorded. */
  readonly audit: AuditTrail | undefined;
  readonly scopes: ScopeFactory;
  /** `unitOfWork.run` opens the transaction of an idempotent request; `joinScope` of database/join-scope.ts puts the handler into it. */
  readonly database: Database;
  readonly rateLimitStore: RateLimitStore;
  readonly telemetry: Pick<TelemetryPart, 'log' | 'accessLog' | 'auditLog' | 'metrics' | 'renderMetrics'>;
  readonly clock: Clock;
  /** Of jobs, PostgreSQL and all plugins. */
  readonly health: readonly HealthCheck[];
  /** False while starting and stopping: `/readyz` answers 503. */
  isReady(): boolean;
  readonly pages: AppOptions['pages'];
  /** Answers health and metrics and nothing else. */
  readonly isOperationsOnly: boolean;
  /** Queues for bull-board; empty until jobs have started. */
  bullBoardQueues(): readonly Queue[];
}

export interface HttpPart {
  openApiDocument(): object;
  /** Resolves with the base URL. Rejects with the socket's error, such as EADDRINUSE. */
  listen(port: number): Promise<string>;
  /** Stops accepting, ends streams, waits for running requests and frees rate limit connections. Idempotent; also right after a failed listen. */
  close(): Promise<void>;
}

/** `createHttp` in http/create-http.ts. */
export type CreateHttp = (input: HttpInput) => HttpPart;
