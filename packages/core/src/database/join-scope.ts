import type { Scope, Transaction } from '@leadengine/plugin-kit';

const joined = Symbol('joined transaction');

/**
 * A scope under which the unit of work uses `tx` instead of opening a transaction: what runs under it commits or vanishes with
 * `tx`. A nested `run` that throws takes back its own writes only.
 */
export const joinScope = (scope: Scope, tx: Transaction): Scope => {
  const { tenantId, actor, correlationId, causationId, fence, delegated } = scope;
  return Object.freeze({
    tenantId,
    actor,
    correlationId,
    causationId,
    fence,
    delegated,
    // Asked for by few, and made when somebody asks.
    get signal() {
      return scope.signal;
    },
    get log() {
      return scope.log;
    },
    [joined]: tx,
  });
};

/** The transaction a scope was joined to. */
export const joinedTransaction = (scope: Scope): Transaction | undefined => (scope as { readonly [joined]?: Transaction })[joined];
