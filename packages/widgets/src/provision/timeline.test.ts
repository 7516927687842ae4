import type { ShownProvisioning } from '@leadengine/sdk';
import { expect } from 'chai';
import { phaseOf, possibleActions, stepPhaseOf, timelineOf, type ShownStep } from './timeline.js';

const begin = Date.parse('2026-11-29T12:00:00.000Z');
const at = (seconds: number): string => new Date(begin + seconds * 1000).toISOString();

const step = (name: string, status: ShownStep['status'], startedAt: number | null, finishedAt: number | null): ShownStep => ({
  name,
  summary: name,
  status,
  attempts: startedAt === null ? 0 : 1,
  startedAt: startedAt === null ? null : at(startedAt),
  finishedAt: finishedAt === null ? null : at(finishedAt),
});

const runOf = (more: Partial<ShownProvisioning>): ShownProvisioning => ({
  id: '0192f0c1-0000-7000-8000-000000000001',
  kind: 'create',
  slug: 'aurora',
  name: 'Aurora',
  mode: 'pooled',
  state: 'running',
  isCancelled: false,
  failure: null,
  retryAt: null,
  createdAt: at(-1),
  updatedAt: at(4),
  finishedAt: null,
  steps: [],
  actions: ['resume', 'retry', 'cancel'],
  readAt: at(5),
  ...more,
});

describe('the timeline of a provisioning', () => {
  it('puts all steps on one axis, and lets the one that runs grow up to now', () => {
    const run = runOf({
      steps: [
        step('plan', 'done', 0, 1),
        step('secrets', 'done', 1, 4),
        step('tenant', 'intended', 4, null),
        step('smoke', 'pending', null, null),
      ],
    });
    const { totalMs, bars } = timelineOf(run, new Map(), begin + 10_000);
    expect(totalMs).to.equal(10_000);
    expect(bars.get('secrets')).to.deep.equal({ from: 0.1, size: 0.3, durationMs: 3000 });
    expect(bars.get('tenant')).to.deep.equal({ from: 0.4, size: 0.6, durationMs: 6000 });
    expect(bars.has('smoke')).to.equal(false);
    expect(run.steps.map((each) => stepPhaseOf(run, each))).to.deep.equal(['done', 'done', 'running', 'waiting']);
  });

  it('ends a failed step when it failed, however long taking back lasts', () => {
    const run = runOf({
      state: 'undone',
      failure: { step: 'tenant', code: 'provisioning.foreign', message: 'Taken.' },
      finishedAt: at(60),
      steps: [step('plan', 'undone', 0, 1), step('tenant', 'undone', 1, null)],
    });
    expect(timelineOf(run, new Map([['tenant', begin + 3000]]), begin + 99_000)).to.deep.include({ totalMs: 3000 });
    expect(timelineOf(run, new Map(), begin + 99_000), 'without the progress').to.deep.include({ totalMs: 60_000 });
    expect(run.steps.map((each) => stepPhaseOf(run, each))).to.deep.equal(['undone', 'failed']);
    expect(phaseOf(run)).to.equal('rolled-back');
  });

  it('is empty before the first step, and never runs backward', () => {
    expect(timelineOf(runOf({ state: 'queued', steps: [step('plan', 'pending', null, null)] }), new Map(), begin)).to.deep.equal({
      totalMs: 0,
      bars: new Map(),
    });
    const early = timelineOf(runOf({ steps: [step('plan', 'intended', 5, null)] }), new Map(), begin);
    expect(early.bars.get('plan')).to.deep.equal({ from: 0, size: 0, durationMs: 0 });
  });

  it('offers what the host allows and the state takes', () => {
    const failure = { step: 'secrets', code: 'unavailable', message: 'No.' };
    const cases: readonly (readonly [Partial<ShownProvisioning>, string, readonly string[]])[] = [
      [{ state: 'awaiting_approval' }, 'approval', ['cancel']],
      [{ state: 'queued' }, 'queued', ['cancel']],
      [{}, 'running', ['cancel']],
      [{ failure, retryAt: at(9) }, 'retrying', ['resume', 'cancel']],
      [{ isCancelled: true }, 'cancelling', []],
      [{ state: 'undoing', failure }, 'failed', []],
      [{ state: 'stuck', failure }, 'stuck', ['retry']],
      [{ state: 'cancelled', isCancelled: true }, 'cancelled', []],
      [{ state: 'completed' }, 'done', []],
      [{ kind: 'offboard' }, 'running', []],
      [{ failure, retryAt: at(9), actions: [] }, 'retrying', []],
    ];
    for (const [more, phase, actions] of cases) {
      expect(phaseOf(runOf(more)), JSON.stringify(more)).to.equal(phase);
      expect(possibleActions(runOf(more)), JSON.stringify(more)).to.deep.equal(actions);
    }
  });
});
