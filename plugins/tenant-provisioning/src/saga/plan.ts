import { createHash } from 'node:crypto';
import type { PlannedStep } from './run.repository.js';
import type { RunFacts } from './run.js';
import type { Step } from './step.js';

/** What a run will do, and a hash by which a changed plan is told. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  readonly hash: string;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  );
};

/** The same text for the same value, whatever the order of its members. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Ids of tenant and run are left out, so that a dry run and the run itself have the same plan. */
export const planOf = (steps: readonly Step[], facts: RunFacts): Plan => {
  const planned = steps.map((step) => ({
    name: step.name,
    summary: step.summary,
    effects: step.plan(facts).map((effect) => ({ ...effect, name: effect.name.replaceAll(facts.tenantId, '<tenant id>') })),
  }));
  return { steps: planned, hash: hashOf({ kind: facts.kind, request: facts.request, steps: planned }) };
};
