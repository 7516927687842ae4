import type { Sql, Transaction } from '@leadengine/plugin-kit';
import { closedCircuit, type Circuit } from './circuit.js';

interface GateRow {
  readonly circuit: Circuit['state'];
  readonly failures: Date[];
  readonly open_until: Date | null;
}

const toCircuit = (row: GateRow): Circuit => ({ state: row.circuit, failures: row.failures, openUntil: row.open_until });

// A second behind is as far as the next slot may lag: whoever was silent may send a second's worth at once, and then at the pace.
const reserveText = `
  insert into channel_gates as g (tenant_id, instance_id, next_slot_at, updated_at)
  values ($1, $2, $3::timestamptz - interval '1 second' + make_interval(secs => 1 / $4::float8), $3)
  on conflict (tenant_id, instance_id) do update set
    next_slot_at = case when g.circuit = 'closed'
      then greatest(g.next_slot_at, $3::timestamptz - interval '1 second') + make_interval(secs => 1 / coalesce(g.sends_per_second, $4)::float8)
      else g.next_slot_at end,
    updated_at = $3
  returning circuit, failures, open_until, next_slot_at - make_interval(secs => 1 / coalesce(sends_per_second, $4)::float8) as slot_at`;

/** Takes the next slot of an instance, and tells its circuit; of one that is not closed no slot is taken. The row stays locked. */
export const reserveSlot = async (
  tx: Transaction,
  instanceId: string,
  sendsPerSecond: number,
): Promise<{ readonly slotAt: Date; readonly circuit: Circuit }> => {
  const [row] = await tx.sql<GateRow & { readonly slot_at: Date }>(reserveText, [tx.scope.tenantId, instanceId, tx.now, sendsPerSecond]);
  if (!row) throw new Error('insert … returning gave no row');
  return { slotAt: row.slot_at, circuit: toCircuit(row) };
};

/** The circuit of an instance, locked; closed when nothing was ever sent. */
export const lockCircuit = async (tx: Transaction, instanceId: string): Promise<Circuit> => {
  const [row] = await tx.sql<GateRow>(
    'select circuit, failures, open_until from channel_gates where tenant_id = $1 and instance_id = $2 for no key update',
    [tx.scope.tenantId, instanceId],
  );
  return row ? toCircuit(row) : closedCircuit;
};

export const saveCircuit = async (tx: Transaction, instanceId: string, { state, failures, openUntil }: Circuit): Promise<void> => {
  await tx.sql(
    `update channel_gates set circuit = $3, failures = $4::timestamptz[], open_until = $5, updated_at = $6 where tenant_id = $1 and instance_id = $2`,
    [tx.scope.tenantId, instanceId, state, failures.map((time) => time.toISOString()), openUntil, tx.now],
  );
};

/** Sets an instance's own pace; null goes back to the engine's. */
export const setSendRate = async (tx: Transaction, instanceId: string, sendsPerSecond: number | null): Promise<void> => {
  await tx.sql(
    `insert into channel_gates (tenant_id, instance_id, sends_per_second, next_slot_at, updated_at) values ($1, $2, $3::real, $4, $4)
     on conflict (tenant_id, instance_id) do update set sends_per_second = excluded.sends_per_second, updated_at = excluded.updated_at`,
    [tx.scope.tenantId, instanceId, sendsPerSecond, tx.now],
  );
};

export interface StoredGate {
  readonly sendsPerSecond: number | null;
  readonly circuit: Circuit;
}

/** How an instance may send; undefined when nobody ever asked. */
export const findGate = async (sql: Sql, instanceId: string): Promise<StoredGate | undefined> => {
  const [row] = await sql<GateRow & { readonly sends_per_second: number | null }>(
    'select sends_per_second, circuit, failures, open_until from channel_gates where tenant_id = $1 and instance_id = $2',
    [sql.scope.tenantId, instanceId],
  );
  return row && { sendsPerSecond: row.sends_per_second, circuit: toCircuit(row) };
};
