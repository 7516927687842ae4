export type { Logger, LogFields } from './logger.js';
export type { Clock } from './clock.js';
export type { Counter, Gauge, Histogram, MetricLabels, Metrics } from './metrics.js';
export type { Actor, Delegation, Fence, Scope, SystemScopes } from './scope.js';
export type { SchemaValue } from './schema-value.js';
export { defineService, type AnyServiceToken, type ServiceMap, type ServicesOf, type ServiceToken } from './service-token.js';
export { tenantTable, type Migration, type Migrations } from './migration.js';
export { defineEvent, defineSubscriber, type EventDefinition, type EventEnvelope, type SubscriberDefinition } from './event.js';
export {
  defineProcessor,
  defineQueue,
  defineSchedule,
  type Backoff,
  type JobContext,
  type ProcessorDefinition,
  type QueueDefinition,
  type ScheduleDefinition,
} from './queue.js';
export {
  AuditTrail,
  type AuditAction,
  type AuditContext,
  type AuditEntry,
  type AuditPersonalData,
  type AuditSubject,
  type AuditTarget,
} from './audit.js';
export type { AuditedRoute, RouteAudit, SelfAuditedRoute, UnauditedRoute } from './route-audit.js';
export { MediaReader, type MediaFile } from './media.js';
export {
  SecretFailure,
  SecretStore,
  SecretStores,
  type Secret,
  type SecretChange,
  type SecretChoice,
  type SecretFailureCode,
  type SecretRequest,
  type SecretStage,
  type SecretVersion,
} from './secret-store.js';
export { assertSecretName, assertSecretValue } from './secret-rules.js';
export { SecretValue } from './secret-value.js';
export { SecretRotations, type RotationKind, type RotationRun } from './rotation.js';
export { defineRunner, type Leases, type RunnerContext, type RunnerDefinition } from './runner.js';
export type { Sql, SqlValue, Transaction, UnitOfWork } from './transaction.js';
export { defineProblem, Problem, type InputFault, type ProblemClass, type ProblemDeclaration, type ProblemOptions } from './problem.js';
export type { BuiltInRole, PermissionDeclaration, PermissionId } from './permission.js';
export {
  alsoAs,
  defineRoute,
  NoContent,
  reply,
  stream,
  type AlternativeResponse,
  type ContentResponse,
  type HttpMethod,
  type Once,
  type Reply,
  type ReplyOf,
  type RequestFacts,
  type ResponseMap,
  type RouteAccess,
  type RouteContext,
  type RouteDefinition,
  type RouteLimit,
  type Statements,
  type StreamBody,
} from './route.js';
export {
  ChannelFailure,
  ChannelRegistry,
  type AnnouncedFile,
  type Channel,
  type ChannelCapability,
  type ChannelFailureCode,
  type InstanceStatus,
  type OutboundChange,
  type OutboundMessage,
  type SendOutcome,
} from './channel.js';
export {
  ChannelIngestion,
  type ChangeOutcome,
  type InboundChange,
  type InboundMessage,
  type ReceiveOutcome,
  type StatusReport,
} from './channel-ingestion.js';
export {
  type InboundContent,
  type MediaReference,
  type MessageChange,
  type MessageContent,
  type MessageTarget,
  type TemplateComponent,
  type UnavailableContent,
} from './message-content.js';
export type { HttpClient } from './http-client.js';
export { definePlugin, type HealthCheck, type Plugin, type PluginContext, type PluginDefinition, type PluginWiring } from './plugin.js';
