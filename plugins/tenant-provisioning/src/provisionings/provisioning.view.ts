import { toTimestamp, toTimestampOrNull } from '@leadengine/core/contract';
import type { RunRow } from '../saga/run.repository.js';
import type { StepRow } from '../saga/step.repository.js';
import type { Provisioning, ProvisioningDetails } from './provisioning.schema.js';

export const toProvisioning = (run: RunRow): Provisioning => ({
  id: run.id,
  kind: run.kind,
  tenantId: run.tenantId,
  slug: run.slug,
  name: run.request.name,
  mode: run.request.mode,
  state: run.state,
  isCancelled: run.isCancelled,
  owner: run.request.owner,
  createdBy: run.request.createdBy,
  justification: run.request.justification,
  planHash: run.planHash,
  approval: run.approval,
  failure: run.failure,
  retryAt: toTimestampOrNull(run.retryAt),
  createdAt: toTimestamp(run.createdAt),
  updatedAt: toTimestamp(run.updatedAt),
  finishedAt: toTimestampOrNull(run.finishedAt),
});

export const toDetails = (run: RunRow, rows: readonly StepRow[]): ProvisioningDetails => ({
  ...toProvisioning(run),
  steps: run.plan.map(({ name, summary }) => {
    const forward = rows.find((row) => row.name === name && row.direction === 'forward');
    const backward = rows.find((row) => row.name === name && row.direction === 'backward');
    return {
      name,
      summary,
      status: backward?.status === 'done' ? 'undone' : (forward?.status ?? 'pending'),
      attempts: forward?.attempts ?? 0,
      startedAt: toTimestampOrNull(forward?.startedAt ?? null),
      finishedAt: toTimestampOrNull(forward?.finishedAt ?? null),
    };
  }),
});
