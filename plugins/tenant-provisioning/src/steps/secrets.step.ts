import { StepFailure } from '../saga/step-failure.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from './step-parts.js';
import { forEachSecret, issueSecret, tenantSecretNames, tenantSecrets, versionsOfRound } from './tenant-secrets.js';

/** Issues the secrets that are the tenant's alone. Names, versions and fingerprints leave this step; values do not. */
export const secretsStep = ({ secrets }: Pick<StepParts, 'secrets'>): Step => ({
  name: 'secrets',
  summary: 'Issues the secrets of the tenant',
  plan: () => tenantSecretNames.map((name) => ({ action: 'create', kind: 'secret', name })),
  async observe({ run, scope }) {
    const versions = await secrets.list(scope);
    if (versions.some(({ request }) => request.requestId !== run.id)) return 'foreign';
    return versions.length > 0 ? 'present' : 'absent';
  },
  async apply({ run, scope }) {
    const known = await versionsOfRound(secrets, scope, run, 'first');
    const issued = await forEachSecret(async (name) => {
      const version = known.get(name) ?? (await issueSecret(secrets, scope, { run, name, round: 'first' }));
      return version.stage === 'pending' ? secrets.promote(scope, name, version.version) : version;
    });
    return { secrets: issued.map(({ name, version, fingerprint }) => ({ name, version, fingerprint })) };
  },
  async verify({ run, scope }) {
    const versions = await versionsOfRound(secrets, scope, run, 'first');
    const missing = tenantSecretNames.filter((name) => versions.get(name)?.stage !== 'current');
    if (missing.length > 0) throw new StepFailure('provisioning.secret_missing', `Not in use: ${missing.join(', ')}.`);
  },
  compensate: ({ scope }) => secrets.destroyTenant(scope),
  evidence: ({ run, outputs }) =>
    Promise.resolve([
      jsonArtifact('secrets.json', {
        ...outputs['secrets'],
        labels: { tenant: run.request.slug, requester: run.request.createdBy.email },
        purposes: tenantSecrets,
      }),
    ]),
});
