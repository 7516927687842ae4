import type { ChannelRegistry, Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { statusOf, type SessionPhase } from '../baileys/session/session-phase.js';
import { InstanceStatusChanged } from './instance.events.js';
import { instanceColumns, toInstance, type InstanceRow } from './instance.repository.js';
import type { WhatsAppInstance } from './instance.schema.js';

/** Where the link of a number goes, and why. */
export interface Move {
  readonly phase: SessionPhase;
  readonly reason: string | undefined;
  readonly code: number | undefined;
  readonly retryAt: Date | undefined;
  readonly strikes: number;
}

/**
 * Moves the link of a locked number: its state, a row of its history, and the event, in this transaction. An archived number gets no
 * event, since for the world it is gone.
 */
export const moveInstance = async (
  tx: Transaction,
  registry: ChannelRegistry,
  before: InstanceRow & { readonly archived_at?: Date | null },
  move: Move,
): Promise<WhatsAppInstance> => {
  const { tenantId, fence } = tx.scope;
  const status = statusOf(move.phase);
  const [row] = await tx.sql<InstanceRow>(
    `update whatsapp_instances
        set state = $3, state_reason = $4, state_code = $5, retry_at = $6, strikes = $7, state_changed_at = $8,
            status_changed_at = case when status = $9 then status_changed_at else $8 end, status = $9,
            version = version + 1, updated_at = $8
      where tenant_id = $1 and id = $2 returning ${instanceColumns}`,
    [tenantId, before.id, move.phase, move.reason ?? null, move.code ?? null, move.retryAt ?? null, move.strikes, tx.now, status],
  );
  if (row === undefined) throw new Error('A locked number is gone.');
  await tx.sql(
    `insert into whatsapp_session_transitions (tenant_id, id, instance_id, from_state, to_state, reason, code, retry_at, epoch, occurred_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tenantId,
      uuidv7(),
      before.id,
      before.state ?? 'unlinked',
      move.phase,
      move.reason ?? null,
      move.code ?? null,
      move.retryAt ?? null,
      fence?.epoch ?? null,
      tx.now,
    ],
  );
  // What could be scanned or typed is of no use once nobody waits for it.
  if (move.phase !== 'linking')
    await tx.sql(
      'update whatsapp_pairings set sealed = null, expires_at = null where tenant_id = $1 and instance_id = $2 and sealed is not null',
      [tenantId, before.id],
    );
  const instance = toInstance(row);
  if (before.archived_at !== undefined && before.archived_at !== null) return instance;
  if (before.status !== status)
    await registry.saveInstance(tx, {
      id: row.id,
      channel: 'whatsapp',
      name: row.name,
      status,
      address: row.phone_number ?? undefined,
    });
  tx.emit(InstanceStatusChanged, { instance, previousStatus: before.status, previousState: before.state });
  return instance;
};
