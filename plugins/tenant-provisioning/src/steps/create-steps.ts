import { databaseStep, finalLoginStep, placementStep, rolesStep, schemaStep } from '../isolation/database-steps.js';
import { separationStep } from '../isolation/separation.step.js';
import type { Step } from '../saga/step.js';
import type { TenantMode } from '../saga/run.js';
import { announceStep } from './announce.step.js';
import { dumpStep } from './dump.step.js';
import { evidenceStep } from './evidence.step.js';
import { finalizeSecretsStep } from './finalize-secrets.step.js';
import { headroomStep } from './headroom.step.js';
import { isolationStep } from './isolation.step.js';
import { planStep } from './plan.step.js';
import { secretsStep } from './secrets.step.js';
import { smokeStep } from './smoke.step.js';
import type { StepParts } from './step-parts.js';
import { tenantStep } from './tenant.step.js';

/** How a tenant is made, in order, for each way to keep it apart. */
export const createSteps = (parts: StepParts): Readonly<Record<TenantMode, readonly Step[]>> => {
  const build = (mode: TenantMode): readonly Step[] => {
    const isApart = mode === 'dedicated';
    const steps: readonly Step[] = [
      headroomStep(parts),
      planStep(parts, () => steps),
      secretsStep(parts),
      ...(isApart ? [rolesStep(parts), databaseStep(parts), schemaStep(parts), placementStep(parts)] : []),
      tenantStep(parts),
      dumpStep(parts),
      smokeStep(parts),
      isolationStep(parts),
      ...(isApart ? [separationStep(parts)] : []),
      finalizeSecretsStep(parts),
      ...(isApart ? [finalLoginStep(parts)] : []),
      evidenceStep(parts),
      announceStep(parts),
    ];
    return steps;
  };
  return { pooled: build('pooled'), dedicated: build('dedicated') };
};
