import { defineProblem } from '@leadengine/plugin-kit';

export const SlugReserved = defineProblem<{ slug: string }>({
  code: 'provisioning.slug_reserved',
  status: 422,
  title: 'The slug is reserved',
  detail: ({ slug }) => `"${slug}" would be taken for a part of the platform.`,
});

export const ModeUnavailable = defineProblem<{ mode: string }>({
  code: 'provisioning.mode_unavailable',
  status: 422,
  title: 'Tenants are not kept that way here',
  detail: ({ mode }) => `This engine makes no ${mode} tenants.`,
});

export const PlanChanged = defineProblem<{ planHash: string }>({
  code: 'provisioning.plan_changed',
  status: 409,
  title: 'The plan is another one',
  detail: () => 'The engine would do something else than what you have seen. Look at the plan again.',
});

export const NotInThisState = defineProblem<{ state: string }>({
  code: 'provisioning.not_in_this_state',
  status: 409,
  title: 'The run is not where this can be done',
  detail: ({ state }) => `It is ${state}.`,
});

export const OwnApproval = defineProblem({
  code: 'provisioning.own_approval',
  status: 403,
  title: 'Somebody else has to approve',
  detail: () => 'The platform key that asked for a tenant does not approve it.',
});

export const TenantBusy = defineProblem({
  code: 'provisioning.tenant_busy',
  status: 409,
  title: 'The tenant has a run already',
  detail: () => 'Wait for it to end, or cancel it.',
});
