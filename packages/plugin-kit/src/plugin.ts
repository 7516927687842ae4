import type { TObject } from 'typebox';
import type { SchemaValue } from './schema-value.js';
import type { Clock } from './clock.js';
import type { EventDefinition, SubscriberDefinition } from './event.js';
import type { HttpClient } from './http-client.js';
import type { Logger } from './logger.js';
import type { Metrics } from './metrics.js';
import type { Migrations } from './migration.js';
import type { PermissionDeclaration, PermissionId } from './permission.js';
import type { ProcessorDefinition, QueueDefinition, ScheduleDefinition } from './queue.js';
import type { RouteDefinition } from './route.js';
import type { Leases, RunnerDefinition } from './runner.js';
import type { SystemScopes } from './scope.js';
import type { ServiceMap, ServicesOf } from './service-token.js';
import type { UnitOfWork } from './transaction.js';

/** What a plugin gets to build its objects from. */
export interface PluginContext<C, R extends ServiceMap, O extends ServiceMap> {
  /** Validated, coerced and frozen. */
  readonly config: C;
  readonly services: ServicesOf<R> & Partial<ServicesOf<O>>;
  readonly unitOfWork: UnitOfWork;
  readonly scopes: SystemScopes;
  readonly log: Logger;
  /** audit.log, for lines that no level hides; undefined when logs go to no files. */
  readonly auditLog: Logger | undefined;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly http: HttpClient;
  readonly leases: Leases;
}

/** One dependency's state, reported by `/readyz`. */
export interface HealthCheck {
  readonly name: string;
  /** Rejects when unhealthy; 2 s at most. */
  check(signal: AbortSignal): Promise<void>;
}

/** What a plugin adds to the engine. */
export type PluginWiring<P extends ServiceMap> = {
  readonly routes?: readonly RouteDefinition[];
  readonly processors?: readonly ProcessorDefinition[];
  readonly subscribers?: readonly SubscriberDefinition[];
  readonly schedules?: readonly ScheduleDefinition[];
  readonly runners?: readonly RunnerDefinition[];
  readonly health?: readonly HealthCheck[];
  /** Connects and warms up; `/readyz` waits for it. */
  ready?(): Promise<void>;
  /** Frees what `ready` took. Called once, after routes and workers are closed. */
  stop?(): Promise<void>;
} & ([keyof P] extends [never] ? { readonly services?: never } : { readonly services: ServicesOf<P> });

export interface PluginDefinition<C extends TObject, R extends ServiceMap, O extends ServiceMap, P extends ServiceMap> {
  /** kebab-case; prefixes tables, queues, events and metrics. */
  readonly name: string;
  /** Major of this contract; another one stops boot. */
  readonly contract: 1;
  /** Path below `/v1` that the routes mount at. @defaultValue `/<name>` */
  readonly routePrefix?: string;
  /** Properties may carry `env` (variable name) and `secret` (never shown). */
  readonly config?: C;
  /** Services that another plugin must provide. */
  readonly requires?: R;
  /** Services that another plugin may provide; undefined when none does. */
  readonly optional?: O;
  /** Services that this plugin promises. */
  readonly provides?: P;
  readonly permissions?: Readonly<Record<PermissionId, PermissionDeclaration>>;
  readonly migrations?: Migrations;
  /** What it may emit. */
  readonly events?: readonly EventDefinition[];
  /** What it may enqueue. */
  readonly queues?: readonly QueueDefinition[];
  /** Builds objects only: synchronous, no I/O. */
  setup(context: PluginContext<SchemaValue<C>, R, O>): PluginWiring<NoInfer<P>>;
}

/** A plugin as the engine sees it. */
export interface Plugin {
  readonly name: string;
  readonly contract: number;
  readonly routePrefix?: string;
  readonly config?: TObject;
  readonly requires?: ServiceMap;
  readonly optional?: ServiceMap;
  readonly provides?: ServiceMap;
  readonly permissions?: Readonly<Record<PermissionId, PermissionDeclaration>>;
  readonly migrations?: Migrations;
  readonly events?: readonly EventDefinition[];
  readonly queues?: readonly QueueDefinition[];
  setup(context: PluginContext<unknown, ServiceMap, ServiceMap>): PluginWiring<ServiceMap> | PluginWiring<Record<never, never>>;
}

/**
 * Declares a plugin: a frozen value, checked when an app is made from it.
 *
 * @example
 * export const greetingPlugin = definePlugin({
 *   name: 'greeting', contract: 1,
 *   setup: ({ unitOfWork }) => ({ routes: greetingRoutes(unitOfWork) }),
 * });
 */
export const definePlugin = <
  C extends TObject = TObject<Record<never, never>>,
  R extends ServiceMap = Record<never, never>,
  O extends ServiceMap = Record<never, never>,
  P extends ServiceMap = Record<never, never>,
>(
  definition: PluginDefinition<C, R, O, P>,
): Plugin => Object.freeze(definition) as unknown as Plugin;
