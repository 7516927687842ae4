import type { Migrations } from '@leadengine/plugin-kit';
import { createInfisicalSecrets } from './20261203200000-infisical-secrets.js';

export const migrations: Migrations = {
  '20261203200000_infisical_secrets': createInfisicalSecrets,
};
