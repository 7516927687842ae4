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
  const build = (): readonly Step[] => {
    const steps: readonly Step[] = [
      headroomStep(parts),
      planStep(parts, () => steps),
      secretsStep(parts),
      tenantStep(parts),
      dumpStep(parts),
      smokeStep(parts),
      isolationStep(parts),
      finalizeSecretsStep(parts),
      evidenceStep(parts),
      announceStep(parts),
    ];
    return steps;
  };
  return { pooled: build(), dedicated: [] };
};
