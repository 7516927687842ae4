import type { DedicatedDatabases, PlatformUnitOfWork } from '@leadengine/core/contract';
import type { AuditTrail, Logger, Scope, SecretChange, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { insertChange, listUnrecorded, setRecorded } from './secret.repository.js';

export interface SecretTrailParts {
  readonly platform: PlatformUnitOfWork;
  /** Where secrets are. */
  readonly control: UnitOfWork;
  /** Where their tenants are. */
  readonly unitOfWork: UnitOfWork;
  readonly dedicated: Pick<DedicatedDatabases, 'findPlacement'>;
  readonly trail: AuditTrail | undefined;
  readonly log: Logger;
}

/** Whether changes are recorded with their own commit, or after it in the tenant's own database. */
export type RecordPlace = 'here' | 'apart';

/** Puts the changes of a tenant's secrets into its audit log. The secrets lie with all others', the log where its tenant lies. */
export interface SecretTrail {
  /** Ask before the transaction: it looks above tenants. */
  placeOf(tenantId: string): Promise<RecordPlace>;
  /** Keeps the change, and has it recorded with the commit or soon after it. */
  note(tx: Transaction, place: RecordPlace, name: string, version: number, change: SecretChange['change']): void;
  /** Records what is kept and not recorded yet. Each change is recorded once, however often somebody tries. */
  carry(scope: Scope): Promise<void>;
}

/** A tenant apart that has no database yet; one that is taken back will not have any. */
const beingMadeSql = `select from platform.provision_runs where tenant_id = $1 and kind = 'create' and request->>'mode' = 'dedicated'
  and state in ('awaiting_approval', 'queued', 'running')`;

export const createSecretTrail = ({ platform, control, unitOfWork, dedicated, trail, log }: SecretTrailParts): SecretTrail => {
  const isBeingMade = async (tenantId: string): Promise<boolean> =>
    (await platform.read((sql) => sql(beingMadeSql, [tenantId]))).length > 0;

  /** Where the tenant's log is; undefined while it is nowhere. Nobody works in a database that is closed. */
  const logOf = async (tenantId: string): Promise<UnitOfWork | undefined> => {
    const placement = await dedicated.findPlacement(tenantId);
    if (placement === undefined) return (await isBeingMade(tenantId)) ? undefined : unitOfWork;
    if (placement.state === 'making') return undefined;
    return placement.state === 'closed' ? control : unitOfWork;
  };

  const carry = async (scope: Scope): Promise<void> => {
    if (trail === undefined) return;
    const changes = await control.read(scope, listUnrecorded);
    const target = changes.length === 0 ? undefined : await logOf(scope.tenantId);
    if (target === undefined) return;
    const own = `${scope.actor.kind}:${scope.actor.id}`;
    await target.run(scope, (tx) => {
      for (const { id, name, version, change, actor, at } of changes) {
        trail.record(tx, {
          action: `secret.${change}`,
          targets: [{ type: 'secret', id: name }],
          metadata: { version, ...(actor !== own && { changedBy: actor }) },
          occurredAt: at,
          idempotencyKey: `secret change ${id}`,
        });
      }
      return Promise.resolve();
    });
    await control.run(scope, (tx) =>
      setRecorded(
        tx,
        changes.map(({ id }) => id),
      ),
    );
  };

  return {
    async placeOf(tenantId) {
      if (trail === undefined) return 'here';
      const placement = await dedicated.findPlacement(tenantId);
      if (placement !== undefined) return placement.state === 'closed' ? 'here' : 'apart';
      return (await isBeingMade(tenantId)) ? 'apart' : 'here';
    },

    note(tx, place, name, version, change) {
      insertChange(tx, { name, version, change, isRecorded: place === 'here' });
      if (place === 'here') {
        trail?.record(tx, { action: `secret.${change}`, targets: [{ type: 'secret', id: name }], metadata: { version } });
        return;
      }
      const { scope } = tx;
      tx.afterCommit(() => {
        carry(scope).catch((error: unknown) => {
          log.warn({ error, tenantId: scope.tenantId }, 'a change of a secret was not recorded; the next one does, or a schedule');
        });
      });
    },

    carry,
  };
};
