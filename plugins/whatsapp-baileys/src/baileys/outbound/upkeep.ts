import type { Scope, Sql, Transaction, UnitOfWork } from '@leadengine/plugin-kit';
import { pruneChecks } from './number-checks.js';
import { pruneRecipients } from './recipients.js';
import type { ReportDue } from './reporter.js';

/** Devices of recipients may ask for a message again for two weeks; a poll is voted in for longer. */
const protoMs = 30 * 24 * 3_600_000;
const rowMs = 90 * 24 * 3_600_000;
const secretMs = 400 * 24 * 3_600_000;
/** What waits for a number that is not connected. */
const heldMs = 24 * 3_600_000;

/** Work on the outbox that needs no socket. */
export interface Upkeep {
  /** Tells the engine what no holder of a connection told it, and gives up what waits for a number that is gone. */
  settle(scope: Scope): Promise<void>;
  /** Forgets what nobody can ask for any more. */
  prune(scope: Scope): Promise<void>;
}

const listUntold = (sql: Sql, before: Date): Promise<readonly { readonly instance_id: string }[]> =>
  sql(`select distinct instance_id from whatsapp_outbox where tenant_id = $1 and report is not null and updated_at < $2 limit 100`, [
    sql.scope.tenantId,
    before,
  ]);

const giveUpHeld = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql(
    `update whatsapp_outbox o set state = case when writes = 0 then 'failed' else 'unknown' end, is_open = false,
       failure_code = case when writes = 0 then 'instance_disconnected' else 'unknown' end,
       failure_detail = 'The number was not connected for too long.', report = case when kind = 'send' then 'failed' end, updated_at = $3
     from whatsapp_instances i
     where o.tenant_id = $1 and o.is_open and o.queued_at < $2 and i.tenant_id = $1 and i.id = o.instance_id
       and (i.archived_at is not null or i.status in ('disconnected', 'failed'))`,
    [tx.scope.tenantId, before, tx.now],
  );
};

const forget = async (tx: Transaction): Promise<void> => {
  const before = (ms: number): Date => new Date(tx.now.getTime() - ms);
  await tx.sql(
    `update whatsapp_outbox set content = null, proto = case when message_secret is not null then proto end
     where tenant_id = $1 and not is_open and updated_at < $2 and (content is not null or (proto is not null and message_secret is null))`,
    [tx.scope.tenantId, before(protoMs)],
  );
  await tx.sql(
    `delete from whatsapp_outbox where tenant_id = $1 and not is_open and updated_at < case when message_secret is null then $2::timestamptz else $3::timestamptz end`,
    [tx.scope.tenantId, before(rowMs), before(secretMs)],
  );
};

/** A holder tells at once; what is older than this was left behind. */
const untoldMs = 15_000;

export const createUpkeep = (unitOfWork: UnitOfWork, reportDue: ReportDue, now: () => Date): Upkeep => ({
  async settle(scope) {
    await unitOfWork.run(scope, (tx) => giveUpHeld(tx, new Date(tx.now.getTime() - heldMs)));
    const untold = await unitOfWork.read(scope, (sql) => listUntold(sql, new Date(now().getTime() - untoldMs)));
    for (const { instance_id: instanceId } of untold) await reportDue(scope, instanceId);
  },

  prune: (scope) =>
    unitOfWork.run(scope, async (tx) => {
      await forget(tx);
      await pruneRecipients(tx);
      await pruneChecks(tx);
    }),
});
