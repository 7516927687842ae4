import type { Transaction } from '@leadengine/plugin-kit';
import { v7 as uuidv7 } from 'uuid';
import { admit, learn, type CallOutcome, type GateLimits, type GateState } from './gate.js';

/** Groups of operations with a gate each: a provider that makes no proposals may still tell of those it has. */
export type OperationGroup = 'read' | 'write';

interface GateRow {
  readonly id: string;
  readonly tokens: number;
  readonly refilled_at: Date;
  readonly failures: number;
  readonly open_until: Date | null;
  readonly probing_until: Date | null;
  readonly in_flight: number;
}

const toState = (row: GateRow): GateState => ({
  tokens: row.tokens,
  refilledAt: row.refilled_at,
  failures: row.failures,
  openUntil: row.open_until,
  probingUntil: row.probing_until,
  inFlight: row.in_flight,
});

const columns = `g.id, g.tokens, g.refilled_at, g.failures, g.open_until, g.probing_until,
  (select count(*)::int from credit_provider_calls c where c.tenant_id = $1 and c.gate_id = g.id and c.expires_at > $2) as in_flight`;

const lockGate = async (tx: Transaction, providerId: string, operations: OperationGroup, limits: GateLimits): Promise<GateRow> => {
  const select = `select ${columns} from credit_provider_gates g where g.tenant_id = $1 and g.provider_id = $3 and g.operations = $4
    for no key update`;
  const values = [tx.scope.tenantId, tx.now, providerId, operations];
  const [known] = await tx.sql<GateRow>(select, values);
  if (known) return known;
  await tx.sql(
    `insert into credit_provider_gates (tenant_id, id, provider_id, operations, tokens, refilled_at) values ($1, $5, $3, $4, $6, $2)
     on conflict (tenant_id, provider_id, operations) do nothing`,
    [...values, uuidv7(), limits.perSecond],
  );
  const [made] = await tx.sql<GateRow>(select, values);
  return made as GateRow;
};

/** A call that may go out; say afterwards how it went. */
export interface AdmittedCall {
  readonly id: string;
  readonly gateId: string;
}

/** Takes part in the one state that all processes share. */
export const admitCall = async (
  tx: Transaction,
  providerId: string,
  operations: OperationGroup,
  limits: GateLimits,
): Promise<AdmittedCall | { readonly retryAt: Date; readonly reason: string }> => {
  const gate = await lockGate(tx, providerId, operations, limits);
  const admission = admit(toState(gate), limits, tx.now);
  if (!admission.isAdmitted) return { retryAt: admission.retryAt, reason: admission.reason };
  const { tokens, refilledAt, probingUntil } = admission.state;
  await tx.sql('update credit_provider_gates set tokens = $3, refilled_at = $4, probing_until = $5 where tenant_id = $1 and id = $2', [
    tx.scope.tenantId,
    gate.id,
    tokens,
    refilledAt,
    probingUntil,
  ]);
  const id = uuidv7();
  await tx.sql('insert into credit_provider_calls (tenant_id, id, gate_id, expires_at) values ($1, $2, $3, $4)', [
    tx.scope.tenantId,
    id,
    gate.id,
    new Date(tx.now.getTime() + limits.callMs),
  ]);
  return { id, gateId: gate.id };
};

/** Frees the slot, and those of callers that died. */
export const endCall = async (
  tx: Transaction,
  { id, gateId }: AdmittedCall,
  outcome: CallOutcome,
  failure: string | null,
  limits: GateLimits,
): Promise<void> => {
  const { tenantId } = tx.scope;
  await tx.sql('delete from credit_provider_calls where tenant_id = $1 and gate_id = $2 and (id = $3 or expires_at <= $4)', [
    tenantId,
    gateId,
    id,
    tx.now,
  ]);
  const [gate] = await tx.sql<GateRow>(
    `select ${columns} from credit_provider_gates g where g.tenant_id = $1 and g.id = $3 for no key update`,
    [tenantId, tx.now, gateId],
  );
  const next = learn(toState(gate as GateRow), outcome, limits, tx.now);
  await tx.sql(
    `update credit_provider_gates set failures = $3, open_until = $4, probing_until = $5,
       last_failure = coalesce($6, last_failure), last_failure_at = case when $6::text is null then last_failure_at else $7 end,
       last_success_at = case when $6::text is null then $7 else last_success_at end
     where tenant_id = $1 and id = $2`,
    [tenantId, gateId, next.failures, next.openUntil, next.probingUntil, failure, tx.now],
  );
};
