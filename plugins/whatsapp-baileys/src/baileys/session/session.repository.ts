import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { instanceColumns, type InstanceRow } from '../../instance/instance.repository.js';
import type { InstanceTransition, PairingMethod } from '../../instance/instance.schema.js';
import type { SessionPhase } from './session-phase.js';

/** A number as the holder of its lease sees it, archived or not. */
export interface SessionRow extends InstanceRow {
  readonly strikes: number;
  readonly own_pn: string | null;
  readonly command: 'logout' | 'wipe' | null;
  readonly archived_at: Date | null;
  readonly method: PairingMethod | null;
  readonly phone: string | null;
  readonly rounds: number | null;
  readonly window_started_at: Date | null;
}

const columns = instanceColumns
  .split(', ')
  .map((name) => `i.${name}`)
  .join(', ');

const select = `select ${columns}, i.strikes, i.own_pn, i.command, i.archived_at, p.method, p.phone, p.rounds, p.window_started_at
  from whatsapp_instances i left join whatsapp_pairings p on p.tenant_id = i.tenant_id and p.instance_id = i.id
  where i.tenant_id = $1 and i.id = $2 and i.engine = 'baileys'`;

export const readSession = async (sql: Sql, id: string): Promise<SessionRow | undefined> =>
  (await sql<SessionRow>(select, [sql.scope.tenantId, id]))[0];

/** As {@link readSession}, and nobody else changes it before this transaction ends. */
export const lockSession = async (tx: Transaction, id: string): Promise<SessionRow | undefined> =>
  (await tx.sql<SessionRow>(`${select} for no key update of i`, [tx.scope.tenantId, id]))[0];

/** Begins linking anew, by the given method. */
export const savePairing = async (
  tx: Transaction,
  instanceId: string,
  { method, phone }: { readonly method: PairingMethod; readonly phone: string | null },
): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_pairings (tenant_id, instance_id, method, phone, window_started_at, updated_at) values ($1, $2, $3, $4, $5, $5)
     on conflict (tenant_id, instance_id) do update set method = excluded.method, phone = excluded.phone, attempt = 0, rounds = 0,
       window_started_at = excluded.window_started_at, sealed = null, expires_at = null, updated_at = excluded.updated_at`,
    [tx.scope.tenantId, instanceId, method, phone, tx.now],
  );
};

/** Nobody waits for a phone any more. */
export const deletePairing = async (tx: Transaction, instanceId: string): Promise<void> => {
  await tx.sql('delete from whatsapp_pairings where tenant_id = $1 and instance_id = $2', [tx.scope.tenantId, instanceId]);
};

/** Counts the rounds of linking, so that another process goes on where this one ended. */
export const saveRounds = async (tx: Transaction, instanceId: string, rounds: number, since: Date): Promise<void> => {
  await tx.sql(
    `insert into whatsapp_pairings (tenant_id, instance_id, method, rounds, window_started_at, updated_at) values ($1, $2, 'qr', $3, $4, $5)
     on conflict (tenant_id, instance_id) do update set rounds = excluded.rounds, window_started_at = excluded.window_started_at,
       updated_at = excluded.updated_at`,
    [tx.scope.tenantId, instanceId, rounds, since, tx.now],
  );
};

/** Puts what the phone is to scan or type. Returns which it is since linking began. */
export const saveCode = async (tx: Transaction, instanceId: string, sealed: string, expiresAt: Date): Promise<number> => {
  const [row] = await tx.sql<{ attempt: number }>(
    `update whatsapp_pairings set sealed = $3, expires_at = $4, attempt = attempt + 1, updated_at = $5
      where tenant_id = $1 and instance_id = $2 returning attempt`,
    [tx.scope.tenantId, instanceId, sealed, expiresAt, tx.now],
  );
  return row?.attempt ?? 1;
};

/** What is to be scanned or typed, as long as it is good. */
export interface CodeRow {
  readonly method: PairingMethod;
  readonly attempt: number;
  readonly sealed: string | null;
  readonly expires_at: Date | null;
}

export const findCode = async (sql: Sql, instanceId: string): Promise<CodeRow | undefined> =>
  (
    await sql<CodeRow>('select method, attempt, sealed, expires_at from whatsapp_pairings where tenant_id = $1 and instance_id = $2', [
      sql.scope.tenantId,
      instanceId,
    ])
  )[0];

/** Counts strikes where nothing else changes. */
export const saveStrikes = async (tx: Transaction, instanceId: string, strikes: number): Promise<void> => {
  await tx.sql('update whatsapp_instances set strikes = $3 where tenant_id = $1 and id = $2', [tx.scope.tenantId, instanceId, strikes]);
};

/** Asks the holder of the lease to do something. */
export const saveCommand = async (tx: Transaction, instanceId: string, command: 'logout' | 'wipe' | null): Promise<void> => {
  await tx.sql('update whatsapp_instances set command = $3 where tenant_id = $1 and id = $2', [tx.scope.tenantId, instanceId, command]);
};

/** Notes which account is linked. The number that the phone has is the number. */
export const saveOwnAddresses = async (
  tx: Transaction,
  instanceId: string,
  { pn, lid, phoneNumber }: { readonly pn: string | null; readonly lid: string | null; readonly phoneNumber: string | null },
): Promise<void> => {
  await tx.sql(
    `update whatsapp_instances set own_pn = $3, own_lid = $4, phone_number = coalesce($5, phone_number) where tenant_id = $1 and id = $2`,
    [tx.scope.tenantId, instanceId, pn, lid, phoneNumber],
  );
};

/** A step of the history. */
export interface TransitionRow {
  readonly id: string;
  readonly from_state: SessionPhase;
  readonly to_state: SessionPhase;
  readonly reason: string | null;
  readonly code: number | null;
  readonly retry_at: Date | null;
  readonly occurred_at: Date;
}

export const toTransition = (row: TransitionRow): InstanceTransition => ({
  id: row.id,
  from: row.from_state,
  to: row.to_state,
  reason: row.reason,
  code: row.code,
  retryAt: row.retry_at?.toISOString() ?? null,
  occurredAt: row.occurred_at.toISOString(),
});

/** `limit` steps before the id, the latest first. */
export const listTransitions = (sql: Sql, instanceId: string, before: string | null, limit: number): Promise<readonly TransitionRow[]> =>
  sql<TransitionRow>(
    `select id, from_state, to_state, reason, code, retry_at, occurred_at from whatsapp_session_transitions
      where tenant_id = $1 and instance_id = $2 and ($3::uuid is null or id < $3::uuid) order by id desc limit $4`,
    [sql.scope.tenantId, instanceId, before, limit],
  );

/** Deletes history and handled messages that are older than the time. */
export const pruneSessions = async (tx: Transaction, before: Date): Promise<void> => {
  await tx.sql('delete from whatsapp_session_transitions where tenant_id = $1 and occurred_at < $2', [tx.scope.tenantId, before]);
};
