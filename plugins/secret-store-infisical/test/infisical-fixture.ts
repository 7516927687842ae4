import { InfisicalSDK } from '@infisical/sdk';
import { tenantProvisioningPlugin } from '@leadengine/plugin-tenant-provisioning';
import type { SecretRequest } from '@leadengine/plugin-kit';
import { createTestApp, type TestApp } from '@leadengine/testing';
import { infisicalSecretStorePlugin } from '../src/index.js';
import type { FakeInfisical } from './fake-infisical.js';

/** The settings of an engine that uses this server. */
export const settingsFor = (fake: FakeInfisical): Readonly<Record<string, string>> => ({
  LEADENGINE_SECRET_STORE: 'infisical',
  INFISICAL_URL: fake.url,
  INFISICAL_CLIENT_ID: fake.identity.clientId,
  INFISICAL_CLIENT_SECRET: fake.identity.clientSecret,
  INFISICAL_PROJECT_ID: fake.project.id,
  INFISICAL_TIMEOUT_MS: '4000',
});

export const startEngine = (env: Readonly<Record<string, string>>): Promise<TestApp> =>
  createTestApp({
    backend: 'postgres',
    roles: ['api'],
    platformPlugins: ['provisioning'],
    plugins: [tenantProvisioningPlugin, infisicalSecretStorePlugin],
    env,
  });

export const requestOf = (idempotencyKey: string): SecretRequest => ({
  requestedBy: { id: 'u1', name: 'Ana', email: 'ana@platform.example' },
  requestId: 'r1',
  purpose: 'calls the broker',
  idempotencyKey,
});

/** The real SDK, as somebody would use it who knows none of its traps. */
export const plainSdk = async (fake: FakeInfisical): Promise<InfisicalSDK> => {
  const { clientId, clientSecret } = fake.identity;
  return new InfisicalSDK({ siteUrl: fake.url }).auth().universalAuth.login({ clientId, clientSecret });
};
