import { defineService, type Clock, type Once } from '@leadengine/plugin-kit';
import {
  IdempotencyKeyReused,
  NotFound,
  TenantSlugTaken,
  type PlainSql,
  type PlatformUnitOfWork,
  type TenantDirectory,
} from '@leadengine/core/contract';
import { v7 as uuidv7 } from 'uuid';
import { assertFits, readHeadroom, reservationFor, type Headroom, type HeadroomLimits } from '../headroom/headroom.js';
import { hashOf } from '../saga/plan.js';
import { findRun, findRunByKey, insertRun, moveRun, type Approval, type NewRun, type RunRow } from '../saga/run.repository.js';
import type { RunFacts, RunState, TenantMode, TenantRequest } from '../saga/run.js';
import type { Saga } from '../saga/saga.js';
import { listSteps } from '../saga/step.repository.js';
import type { WakeRun } from './advance-run.js';
import { ModeUnavailable, NotInThisState, OwnApproval, PlanChanged, SlugReserved, TenantBusy } from './provisioning.problems.js';
import type {
  OffboardingInput,
  ProvisioningApproval,
  ProvisioningDetails,
  ProvisioningInput,
  ProvisioningPlan,
} from './provisioning.schema.js';
import { toDetails } from './provisioning.view.js';
import { reservedSlugs } from './reserved-slugs.js';

/** Who asks, and the key under which the same request is the same run for ever. */
export interface Asker {
  readonly by: string;
  readonly idempotencyKey: string | undefined;
}

/** Makes and ends tenants, off the request path. */
export interface Provisionings {
  /** @throws ModeUnavailable, SlugReserved, TenantSlugTaken, NoHeadroom */
  plan(input: ProvisioningInput): Promise<ProvisioningPlan>;
  /**
   * Stores the request; a worker does the rest. The same asker and key get the same run.
   *
   * @throws what {@link Provisionings.plan} throws, PlanChanged, IdempotencyKeyReused
   */
  request(input: ProvisioningInput, asker: Asker, once?: Once): Promise<ProvisioningDetails>;
  /** Ends a tenant: its secrets are destroyed and its rows deleted. @throws NotFound, TenantBusy, IdempotencyKeyReused */
  offboard(tenantId: string, input: OffboardingInput, asker: Asker, once?: Once): Promise<ProvisioningDetails>;
  /** @throws NotFound */
  get(id: string): Promise<ProvisioningDetails>;
  /** @throws NotFound, NotInThisState, OwnApproval, PlanChanged */
  approve(id: string, approval: ProvisioningApproval, by: string): Promise<ProvisioningDetails>;
  /** Takes back what was done. @throws NotFound, NotInThisState */
  cancel(id: string): Promise<ProvisioningDetails>;
  /** Tries again what is stuck, in the direction in which it was. @throws NotFound, NotInThisState */
  retry(id: string): Promise<ProvisioningDetails>;
  /** Has a worker look at it now, without waiting for the time of its next attempt. @throws NotFound, NotInThisState */
  resume(id: string): Promise<ProvisioningDetails>;
  headroom(): Promise<Headroom>;
}
export const Provisionings = defineService<Provisionings>('provisioning.provisionings');

export interface ProvisioningParts {
  readonly platform: PlatformUnitOfWork;
  readonly tenants: TenantDirectory;
  readonly saga: Saga;
  readonly clock: Clock;
  readonly limits: HeadroomLimits;
  /** Where a tenant that is there lies. */
  modeOf(tenantId: string): Promise<TenantMode>;
  readonly isApprovalNeeded: boolean;
  readonly wake: WakeRun;
}

const always: Once = (_sql, work) => work();
const defaultStorageBytes = 50_000_000;

const toRequest = (input: ProvisioningInput): TenantRequest => ({
  slug: input.slug,
  name: input.name.trim(),
  mode: input.mode ?? 'pooled',
  owner: input.owner,
  createdBy: input.createdBy,
  justification: input.justification,
  sla: {
    messagesPerSecond: input.sla?.messagesPerSecond ?? 0,
    storageBytes: input.sla?.storageBytes ?? defaultStorageBytes,
  },
  ...(input.ticketRef !== undefined && { ticketRef: input.ticketRef }),
});

export const createProvisionings = (parts: ProvisioningParts): Provisionings => {
  const { platform, tenants, saga, clock, limits, modeOf, isApprovalNeeded, wake } = parts;

  const factsFor = (request: TenantRequest): RunFacts => ({
    id: uuidv7(),
    kind: 'create',
    tenantId: uuidv7(),
    request,
    createdAt: clock.now(),
  });

  const measure = async (): Promise<Headroom> => {
    const redis = await limits.queueLoad.read();
    return platform.read((sql) => readHeadroom(sql, redis, limits));
  };

  const check = async (facts: RunFacts): Promise<ProvisioningPlan> => {
    const { slug, mode, sla } = facts.request;
    const { steps, hash } = saga.plan(facts);
    if (steps.length === 0) throw new ModeUnavailable({ mode });
    if (reservedSlugs.has(slug)) throw new SlugReserved({ slug });
    const headroom = await measure();
    assertFits(headroom, reservationFor(mode, sla));
    return {
      planHash: hash,
      steps: steps.map((step) => ({ ...step, effects: step.effects.map((effect) => ({ ...effect })) })),
      headroom,
    };
  };

  const details = async (sql: PlainSql, row: RunRow): Promise<ProvisioningDetails> => toDetails(row, await listSteps(sql, row.id));

  /** Stores a run, or finds the one that this request made before. */
  const store = async (sql: PlainSql, run: NewRun, refuse: () => Error): Promise<RunRow> => {
    const known = await findRunByKey(sql, run.requestedBy, run.idempotencyKey);
    const row = known ?? ((await insertRun(sql, run)) ? await findRun(sql, run.id) : undefined);
    // Another request with the key may have come first; else it is the slug or the tenant that is taken.
    const found = row ?? (await findRunByKey(sql, run.requestedBy, run.idempotencyKey));
    if (found === undefined) throw refuse();
    if (found.requestHash !== run.requestHash) throw new IdempotencyKeyReused();
    return found;
  };

  const begin = async (run: NewRun, once: Once, refuse: () => Error): Promise<ProvisioningDetails> => {
    const made = await platform.run((sql) => once(sql, async () => details(sql, await store(sql, run, refuse))));
    if (made.state === 'queued') await wake(made);
    return made;
  };

  const move = async (id: string, from: readonly RunState[], change: Parameters<typeof moveRun>[3]): Promise<ProvisioningDetails> => {
    const moved = await platform.run(async (sql) => {
      const row = await moveRun(sql, id, from, change, clock.now());
      if (row !== undefined) return details(sql, row);
      const known = await findRun(sql, id);
      if (known === undefined) throw new NotFound({ resource: 'provisioning' });
      throw new NotInThisState({ state: known.state });
    });
    await wake(moved);
    return moved;
  };

  const find = async (id: string): Promise<RunRow> => {
    const row = await platform.read((sql) => findRun(sql, id));
    if (row === undefined) throw new NotFound({ resource: 'provisioning' });
    return row;
  };

  const newRun = (facts: RunFacts, asker: Asker, plan: { readonly steps: NewRun['plan']; readonly hash: string }): NewRun => ({
    ...facts,
    slug: facts.request.slug,
    requestedBy: asker.by,
    idempotencyKey: asker.idempotencyKey ?? facts.id,
    requestHash: hashOf({ kind: facts.kind, request: facts.request, tenantId: facts.kind === 'offboard' ? facts.tenantId : null }),
    state: isApprovalNeeded ? 'awaiting_approval' : 'queued',
    plan: plan.steps,
    planHash: plan.hash,
  });

  return {
    async plan(input) {
      const facts = factsFor(toRequest(input));
      const plan = await check(facts);
      if ((await tenants.findBySlug(input.slug)) !== undefined) throw new TenantSlugTaken({ slug: input.slug });
      return plan;
    },

    async request(input, asker, once = always) {
      const facts = factsFor(toRequest(input));
      const { slug } = facts.request;
      const run = newRun(facts, asker, saga.plan(facts));
      const known = await platform.read((sql) => findRunByKey(sql, run.requestedBy, run.idempotencyKey));
      if (known === undefined) {
        await check(facts);
        if (input.planHash !== undefined && input.planHash !== run.planHash) throw new PlanChanged({ planHash: run.planHash });
        if ((await tenants.findBySlug(slug)) !== undefined) throw new TenantSlugTaken({ slug });
      }
      return begin(run, once, () => new TenantSlugTaken({ slug }));
    },

    async offboard(tenantId, input, asker, once = always) {
      const tenant = await tenants.find(tenantId);
      if (tenant === undefined) throw new NotFound({ resource: 'tenant' });
      const facts: RunFacts = {
        id: uuidv7(),
        kind: 'offboard',
        tenantId,
        createdAt: clock.now(),
        request: {
          slug: tenant.slug,
          name: tenant.name,
          mode: await modeOf(tenantId),
          owner: { ...input.createdBy, squad: 'platform' },
          createdBy: input.createdBy,
          justification: input.justification,
          sla: { messagesPerSecond: 0, storageBytes: 0 },
          ...(input.exportKey !== undefined && { exportKey: input.exportKey }),
        },
      };
      return begin(newRun(facts, asker, saga.plan(facts)), once, () => new TenantBusy());
    },

    get: (id) => find(id).then((row) => platform.read((sql) => details(sql, row))),

    async approve(id, { planHash, approvedBy }, by) {
      const run = await find(id);
      if (run.requestedBy === by) throw new OwnApproval();
      if (run.planHash !== planHash) throw new PlanChanged({ planHash: run.planHash });
      const approval: Approval = { by, ...approvedBy, at: clock.now().toISOString() };
      return move(id, ['awaiting_approval'], { state: 'queued', approval });
    },

    async cancel(id) {
      const run = await find(id);
      if (run.kind === 'offboard' && run.state !== 'awaiting_approval') throw new NotInThisState({ state: run.state });
      // Nothing was done yet.
      if (run.state === 'awaiting_approval')
        return move(id, ['awaiting_approval'], { state: 'cancelled', isCancelled: true, finishedAt: clock.now() });
      return move(id, ['queued', 'running', 'undoing'], { isCancelled: true });
    },

    async retry(id) {
      const run = await find(id);
      return move(id, ['stuck'], { state: run.kind === 'create' ? 'undoing' : 'running' });
    },

    resume: (id) => move(id, ['queued', 'running', 'undoing'], {}),

    headroom: measure,
  };
};
