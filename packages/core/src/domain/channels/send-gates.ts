import type { Transaction } from '@leadengine/plugin-kit';
import { admit, afterFailure, afterSuccess, isInstanceFault, type Circuit } from './circuit.js';
import { CircuitClosed, CircuitOpened, type Admission, type ChannelInstance, type SendGates } from './contract.js';
import { findGate, lockCircuit, reserveSlot, saveCircuit, setSendRate } from './gate.repository.js';

export const createSendGates = (defaultRate: number): SendGates => {
  const stateOf: SendGates['stateOf'] = async (sql, { id, channel }) => {
    const gate = await findGate(sql, id);
    return {
      instanceId: id,
      channel,
      sendsPerSecond: gate?.sendsPerSecond ?? defaultRate,
      circuit: {
        state: gate?.circuit.state ?? 'closed',
        openUntil: gate?.circuit.openUntil?.toISOString() ?? null,
        recentFailures: gate?.circuit.failures.length ?? 0,
      },
    };
  };

  const admitTo = async (tx: Transaction, { id }: Pick<ChannelInstance, 'id'>, circuit: Circuit): Promise<Admission> => {
    const { circuit: next, waitUntil } = admit(circuit, tx.now);
    if (waitUntil) return { kind: 'wait', until: waitUntil, slotAt: null };
    if (next !== circuit) await saveCircuit(tx, id, next);
    return { kind: 'go', isTrial: next.state === 'half_open' };
  };

  return {
    async admit(tx, instance, hasSlot) {
      if (hasSlot) return admitTo(tx, instance, await lockCircuit(tx, instance.id));
      const { slotAt, circuit } = await reserveSlot(tx, instance.id, defaultRate);
      if (circuit.state === 'closed' && slotAt > tx.now) return { kind: 'wait', until: slotAt, slotAt };
      return admitTo(tx, instance, circuit);
    },

    async succeeded(tx, instance) {
      const before = await lockCircuit(tx, instance.id);
      const after = afterSuccess(before);
      if (after === before) return false;
      await saveCircuit(tx, instance.id, after);
      tx.emit(CircuitClosed, await stateOf(tx.sql, instance));
      return true;
    },

    async failed(tx, instance, code) {
      if (!isInstanceFault(code)) return;
      const before = await lockCircuit(tx, instance.id);
      const after = afterFailure(before, tx.now);
      await saveCircuit(tx, instance.id, after);
      if (after.state === 'open' && before.state === 'closed') tx.emit(CircuitOpened, await stateOf(tx.sql, instance));
    },

    stateOf,
    setRate: setSendRate,
  };
};
