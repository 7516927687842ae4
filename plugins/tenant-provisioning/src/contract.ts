export { Provisionings, type Asker } from './provisionings/provisioning.service.js';
export {
  OffboardingInput,
  Provisioning,
  ProvisioningApproval,
  ProvisioningArtifact,
  ProvisioningDetails,
  ProvisioningInput,
  ProvisioningPlan,
} from './provisionings/provisioning.schema.js';
export {
  ModeUnavailable,
  NotInThisState,
  OwnApproval,
  PlanChanged,
  SlugReserved,
  TenantBusy,
} from './provisionings/provisioning.problems.js';
export { Rotations, type RotationRequest } from './rotation/rotation.service.js';
export { Headroom, NoHeadroom } from './headroom/headroom.js';
export type { PlannedEffect, Step, StepContext, StepOutput, NewArtifact } from './saga/step.js';
