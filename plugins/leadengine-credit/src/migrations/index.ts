import type { Migrations } from '@leadengine/plugin-kit';
import { createAgreements } from './20261130010000-agreements.js';
import { createRates } from './20261130010100-rates.js';

export const migrations: Migrations = {
  '20261130010000_agreements': createAgreements,
  '20261130010100_rates': createRates,
};
