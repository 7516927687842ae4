import { Type } from 'typebox';

export const infisicalConfig = Type.Object({
  url: Type.String({
    default: 'https://app.infisical.com',
    pattern: '^https?://[^\\s]+$',
    env: 'INFISICAL_URL',
    description: 'Where Infisical answers',
  }),
  clientId: Type.String({ minLength: 1, env: 'INFISICAL_CLIENT_ID', description: 'Of a machine identity with universal auth' }),
  clientSecret: Type.String({ minLength: 1, env: 'INFISICAL_CLIENT_SECRET', secret: true, description: 'Of the same identity' }),
  projectId: Type.String({ minLength: 1, env: 'INFISICAL_PROJECT_ID', description: 'Project that the secrets of tenants lie in' }),
  environment: Type.String({
    default: 'prod',
    pattern: '^[a-z0-9-]{1,64}$',
    env: 'INFISICAL_ENVIRONMENT',
    description: 'Slug of the environment in the project',
  }),
  path: Type.String({
    default: '/tenants',
    pattern: '^(/[A-Za-z0-9_-]+)+$',
    env: 'INFISICAL_PATH',
    description: 'Folder with one folder per tenant; made when it is missing',
  }),
  timeoutMs: Type.Integer({
    default: 10_000,
    minimum: 100,
    maximum: 120_000,
    env: 'INFISICAL_TIMEOUT_MS',
    description: 'Longest wait for an answer, with the tries that the SDK makes by itself',
  }),
});
