import { SecretStore } from '@leadengine/plugin-kit';
import { describeSecretStore } from '@leadengine/testing';
import { startEngine } from './infisical-fixture.js';

const names = [
  'INFISICAL_URL',
  'INFISICAL_CLIENT_ID',
  'INFISICAL_CLIENT_SECRET',
  'INFISICAL_PROJECT_ID',
  'INFISICAL_ENVIRONMENT',
  'INFISICAL_PATH',
];

/** Set `INFISICAL_URL` and the other settings of the plugin to run this against a real server, in a project that may be written to. */
if (process.env['INFISICAL_URL'] !== undefined) {
  describeSecretStore('Infisical, a real server', async () => {
    const given = Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
    const app = await startEngine({ LEADENGINE_SECRET_STORE: 'infisical', ...given });
    after(() => app.stop());
    return { store: app.app.service(SecretStore), newTenant: async () => app.scope((await app.addTenant()).tenant.id) };
  });
}
