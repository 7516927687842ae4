import {
  Problem,
  type AuditContext,
  type AuditTrail,
  type Logger,
  type Reply,
  type RouteDefinition,
  type Scope,
  type Transaction,
  type UnitOfWork,
} from '@leadengine/plugin-kit';
import { joinedTransaction, joinScope } from '../database/join-scope.js';
import { isReplay } from './idempotency.js';
import { entryMakerOf, type AuditedRequest } from './audit-entry.js';

/** Records what the requests of one route did. */
export interface RouteRecorder {
  /** The handler runs in a transaction, so `prepare` has to come before. */
  readonly joins: boolean;
  /** Runs the handler and records what it answered, in one transaction where the handler can be in one. */
  record(scope: Scope, request: AuditedRequest, handle: (scope: Scope) => Promise<Reply>): Promise<Reply>;
  /** What was done above tenants is in no tenant's trail; a line tells of it. */
  noteOfPlatform(platformKeyId: string, request: AuditedRequest, reply: Reply): void;
}

/** The HTTP side of the audit trail. */
export interface RouteAuditing {
  /** Undefined when the engine records nothing for the route. */
  of(route: RouteDefinition): RouteRecorder | undefined;
  /** Records that somebody was not allowed to, when that is what `error` says; in a transaction of its own, since theirs is gone. */
  noteDenial(scope: Scope, origin: AuditContext, error: unknown): Promise<void>;
}

export interface RouteAuditingParts {
  readonly trail: AuditTrail;
  readonly unitOfWork: UnitOfWork;
  readonly auditLog: Logger;
}

export const createRouteAuditing = ({ trail, unitOfWork, auditLog }: RouteAuditingParts): RouteAuditing => ({
  of(route) {
    const makeEntries = entryMakerOf(route);
    if (makeEntries === undefined) return undefined;
    // What a GET answers with may be read after its handler returned, and bytes that come in cannot be read again on a retry.
    const joins = route.method !== 'GET' && (route.streamsBody !== true || route.prepare !== undefined);
    return {
      joins,

      async record(scope, request, handle) {
        const recordIn = (tx: Transaction, reply: Reply): void => {
          for (const entry of makeEntries(request, reply)) trail.record(tx, entry);
        };
        const handleIn = async (tx: Transaction, own: Scope): Promise<Reply> => {
          const reply = await handle(own);
          recordIn(tx, reply);
          return reply;
        };
        const outer = joinedTransaction(scope);
        if (outer !== undefined) return handleIn(outer, scope);
        if (joins) return unitOfWork.run(scope, (tx) => handleIn(tx, joinScope(scope, tx)));
        const reply = await handle(scope);
        await unitOfWork.run(scope, (tx) => {
          recordIn(tx, reply);
          return Promise.resolve();
        });
        return reply;
      },

      noteOfPlatform(platformKeyId, request, reply) {
        if (isReplay(reply)) return;
        for (const { action, targets, metadata, context } of makeEntries(request, reply)) {
          const target = targets.map(({ type, id }) => `${type} ${id}`).join(', ');
          auditLog.info({ action, actor: { kind: 'platform', id: platformKeyId }, target, ...metadata, ...context }, action);
        }
      },
    };
  },

  async noteDenial(scope, origin, error) {
    if (!(error instanceof Problem) || error.status !== 403) return;
    const permission = 'permission' in error.details ? String(error.details.permission) : undefined;
    await unitOfWork.run(scope, (tx) => {
      trail.record(tx, {
        action: 'access.denied',
        outcome: 'denied',
        targets: [],
        metadata: { reason: error.code, ...(permission === undefined ? {} : { permission }) },
        context: origin,
      });
      return Promise.resolve();
    });
  },
});
