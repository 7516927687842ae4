import type { Migrations } from '@leadengine/plugin-kit';
import { createSecrets } from './20261202000000-secrets.js';
import { createProvisioning } from './20261203000000-provisioning.js';
import { createRotations } from './20261203200100-rotations.js';
import { createOnboardingInvites } from './20261204300200-onboarding-invites.js';
import { mailOnboardingInvites } from './20261205200000-onboarding-mails.js';
import { recordSecretChanges } from './20261207000000-secret-records.js';
import { createImpersonations } from './20261204300100-impersonations.js';

export const migrations: Migrations = {
  '20261202000000_secrets': createSecrets,
  '20261203000000_provisioning': createProvisioning,
  '20261203200100_rotations': createRotations,
  '20261204300100_impersonations': createImpersonations,
  '20261204300200_onboarding_invites': createOnboardingInvites,
  '20261205200000_onboarding_mails': mailOnboardingInvites,
  '20261207000000_secret_records': recordSecretChanges,
};
