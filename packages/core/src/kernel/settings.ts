import { Type, type Static } from 'typebox';

/** The engine's own settings, read like a plugin's. */
export const engineConfig = Type.Object({
  databaseUrl: Type.String({ minLength: 1, env: 'DATABASE_URL', secret: true, description: 'PostgreSQL of the tenants' }),
  migrationDatabaseUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_MIGRATION_DATABASE_URL',
      secret: true,
      description: 'Login that owns the tables; DATABASE_URL when unset',
    }),
  ),
  relayDatabaseUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_RELAY_DATABASE_URL',
      secret: true,
      description: 'Login of the outbox relay; DATABASE_URL when unset',
    }),
  ),
  platformDatabaseUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_PLATFORM_DATABASE_URL',
      secret: true,
      description: 'Login for the tables above tenants; DATABASE_URL when unset',
    }),
  ),
  queueDatabaseUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_QUEUE_DATABASE_URL',
      secret: true,
      description: 'Login of the PostgreSQL queues; DATABASE_URL when unset',
    }),
  ),
  provisionerDatabaseUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_PROVISIONER_DATABASE_URL',
      secret: true,
      description: 'Login that makes databases and roles of single tenants; LEADENGINE_MIGRATION_DATABASE_URL when unset',
    }),
  ),
  tenantConnections: Type.Integer({
    default: 40,
    minimum: 1,
    maximum: 2000,
    env: 'LEADENGINE_TENANT_CONNECTIONS',
    description: 'Connections of this process to databases of single tenants, over all of them; idle ones close',
  }),
  tenantIdleMs: Type.Integer({
    default: 5000,
    minimum: 100,
    maximum: 600_000,
    env: 'LEADENGINE_TENANT_IDLE_MS',
    description: 'How long a connection to the database of a single tenant rests before it closes',
  }),
  redisUrl: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'REDIS_URL',
      secret: true,
      description: 'Queues and rate limits live here; in PostgreSQL when unset',
    }),
  ),
  redisPrefix: Type.String({
    default: 'leadengine',
    pattern: '^[a-z0-9_-]+$',
    env: 'LEADENGINE_REDIS_PREFIX',
    description: 'Start of every Redis key',
  }),
  databasePoolSize: Type.Integer({
    default: 16,
    minimum: 2,
    maximum: 500,
    env: 'LEADENGINE_DATABASE_POOL_SIZE',
    description: 'Connections for tenant work',
  }),
  relayPoolSize: Type.Integer({
    default: 4,
    minimum: 3,
    maximum: 50,
    env: 'LEADENGINE_RELAY_POOL_SIZE',
    description: 'Connections of outbox relay and leases',
  }),
  platformPoolSize: Type.Integer({
    default: 4,
    minimum: 1,
    maximum: 50,
    env: 'LEADENGINE_PLATFORM_POOL_SIZE',
    description: 'Connections for tables above tenants',
  }),
  statementTimeoutMs: Type.Integer({
    default: 30_000,
    minimum: 100,
    env: 'LEADENGINE_STATEMENT_TIMEOUT_MS',
    description: 'Longest run of one SQL statement',
  }),
  host: Type.String({ default: '127.0.0.1', minLength: 1, env: 'LEADENGINE_HOST', description: 'Address to listen on' }),
  port: Type.Integer({ default: 4000, minimum: 0, maximum: 65_535, env: 'PORT', description: 'Port to listen on; 0 takes a free one' }),
  operationsPort: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 65_535,
      env: 'LEADENGINE_OPERATIONS_PORT',
      description: 'Where a process without the role api answers /healthz, /readyz and /metrics; nowhere when unset',
    }),
  ),
  corsOrigins: Type.Array(Type.String({ minLength: 1 }), {
    default: [],
    env: 'LEADENGINE_CORS_ORIGINS',
    description: 'Origins that browsers may call from, separated by commas',
  }),
  trustProxy: Type.Boolean({ default: false, env: 'LEADENGINE_TRUST_PROXY', description: 'Take the client address from X-Forwarded-For' }),
  ipRatePerMinute: Type.Integer({
    default: 300_000,
    minimum: 1,
    env: 'LEADENGINE_IP_RATE_PER_MINUTE',
    description: 'Requests of one address per minute',
  }),
  tenantRatePerMinute: Type.Integer({
    default: 300_000,
    minimum: 1,
    env: 'LEADENGINE_TENANT_RATE_PER_MINUTE',
    description: 'Requests of one tenant per minute',
  }),
  metricsAccess: Type.Union([Type.Literal('key'), Type.Literal('local'), Type.Literal('open')], {
    default: 'local',
    env: 'LEADENGINE_METRICS_ACCESS',
    description: 'Who reads /metrics without a platform key: nobody (key), callers on this machine (local) or everybody (open)',
  }),
  shutdownTimeoutMs: Type.Integer({ default: 30_000, minimum: 1000, env: 'LEADENGINE_SHUTDOWN_TIMEOUT_MS', description: 'Longest stop' }),
  logLevel: Type.Union([Type.Literal('debug'), Type.Literal('info'), Type.Literal('warn'), Type.Literal('error')], {
    default: 'info',
    env: 'LEADENGINE_LOG_LEVEL',
    description: 'Least level that is written',
  }),
  logDirectory: Type.Optional(
    Type.String({
      minLength: 1,
      env: 'LEADENGINE_LOG_DIRECTORY',
      description: 'Writes app.log, error.log, access.log and audit.log here, rotated',
    }),
  ),
  leaseSeconds: Type.Integer({
    default: 15,
    minimum: 3,
    maximum: 300,
    env: 'LEADENGINE_LEASE_SECONDS',
    description: 'How long after a process died another one takes over its WhatsApp sockets and webhooks',
  }),
  outboxRetentionDays: Type.Integer({
    default: 7,
    minimum: 1,
    env: 'LEADENGINE_OUTBOX_RETENTION_DAYS',
    description: 'How long published outbox rows stay',
  }),
  eventRetentionDays: Type.Integer({
    default: 7,
    minimum: 1,
    env: 'LEADENGINE_EVENT_RETENTION_DAYS',
    description: 'How far back /v1/events resumes',
  }),
});

export type EngineSettings = Static<typeof engineConfig>;
