import type { Step } from '../saga/step.js';
import { scheduleRotations } from './rotation-schedule.js';
import { jsonArtifact, operatorEmail, type StepParts } from './step-parts.js';
import { forEachSecret, isTenantSecret, issueSecret, tenantSecretNames, versionsOfRound } from './tenant-secrets.js';

/** Replaces what the smoke test has used: no value that was in use before the hand-over works after it. */
export const finalizeSecretsStep = ({ secrets, credentials, ...parts }: StepParts): Step => ({
  name: 'finalize-secrets',
  summary: 'Replaces the first values of all secrets by those that stay, and says when those are replaced',
  plan: () => [
    ...tenantSecretNames.map((name) => ({ action: 'change', kind: 'secret', name }) as const),
    ...(parts.rotationDays === 0
      ? []
      : [{ action: 'create', kind: 'schedule', name: `every ${String(parts.rotationDays)} days` } as const]),
  ],
  async observe({ run, scope }) {
    return (await versionsOfRound(secrets, scope, run, 'final')).size > 0 ? 'present' : 'absent';
  },
  async apply(context) {
    const { run, scope } = context;
    const known = await versionsOfRound(secrets, scope, run, 'final');
    const final = await forEachSecret(async (name) => {
      const made = known.get(name) ?? (await issueSecret(secrets, scope, { run, name, round: 'final' }));
      if (made.stage === 'pending') {
        if (name === 'ADMIN_PASSWORD') {
          const { value } = await secrets.get(scope, name, { version: made.version });
          await credentials.replace(scope, operatorEmail(run.request.slug), value.reveal());
        }
        await secrets.promote(scope, name, made.version);
      }
      return made;
    });
    const replaced = (await secrets.list(scope)).filter(({ name, stage }) => stage === 'previous' && isTenantSecret(name));
    await Promise.all(replaced.map(({ name, version }) => secrets.revoke(scope, name, version)));
    return {
      secrets: final.map(({ name, version, fingerprint }) => ({ name, version, fingerprint })),
      rotations: await scheduleRotations(parts, context),
    };
  },
  async verify({ run, scope }) {
    const versions = (await secrets.list(scope)).filter(({ name }) => isTenantSecret(name));
    const final = await versionsOfRound(secrets, scope, run, 'final');
    if (versions.length !== tenantSecretNames.length || [...final.values()].some(({ stage }) => stage !== 'current'))
      throw new Error('Something else than the final secrets is in use.');
  },
  // All of the tenant's secrets are destroyed by the step that issued the first ones.
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('secrets-final.json', outputs['finalize-secrets'])]),
});
