import { createHash } from 'node:crypto';
import { IdempotencyKeyReused, NotFound, type Rotation } from '@leadengine/core/contract';
import { defineService, type AuditTrail, type Scope, type Transaction, type UnitOfWork } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { runOf, type RotationEngine } from './rotation-engine.js';
import { advanceRotation } from './rotation.jobs.js';
import type { RotationKinds } from './rotation-kinds.js';
import { GraceTooLong, RotationInProgress, RotationNotCancelable, RotationNotInGrace, RotationWindowOpen } from './rotation.problems.js';
import {
  changeRotation,
  findOpen,
  findRequested,
  findRotation,
  insertRotation,
  insertStep,
  listRotations,
  listSteps,
  lockRotation,
  lockSecret,
} from './rotation.repository.js';
import type { RotationInput, RotationStep } from './rotation.schema.js';

export interface RotationRequest extends Omit<RotationInput, 'tenantId'> {
  readonly isScheduled?: boolean;
  /** The same request with the same key is the same rotation. */
  readonly key?: string | undefined;
}

export interface RotationServiceParts {
  readonly unitOfWork: UnitOfWork;
  readonly kinds: RotationKinds;
  readonly engine: RotationEngine;
  readonly trail: AuditTrail | undefined;
}

/** Replacements of secrets, as the platform asks for them. */
export interface Rotations {
  /** @throws UnknownRotationKind, GraceTooLong, NotFound, RotationInProgress, RotationWindowOpen, IdempotencyKeyReused */
  request(scope: Scope, request: RotationRequest): Promise<Rotation>;
  list(scope: Scope, page: Parameters<typeof listRotations>[1]): Promise<readonly Rotation[]>;
  /** @throws NotFound */
  get(scope: Scope, id: string): Promise<Rotation & { readonly steps: RotationStep[] }>;
  /** Before the new secret is in use. @throws NotFound, RotationNotCancelable */
  cancel(scope: Scope, id: string): Promise<Rotation>;
  /** Stops accepting the old secret now. @throws NotFound, RotationNotInGrace */
  endGrace(scope: Scope, id: string): Promise<Rotation>;
}

export const Rotations = defineService<Rotations>('provisioning.rotation-requests');

const cancelable: readonly string[] = ['creating', 'setting', 'testing'];

export const createRotations = ({ unitOfWork, kinds, engine, trail }: RotationServiceParts): Rotations => {
  const lockKnown = async (tx: Transaction, id: string): Promise<Rotation> => {
    const rotation = await lockRotation(tx, id);
    if (rotation === undefined) throw new NotFound({ resource: 'rotation' });
    return rotation;
  };

  const note = (tx: Transaction, { id, kind, subject }: Rotation, action: 'requested' | 'canceled' | 'shortened'): void => {
    const targets = [
      { type: 'rotation', id },
      { type: 'secret', id: kind },
    ];
    trail?.record(tx, { action: `secret.rotation_${action}`, targets, metadata: { subject } });
  };

  const endGrace: Rotations['endGrace'] = (scope, id) =>
    unitOfWork.run(scope, async (tx) => {
      const rotation = await lockKnown(tx, id);
      if (rotation.state !== 'in_grace') throw new RotationNotInGrace({ state: rotation.state });
      const changed = await changeRotation(tx, id, undefined, { state: 'revoking', nextAt: tx.now });
      await insertStep(tx, id, { step: 'grace', outcome: 'done', attempt: 1 });
      note(tx, rotation, 'shortened');
      tx.enqueue(advanceRotation, { rotationId: id });
      return changed ?? rotation;
    });

  const insert = (scope: Scope, request: RotationRequest, graceSeconds: number): Promise<Rotation> => {
    const { kind, subject, reason, requestedBy, isScheduled = false, key } = request;
    const hash = createHash('sha256')
      .update(JSON.stringify([kind, subject, reason, requestedBy, graceSeconds]))
      .digest('hex');
    return unitOfWork.run(scope, async (tx) => {
      await lockSecret(tx, kind, subject);
      const known = key === undefined ? undefined : await findRequested(tx.sql, key);
      if (known !== undefined) {
        if (known.hash !== hash) throw new IdempotencyKeyReused();
        return lockKnown(tx, known.id);
      }
      const open = await findOpen(tx.sql, kind, subject);
      if (open !== undefined) throw new (open.state === 'in_grace' ? RotationWindowOpen : RotationInProgress)({ rotationId: open.id });
      const rotation = await insertRotation(tx, {
        id: uuidv7(),
        kind,
        subject,
        reason,
        requestedBy,
        isScheduled,
        graceSeconds,
        request: key === undefined ? undefined : { key, hash },
      });
      await insertStep(tx, rotation.id, { step: 'request', outcome: 'done', attempt: 1 });
      note(tx, rotation, 'requested');
      tx.enqueue(advanceRotation, { rotationId: rotation.id });
      return rotation;
    });
  };

  return {
    async request(scope, request) {
      const kind = kinds.get(request.kind);
      const graceSeconds = request.graceSeconds ?? kind.graceSeconds;
      if (graceSeconds > kind.longestGraceSeconds) throw new GraceTooLong({ longestSeconds: kind.longestGraceSeconds });
      if (!(await kind.subjects(scope)).includes(request.subject)) throw new NotFound({ resource: 'secret' });
      const open = request.force === true ? await unitOfWork.read(scope, (sql) => findOpen(sql, request.kind, request.subject)) : undefined;
      if (open?.state === 'in_grace') {
        const isRepeated =
          request.key !== undefined && (await unitOfWork.read(scope, (sql) => findRequested(sql, request.key ?? '')))?.id === open.id;
        if (!isRepeated) {
          await endGrace(scope, open.id);
          await engine.advance(scope, open.id);
        }
      }
      return insert(scope, request, graceSeconds);
    },

    list: (scope, page) => unitOfWork.read(scope, (sql) => listRotations(sql, page)),

    get: (scope, id) =>
      unitOfWork.read(scope, async (sql) => {
        const rotation = await findRotation(sql, id);
        if (rotation === undefined) throw new NotFound({ resource: 'rotation' });
        return { ...rotation, steps: await listSteps(sql, id) };
      }),

    async cancel(scope, id) {
      const canceled = await unitOfWork.run(scope, async (tx) => {
        const rotation = await lockKnown(tx, id);
        if (!cancelable.includes(rotation.state)) throw new RotationNotCancelable({ state: rotation.state });
        const changed = await changeRotation(tx, id, undefined, { state: 'canceled', nextAt: null });
        await insertStep(tx, id, { step: 'cancel', outcome: 'done', attempt: 1 });
        note(tx, rotation, 'canceled');
        return changed ?? rotation;
      });
      // A secret that stays pending when this fails is of no use to anybody and gives way to the next one.
      await kinds.find(canceled.kind)?.cancel(scope, runOf(canceled));
      return canceled;
    },

    endGrace,
  };
};
