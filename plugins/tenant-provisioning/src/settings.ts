import { Type } from 'typebox';

export const provisioningConfig = Type.Object({
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
});
