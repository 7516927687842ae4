import { Type, type Static } from 'typebox';

export const provisioningConfig = Type.Object({
  secretStore: Type.String({
    default: 'embedded',
    pattern: '^[a-z][a-z0-9-]{0,39}$',
    env: 'LEADENGINE_SECRET_STORE',
    description: "Where secrets of tenants lie: `embedded` is the engine's database, another name that of a store which a plugin brings",
  }),
  keyFile: Type.String({
    default: '.leadengine/keys.json',
    minLength: 1,
    env: 'LEADENGINE_KEY_FILE',
    description:
      'Keys that encrypt the keys of tenants, readable by the engine only and best outside of the backups of its database; made at the first start',
  }),
  environment: Type.String({
    default: 'default',
    pattern: '^[a-z0-9-]{1,40}$',
    env: 'LEADENGINE_SECRETS_ENVIRONMENT',
    description: 'Binds secrets to one installation: those of staging do not open in production',
  }),
  isApprovalNeeded: Type.Boolean({
    default: false,
    env: 'LEADENGINE_PROVISIONING_APPROVAL',
    description: 'A second platform key has to approve each tenant that is asked for',
  }),
  storageLimitBytes: Type.Optional(
    Type.Integer({
      minimum: 1,
      env: 'LEADENGINE_STORAGE_LIMIT_BYTES',
      description: 'What the database may grow to: tenants are refused beyond it. Not watched when unset',
    }),
  ),
  rotationDays: Type.Integer({
    default: 90,
    minimum: 0,
    maximum: 3650,
    env: 'LEADENGINE_ROTATION_DAYS',
    description: 'How often the secrets of new tenants are replaced, until somebody says otherwise for a tenant; 0: only on request',
  }),
  brokerMessagesPerSecond: Type.Number({
    default: 1000,
    minimum: 0,
    env: 'LEADENGINE_BROKER_MESSAGES_PER_SECOND',
    description: 'What the message broker carries; seven tenths of it are promised to tenants',
  }),
});

export type ProvisioningConfig = Static<typeof provisioningConfig>;
