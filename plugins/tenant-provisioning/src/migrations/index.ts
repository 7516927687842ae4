import type { Migrations } from '@leadengine/plugin-kit';
import { createSecrets } from './20261202000000-secrets.js';

export const migrations: Migrations = {
  '20261202000000_secrets': createSecrets,
};
