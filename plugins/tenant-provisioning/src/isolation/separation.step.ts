import { StepFailure } from '../saga/step-failure.js';
import type { Step } from '../saga/step.js';
import { jsonArtifact, type StepParts } from '../steps/step-parts.js';
import { passwordName } from './database-password.js';
import { databaseTenant } from './database-steps.js';

/** Proves that the tenant's database is what it was copied from, and that its login reaches no other tenant's. */
export const separationStep = ({ dedicated, secrets }: Pick<StepParts, 'dedicated' | 'secrets'>): Step => ({
  name: 'separation',
  summary: "Compares the tenant's database with its template, and asks what its login reaches",
  plan: ({ request }) => [{ action: 'check', kind: 'separation', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  async apply({ run, scope }) {
    const tenant = databaseTenant(run);
    const inUse = (await dedicated.findPlacement(run.tenantId))?.login ?? 'a';
    const { findings, missing, unexpected, fingerprint } = await dedicated.checkDrift(tenant);
    const login = await dedicated.checkLogin(tenant, inUse, (await secrets.get(scope, passwordName(inUse))).value);
    if (findings.length + missing.length + unexpected.length + login.neighbors.length > 0)
      throw new StepFailure(
        'provisioning.not_isolated',
        "The tenant's database is not kept apart: leadengine doctor --isolation says where.",
      );
    return { login, fingerprint, findings, missing, unexpected };
  },
  verify: () => Promise.resolve(),
  evidence: ({ outputs }) => Promise.resolve([jsonArtifact('separation.json', outputs['separation'])]),
});
