import { AlreadyInvited, EmailTaken, TenantProvisioned } from '@leadengine/core/contract';
import type { Step } from '../saga/step.js';
import { operatorEmail, type StepParts } from './step-parts.js';

/** A link to choose a password works for a day. */
const inviteDays = 1;

/** Tells the owner and the world; last, since a mail cannot be taken back. */
export const announceStep = ({ unitOfWork, invites }: StepParts): Step => ({
  name: 'announce',
  summary: 'Invites the owner, and tells that the tenant is ready',
  plan: ({ request }) => [{ action: 'create', kind: 'invite', name: request.owner.email }],
  observe: () => Promise.resolve('absent'),
  async apply({ run, scope }) {
    const { slug, name, mode, owner } = run.request;
    try {
      await invites.create(scope, { email: owner.email, role: 'admin', expiresInDays: inviteDays });
    } catch (error) {
      // By an earlier try, which may even have been accepted by now.
      if (!(error instanceof AlreadyInvited || error instanceof EmailTaken)) throw error;
    }
    await unitOfWork.run(scope, async (tx) => {
      const fresh = await tx.sql(
        `insert into inbox (tenant_id, subscriber, message_id) values ($1, 'provisioning.announce', $2) on conflict do nothing returning message_id`,
        [scope.tenantId, run.id],
      );
      if (fresh.length > 0) tx.emit(TenantProvisioned, { id: run.tenantId, slug, name, mode, provisioningId: run.id });
    });
    return { invited: owner.email, operator: operatorEmail(slug) };
  },
  verify: () => Promise.resolve(),
  evidence: () => Promise.resolve([]),
});
