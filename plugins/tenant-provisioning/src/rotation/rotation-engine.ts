import { SecretRotated, type Rotation, type RotationState } from '@leadengine/core/contract';
import {
  Problem,
  SecretFailure,
  type AuditTrail,
  type RotationKind,
  type RotationRun,
  type Scope,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { mostAttempts, waitAfterMs } from './retry-plan.js';
import { advanceRotation } from './rotation.jobs.js';
import type { RotationKinds } from './rotation-kinds.js';
import { changeRotation, claimRotation, insertStep, type Claim, type RotationChange } from './rotation.repository.js';

/** Longer than a step takes. A worker that died is followed by another one after that. */
const claimMs = 90_000;
/** When a failed step was the second one, somebody should look. */
const worryingAttempts = 2;

type OpenState = Exclude<RotationState, 'completed' | 'failed' | 'canceled'>;

interface Turn {
  readonly step: 'create' | 'set' | 'test' | 'finish' | 'grace' | 'revoke';
  readonly next: RotationState;
  perform(kind: RotationKind, scope: Scope, run: RotationRun, rotation: Rotation): Promise<void>;
}

const turns: Readonly<Record<OpenState, Turn>> = {
  creating: { step: 'create', next: 'setting', perform: (kind, scope, run) => kind.create(scope, run) },
  setting: { step: 'set', next: 'testing', perform: (kind, scope, run) => kind.set?.(scope, run) ?? Promise.resolve() },
  testing: { step: 'test', next: 'finishing', perform: (kind, scope, run) => kind.test(scope, run) },
  finishing: {
    step: 'finish',
    next: 'in_grace',
    perform: (kind, scope, run, { graceUntil, createdAt }) => kind.finish(scope, run, new Date(graceUntil ?? createdAt)),
  },
  in_grace: { step: 'grace', next: 'revoking', perform: () => Promise.resolve() },
  revoking: { step: 'revoke', next: 'completed', perform: (kind, scope, run) => kind.revoke(scope, run) },
};

export const runOf = ({ id, subject, requestedBy, reason }: Rotation): RotationRun => ({ id, subject, requestedBy, reason });

/** A code that says nothing of a value. */
const codeOf = (error: unknown): string => (error instanceof Problem || error instanceof SecretFailure ? error.code : 'unexpected');

const isFinal = (error: unknown): boolean =>
  error instanceof Problem
    ? error.status < 500 && error.status !== 429
    : error instanceof SecretFailure && ['refused', 'key_reused', 'not_found'].includes(error.code);

export interface RotationEngineParts {
  readonly unitOfWork: UnitOfWork;
  readonly kinds: RotationKinds;
  readonly trail: AuditTrail | undefined;
}

/** Carries rotations through their steps. Each step is recorded when it is done, and repeated when nobody knows whether it was. */
export interface RotationEngine {
  /** Does what is due. Returns when the rotation waits, has ended or is in other hands. */
  advance(scope: Scope, id: string): Promise<void>;
}

export const createRotationEngine = ({ unitOfWork, kinds, trail }: RotationEngineParts): RotationEngine => {
  const targetsOf = ({ id, kind }: Rotation) => [
    { type: 'rotation', id },
    { type: 'secret', id: kind },
  ];

  /** @returns false when somebody else has taken the rotation meanwhile */
  const succeed = (scope: Scope, { rotation, number }: Claim, turn: Turn): Promise<boolean> =>
    unitOfWork.run(scope, async (tx) => {
      const { id, graceSeconds, attempts } = rotation;
      // Known before the old one's end is set anywhere, so that a repetition sets the same.
      const graceUntil = turn.step === 'test' ? new Date(tx.now.getTime() + graceSeconds * 1000) : undefined;
      const isWaiting = turn.next === 'in_grace' && graceSeconds > 0;
      const nextAt = turn.next === 'completed' ? null : isWaiting && rotation.graceUntil !== null ? new Date(rotation.graceUntil) : tx.now;
      const change: RotationChange = { state: turn.next, nextAt, ...(graceUntil !== undefined && { graceUntil }) };
      const changed = await changeRotation(tx, id, number, change);
      if (changed === undefined) return false;
      await insertStep(tx, id, { step: turn.step, outcome: 'done', attempt: attempts + 1 });
      if (turn.step === 'finish') {
        tx.emit(SecretRotated, changed);
        trail?.record(tx, { action: 'secret.rotated', targets: targetsOf(rotation), metadata: { subject: rotation.subject } });
        if (isWaiting && nextAt !== null) tx.enqueue(advanceRotation, { rotationId: id }, { runAt: nextAt });
      }
      if (turn.step === 'revoke') trail?.record(tx, { action: 'secret.rotation_completed', targets: targetsOf(rotation) });
      return turn.next !== 'completed' && !isWaiting;
    });

  const fail = async (scope: Scope, { rotation, number }: Claim, turn: Turn, error: unknown): Promise<void> => {
    const attempts = rotation.attempts + 1;
    const isOver = turn.step !== 'revoke' && (isFinal(error) || attempts >= mostAttempts);
    const code = codeOf(error);
    scope.log[attempts >= worryingAttempts || isOver ? 'error' : 'warn'](
      { rotationId: rotation.id, kind: rotation.kind, step: turn.step, attempts, code, ...(code === 'unexpected' && { error }) },
      'a step of a rotation failed',
    );
    if (isOver) await kinds.find(rotation.kind)?.cancel(scope, runOf(rotation));
    await unitOfWork.run(scope, async (tx) => {
      const nextAt = isOver ? null : new Date(tx.now.getTime() + waitAfterMs(attempts));
      const change: RotationChange = { state: isOver ? 'failed' : rotation.state, attempts, lastError: code, nextAt };
      if ((await changeRotation(tx, rotation.id, number, change)) === undefined) return;
      await insertStep(tx, rotation.id, { step: turn.step, outcome: 'failed', attempt: attempts, error: code });
      if (nextAt !== null) tx.enqueue(advanceRotation, { rotationId: rotation.id }, { runAt: nextAt });
      else {
        const metadata = { subject: rotation.subject, step: turn.step, code };
        trail?.record(tx, { action: 'secret.rotation_failed', targets: targetsOf(rotation), outcome: 'failure', metadata });
      }
    });
  };

  const takeTurn = async (scope: Scope, id: string): Promise<boolean> => {
    const claim = await unitOfWork.run(scope, (tx) => claimRotation(tx, id, new Date(tx.now.getTime() + claimMs)));
    if (claim === undefined) return false;
    const { rotation } = claim;
    const turn = turns[rotation.state as OpenState];
    try {
      await turn.perform(kinds.get(rotation.kind), scope, runOf(rotation), rotation);
    } catch (error) {
      await fail(scope, claim, turn, error);
      return false;
    }
    return succeed(scope, claim, turn);
  };

  return {
    async advance(scope, id) {
      while (!scope.signal.aborted && (await takeTurn(scope, id)));
    },
  };
};
