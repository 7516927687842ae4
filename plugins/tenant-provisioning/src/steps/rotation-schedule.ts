import type { StepContext } from '../saga/step.js';
import type { StepParts } from './step-parts.js';

const kindsOf = {
  pooled: ['stored_secret', 'admin_credential'],
  dedicated: ['stored_secret', 'admin_credential', 'database_login'],
} as const;

/** What of a tenant's secrets is replaced regularly. Those that people know by heart are not among them. Safe to repeat. */
export const scheduleRotations = async (
  { policies, rotationDays }: Pick<StepParts, 'policies' | 'rotationDays'>,
  { run, scope }: StepContext,
): Promise<readonly { readonly kind: string; readonly everyDays: number }[]> => {
  if (rotationDays === 0) return [];
  const known = new Set((await policies.list(scope)).map(({ kind }) => kind));
  const { name, email } = run.request.createdBy;
  const policy = { everyDays: rotationDays, reason: 'Regular rotation since the tenant was made', requestedBy: { id: email, name, email } };
  const kinds = kindsOf[run.request.mode];
  for (const kind of kinds) if (!known.has(kind)) await policies.save(scope, kind, policy);
  return kinds.map((kind) => ({ kind, everyDays: rotationDays }));
};
