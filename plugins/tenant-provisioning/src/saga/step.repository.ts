import { createHash } from 'node:crypto';
import type { PlainSql } from '@leadengine/core/contract';
import type { StoredFailure } from './step-failure.js';
import type { NewArtifact, PlannedEffect, StepOutput } from './step.js';

export type Direction = 'forward' | 'backward';

export interface StepRow {
  readonly name: string;
  readonly direction: Direction;
  readonly position: number;
  readonly status: 'intended' | 'done' | 'failed';
  readonly attempts: number;
  readonly output: StepOutput | null;
  readonly failure: StoredFailure | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export interface StepKey {
  readonly runId: string;
  readonly name: string;
  readonly direction: Direction;
}

const columns = `name, direction, position, status, attempts, output, failure, started_at as "startedAt", finished_at as "finishedAt"`;

export const listSteps = (sql: PlainSql, runId: string): Promise<readonly StepRow[]> =>
  sql<StepRow>(`select ${columns} from platform.provision_steps where run_id = $1 order by direction desc, position`, [runId]);

/** Written before the step does anything. */
export const intendStep = async (
  sql: PlainSql,
  { runId, name, direction }: StepKey,
  step: { readonly position: number; readonly epoch: number; readonly intent: readonly PlannedEffect[] },
  now: Date,
): Promise<number> => {
  const [row] = await sql<{ attempts: number }>(
    `insert into platform.provision_steps (run_id, name, direction, position, status, attempts, intent, epoch, started_at)
     values ($1, $2, $3, $4, 'intended', 1, $5, $6, $7)
     on conflict (run_id, name, direction) do update set status = 'intended', attempts = provision_steps.attempts + 1,
       epoch = excluded.epoch, failure = null
     returning attempts`,
    [runId, name, direction, step.position, JSON.stringify(step.intent), step.epoch, now],
  );
  return row?.attempts ?? 1;
};

export const finishStep = async (sql: PlainSql, { runId, name, direction }: StepKey, output: StepOutput, now: Date): Promise<void> => {
  await sql(
    `update platform.provision_steps set status = 'done', output = $4, finished_at = $5 where run_id = $1 and name = $2 and direction = $3`,
    [runId, name, direction, JSON.stringify(output), now],
  );
};

export const failStep = async (sql: PlainSql, { runId, name, direction }: StepKey, failure: StoredFailure): Promise<void> => {
  await sql(`update platform.provision_steps set status = 'failed', failure = $4 where run_id = $1 and name = $2 and direction = $3`, [
    runId,
    name,
    direction,
    JSON.stringify(failure),
  ]);
};

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** Takes the place of what an earlier try of the step has left. */
export const saveArtifact = async (
  sql: PlainSql,
  { runId, step }: { readonly runId: string; readonly step: string },
  { name, contentType, content }: NewArtifact,
  now: Date,
): Promise<void> => {
  await sql(
    `insert into platform.provision_artifacts (run_id, name, step, content_type, sha256, bytes, content, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (run_id, name) do update set content_type = excluded.content_type, sha256 = excluded.sha256, bytes = excluded.bytes,
       content = excluded.content, created_at = excluded.created_at`,
    [runId, name, step, contentType, sha256(content), content.length, content, now],
  );
};

/** Numbered in the order of commits: the caller holds the row of the run. */
export const noteProgress = async (sql: PlainSql, runId: string, events: readonly object[], now: Date): Promise<void> => {
  await sql(
    `with said as (select event, number from jsonb_array_elements($2::jsonb) with ordinality as e (event, number)),
       moved as (update platform.provision_runs set last_progress = last_progress + $4 where id = $1 returning last_progress - $4 as before)
     insert into platform.provision_progress (run_id, number, at, event)
       select $1, moved.before + said.number, $3, said.event from said, moved order by said.number`,
    [runId, JSON.stringify(events), now, events.length],
  );
};

export interface ProgressRow {
  readonly number: number;
  readonly at: Date;
  readonly event: Readonly<Record<string, unknown>>;
}

export const listProgress = (sql: PlainSql, runId: string, after: number): Promise<readonly ProgressRow[]> =>
  sql<ProgressRow>(
    'select number, at, event from platform.provision_progress where run_id = $1 and number > $2 order by number limit 200',
    [runId, after],
  );
