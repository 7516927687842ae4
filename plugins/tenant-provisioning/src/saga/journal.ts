import type { AuditAction, Scope, UnitOfWork } from '@leadengine/plugin-kit';
import type {
  AuditRecorder,
  ControlUnitOfWork,
  DedicatedDatabases,
  NotificationBus,
  PlainSql,
  PlatformUnitOfWork,
} from '@leadengine/core/contract';
import type { Clock, Logger } from '@leadengine/plugin-kit';
import type { SecretTrail } from '../secrets/secret-trail.js';
import { changeRun, type RunChange, type RunRow } from './run.repository.js';
import { noteProgress } from './step.repository.js';

/** Channel that says which run has progressed. */
export const progressChannel = 'leadengine_provisioning';

export interface SagaJournalParts {
  readonly platform: PlatformUnitOfWork;
  readonly unitOfWork: UnitOfWork;
  readonly control: ControlUnitOfWork;
  readonly dedicated: Pick<DedicatedDatabases, 'findPlacement'>;
  readonly audit: AuditRecorder;
  readonly secretTrail: Pick<SecretTrail, 'carry'>;
  readonly bus: NotificationBus;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Writes down what a run does: in its own tables, in the audit log of its tenant, and to those who follow it. */
export interface SagaJournal {
  /**
   * Changes the run together with what `write` does, and tells of it. Every write of a run goes through here, since this is where one
   * that another process took over is refused.
   *
   * @throws FenceLost
   */
  write(
    held: RunRow,
    change: RunChange,
    events: readonly Readonly<Record<string, unknown>>[],
    write?: (sql: PlainSql, now: Date) => Promise<void>,
  ): Promise<RunRow>;
  /**
   * Records in the tenant's trail, in another transaction than the change itself: the tables of runs lie above tenants. Each entry is
   * there once, however often it is recorded.
   */
  record(scope: Scope, row: RunRow, entries: readonly SagaEntry[]): Promise<void>;
}

/** Something to record. */
export interface SagaEntry {
  readonly action: AuditAction;
  readonly step?: string;
}

export const createSagaJournal = ({
  platform,
  unitOfWork,
  control,
  dedicated,
  audit,
  secretTrail,
  bus,
  clock,
  log,
}: SagaJournalParts): SagaJournal => ({
  async write(held, change, events, write) {
    const now = clock.now();
    const row = await platform.run(async (sql) => {
      const changed = await changeRun(sql, held, change, now);
      await write?.(sql, now);
      await noteProgress(sql, held.id, events, now);
      return changed;
    });
    bus.publish(progressChannel, held.id).catch((error: unknown) => {
      log.debug({ error }, 'followers of a run were not told');
    });
    return row;
  },

  async record(scope, row, entries) {
    if (!audit.isOn()) return;
    // The trail of a tenant apart begins with its database; what came before is recorded when the run is over.
    const isApart = row.request.mode === 'dedicated';
    const placement = isApart ? await dedicated.findPlacement(row.tenantId) : undefined;
    if (isApart && row.kind === 'create' && row.state === 'running' && placement === undefined) return;
    // Nobody works in a database that is closed; the last words on its tenant stand in the control database.
    await (placement?.state === 'closed' ? control : unitOfWork).run(scope, (tx) => {
      for (const { action, step } of entries) {
        audit.record(tx, {
          action,
          targets: [
            { type: 'provisioning', id: row.id },
            { type: 'tenant', id: row.tenantId },
          ],
          metadata: { ...(step !== undefined && { step }), requestedBy: row.requestedBy, planHash: row.planHash },
          idempotencyKey: `provisioning ${row.id} ${action} ${step ?? ''}`,
        });
      }
      return Promise.resolve();
    });
    if (isApart) await secretTrail.carry(scope);
  },
});
