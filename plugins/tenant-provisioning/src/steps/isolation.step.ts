import { auditIsolation } from '@leadengine/core/contract';
import { StepFailure } from '../saga/step-failure.js';
import type { Step, StepContext } from '../saga/step.js';
import { jsonArtifact, type StepParts } from './step-parts.js';

/** Neighbors that are looked at: the newest, whose rows lie closest. */
const neighbors = 5;

/** Asks the catalog, and then the neighbors, whether anybody but the tenant gets at the tenant. */
export const isolationStep = ({ platform, unitOfWork, scopes }: StepParts): Step => {
  const listNeighbors = (tenantId: string): Promise<readonly { readonly id: string; readonly slug: string }[]> =>
    platform.read((sql) =>
      sql<{ id: string; slug: string }>(
        `select id, slug from platform.tenants where id <> $1 and status = 'active' order by id desc limit $2`,
        [tenantId, neighbors],
      ),
    );

  /** Rows of the tenant that somebody in another one sees, and the other way round. */
  const strangers = async ({ run, scope }: StepContext, neighborId: string): Promise<number> => {
    const text = 'select count(*)::int as count from users where tenant_id = $1';
    const neighbor = scopes.system(neighborId, 'isolation audit', { isRoutine: true, signal: scope.signal });
    const [there] = await unitOfWork.read(neighbor, (sql) => sql<{ count: number }>(text, [run.tenantId]));
    const [here] = await unitOfWork.read(scope, (sql) => sql<{ count: number }>(text, [neighborId]));
    return (there?.count ?? 0) + (here?.count ?? 0);
  };

  return {
    name: 'isolation',
    summary: 'Asks the catalog and the neighbors whether the tenant is apart from them',
    plan: ({ request }) => [{ action: 'check', kind: 'isolation', name: request.slug }],
    observe: () => Promise.resolve('absent'),
    async apply(context) {
      const findings = await platform.read((sql) => auditIsolation(sql));
      if (findings.length > 0)
        throw new StepFailure('provisioning.not_isolated', `Tenants can meet in ${findings.map(({ object }) => object).join(', ')}.`);
      const seen = [];
      for (const { id, slug } of await listNeighbors(context.run.tenantId)) seen.push({ slug, rows: await strangers(context, id) });
      const leaking = seen.filter(({ rows }) => rows > 0);
      if (leaking.length > 0)
        throw new StepFailure('provisioning.not_isolated', `Rows are seen across ${leaking.map(({ slug }) => slug).join(', ')}.`);
      return { findings, neighbors: seen };
    },
    verify: () => Promise.resolve(),
    evidence: ({ outputs }) => Promise.resolve([jsonArtifact('isolation.json', outputs['isolation'])]),
  };
};
