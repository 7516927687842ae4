import { planOf } from '../saga/plan.js';
import { StepFailure } from '../saga/step-failure.js';
import type { Step } from '../saga/step.js';
import { findRun } from '../saga/run.repository.js';
import { jsonArtifact, type StepParts } from './step-parts.js';
import { tenantSecretNames } from './tenant-secrets.js';

/** Names where values are, and no value. */
const envTemplate = (tenantId: string): string =>
  [
    '# Resolved in memory when the process starts; this file holds no value.',
    ...tenantSecretNames.map((name) => `${name}=secretref://tenant/${tenantId}/${name}#current`),
    '',
  ].join('\n');

const rollbackPlan = (undo: readonly string[]) => ({
  how: 'Each step is taken back, the last one first; what is taken back twice stays taken back.',
  steps: undo,
  initialDump: 'dump.ndjson.gz, made before the tenant is used',
  temporaryCredentials: 'the first values of all secrets; the final ones replace them before the tenant is handed over',
});

/** @param steps - All of the run, this one included. */
export const planStep = ({ platform }: Pick<StepParts, 'platform'>, steps: () => readonly Step[]): Step => ({
  name: 'plan',
  summary: 'Compares what is going to be done with what was approved',
  plan: ({ request }) => [{ action: 'check', kind: 'plan', name: request.slug }],
  observe: () => Promise.resolve('absent'),
  async apply({ run }) {
    const { hash } = planOf(steps(), run);
    const approved = await platform.read((sql) => findRun(sql, run.id));
    if (approved?.planHash !== hash)
      throw new StepFailure('provisioning.plan_changed', 'The engine would do something else today. Ask for the tenant again.');
    return { planHash: hash };
  },
  verify: () => Promise.resolve(),
  evidence: ({ run, outputs }) => {
    const all = steps();
    return Promise.resolve([
      jsonArtifact('request.json', { id: run.id, tenantId: run.tenantId, createdAt: run.createdAt, ...run.request }),
      jsonArtifact('plan.json', { ...outputs['plan'], steps: planOf(all, run).steps }),
      jsonArtifact(
        'rollback-plan.json',
        rollbackPlan([...all].reverse().flatMap(({ name, compensate }) => (compensate === undefined ? [] : [name]))),
      ),
      { name: 'env.template', contentType: 'text/plain', content: Buffer.from(envTemplate(run.tenantId)) },
    ]);
  },
});
