import { StepFailure } from '../saga/step-failure.js';
import type { Step, StepContext } from '../saga/step.js';
import { jsonArtifact, operatorEmail, type StepParts } from './step-parts.js';

/** The row of the tenant with its operator and first queue, in one commit; then who asked for it. */
export const tenantStep = ({ platform, unitOfWork, tenants, secrets, jobs }: StepParts): Step => {
  const seeded = ({ scope }: StepContext): Promise<{ readonly users: number; readonly queues: number }> =>
    unitOfWork.read(scope, async (sql) => {
      const [row] = await sql<{ users: number; queues: number }>(
        `select (select count(*)::int from users where tenant_id = $1) as users, (select count(*)::int from queues where tenant_id = $1) as queues`,
        [scope.tenantId],
      );
      return row ?? { users: 0, queues: 0 };
    });

  return {
    name: 'tenant',
    summary: 'Adds the tenant with its operator and first queue',
    plan: ({ request }) => [
      { action: 'create', kind: 'tenant', name: request.slug },
      { action: 'create', kind: 'user', name: operatorEmail(request.slug) },
      { action: 'create', kind: 'queue', name: 'default' },
    ],
    async observe({ run }) {
      const known = await tenants.findBySlug(run.request.slug);
      if (known !== undefined && known.id !== run.tenantId) return 'foreign';
      return known === undefined ? 'absent' : 'present';
    },
    async apply(context) {
      const { run, scope } = context;
      const { slug, name, mode, owner, createdBy, sla } = run.request;
      const password = await secrets.get(scope, 'ADMIN_PASSWORD');
      await tenants.provision({
        id: run.tenantId,
        slug,
        name,
        adminEmail: operatorEmail(slug),
        adminName: 'Operador',
        adminPassword: password.value.reveal(),
        settings: { createdBy: { ...createdBy, at: run.createdAt.toISOString() }, owner, mode, sla, provisioning: run.id },
      });
      return { tenantId: run.tenantId, operator: operatorEmail(slug), ...(await seeded(context)) };
    },
    async verify(context) {
      const tenant = await tenants.find(context.run.tenantId);
      const { users, queues } = await seeded(context);
      if (tenant?.slug !== context.run.request.slug || users === 0 || queues === 0)
        throw new StepFailure('provisioning.seed_incomplete', 'The tenant is there without its operator or its queue.');
    },
    async compensate({ run }) {
      await platform.run((sql) => sql('select platform.take_back_tenant($1)', [run.id]));
      await jobs.removeAll(run.tenantId);
    },
    evidence: ({ outputs }) => Promise.resolve([jsonArtifact('seed.json', outputs['tenant'])]),
  };
};
