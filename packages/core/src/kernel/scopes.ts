import type { Actor, Delegation, Fence, Logger, Scope, SystemScopes } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { assertTenantId } from '../database/tenant-id.js';

/** What a scope is made from. */
export interface ScopeInput {
  readonly tenantId: string;
  readonly actor: Actor;
  /** A fresh one when left out. */
  readonly correlationId?: string;
  readonly causationId?: string;
  readonly fence?: Fence;
  readonly delegated?: Delegation | undefined;
  /** A function is asked when somebody wants the signal: most requests end without. */
  readonly signal: AbortSignal | (() => AbortSignal);
  /** The scope's logger is its child. @defaultValue the app's logger */
  readonly log?: Logger;
}

/** Makes scopes for the request pipeline, the worker, the subscriber runtime and runners; plugins get {@link SystemScopes} only. */
export interface ScopeFactory extends SystemScopes {
  create(input: ScopeInput): Scope;
}

/** @param stopping - Aborts when the app stops; the signal of system scopes that bring none. */
export const createScopeFactory = (log: Logger, stopping: AbortSignal): ScopeFactory => {
  const create = ({
    tenantId,
    actor,
    correlationId = uuidv7(),
    causationId,
    fence,
    delegated,
    signal,
    log: parent = log,
  }: ScopeInput): Scope => {
    assertTenantId(tenantId);
    let child: Logger | undefined;
    return Object.freeze({
      tenantId,
      actor: Object.freeze({ ...actor }),
      correlationId,
      causationId,
      fence,
      delegated,
      get signal() {
        return typeof signal === 'function' ? signal() : signal;
      },
      // Most requests log nothing of their own, and a child logger costs more than the rest of a scope.
      get log() {
        child ??= parent.child({ tenantId, correlationId });
        return child;
      },
    });
  };
  return {
    create,
    system(tenantId, reason, { signal = stopping, correlationId, isRoutine = false } = {}) {
      const scope = create({
        tenantId,
        actor: { kind: 'system', id: reason },
        signal,
        ...(correlationId === undefined ? {} : { correlationId }),
      });
      if (isRoutine) scope.log.debug({ reason }, 'system scope made');
      else scope.log.info({ reason }, 'system scope made');
      return scope;
    },
  };
};
