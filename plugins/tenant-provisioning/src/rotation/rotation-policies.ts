import { createHash } from 'node:crypto';
import { NotFound } from '@leadengine/core/contract';
import { Problem, type AuditTrail, type Clock, type Scope, type UnitOfWork } from '@leadengine/plugin-kit';
import { deletePolicy, listPolicies, savePolicy, setNext } from './policy.repository.js';
import type { RotationEngine } from './rotation-engine.js';
import type { RotationKinds } from './rotation-kinds.js';
import { GraceTooLong } from './rotation.problems.js';
import { listDueIds } from './rotation.repository.js';
import type { RotationPolicy, RotationPolicyInput } from './rotation.schema.js';
import type { Rotations } from './rotation.service.js';

const dayMs = 86_400_000;
const jitterMs = 3_600_000;
const atOnce = 100;

/** The same for a tenant each time: tenants that were made together are not rotated together. */
const jitterOf = (tenantId: string): number => createHash('sha256').update(tenantId).digest().readUInt32BE() % jitterMs;

export interface RotationPolicyParts {
  readonly unitOfWork: UnitOfWork;
  readonly kinds: RotationKinds;
  readonly engine: RotationEngine;
  readonly rotations: Rotations;
  readonly trail: AuditTrail | undefined;
  readonly clock: Clock;
}

/** When which kinds of secrets are replaced. */
export interface RotationPolicies {
  list(scope: Scope): Promise<readonly RotationPolicy[]>;
  /** Takes the place of the one that the kind had. @throws UnknownRotationKind, GraceTooLong */
  save(scope: Scope, kind: string, input: RotationPolicyInput): Promise<RotationPolicy>;
  /** @throws NotFound */
  remove(scope: Scope, kind: string): Promise<void>;
  /** Asks for what is due by a policy, and goes on with all that waited or was left by a worker that died. */
  tick(scope: Scope): Promise<void>;
}

export const createRotationPolicies = ({ unitOfWork, kinds, engine, rotations, trail, clock }: RotationPolicyParts): RotationPolicies => {
  const nextOf = (scope: Scope, from: number, everyDays: number): Date => new Date(from + everyDays * dayMs + jitterOf(scope.tenantId));

  /** The time it was due makes the keys, so that a second try asks for nothing twice. */
  const askFor = async (scope: Scope, policy: RotationPolicy): Promise<void> => {
    const { kind, reason, requestedBy, graceSeconds, nextAt } = policy;
    for (const subject of (await kinds.find(kind)?.subjects(scope)) ?? []) {
      const key = `policy ${kind} ${subject} ${nextAt}`;
      const request = { kind, subject, reason, requestedBy, isScheduled: true, key, ...(graceSeconds !== null && { graceSeconds }) };
      try {
        await rotations.request(scope, request);
      } catch (error) {
        // One that is under way serves as well; one that is gone needs none.
        if (!(error instanceof Problem) || error.status >= 500) throw error;
        scope.log.warn({ kind, code: error.code }, 'a scheduled rotation was left out');
      }
    }
    await unitOfWork.run(scope, (tx) => setNext(tx, policy, nextOf(scope, tx.now.getTime(), policy.everyDays)));
  };

  return {
    list: (scope) => unitOfWork.read(scope, listPolicies),

    save(scope, name, input) {
      const kind = kinds.get(name);
      if ((input.graceSeconds ?? 0) > kind.longestGraceSeconds) throw new GraceTooLong({ longestSeconds: kind.longestGraceSeconds });
      return unitOfWork.run(scope, async (tx) => {
        const saved = await savePolicy(tx, name, input, nextOf(scope, tx.now.getTime(), input.everyDays));
        const metadata = { everyDays: input.everyDays };
        trail?.record(tx, { action: 'rotation_policy.saved', targets: [{ type: 'rotation_policy', id: name }], metadata });
        return saved;
      });
    },

    remove: (scope, name) =>
      unitOfWork.run(scope, async (tx) => {
        if (!(await deletePolicy(tx, name))) throw new NotFound({ resource: 'rotation policy' });
        trail?.record(tx, { action: 'rotation_policy.removed', targets: [{ type: 'rotation_policy', id: name }] });
      }),

    async tick(scope) {
      const now = clock.now();
      for (const policy of await unitOfWork.read(scope, listPolicies)) if (new Date(policy.nextAt) <= now) await askFor(scope, policy);
      for (const id of await unitOfWork.read(scope, (sql) => listDueIds(sql, now, atOnce))) await engine.advance(scope, id);
    },
  };
};
