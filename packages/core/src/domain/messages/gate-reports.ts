import type { ChannelFailureCode, Transaction } from '@leadengine/plugin-kit';
import { isInstanceFault } from '../channels/circuit.js';
import type { ChannelInstance, SendGates } from '../channels/contract.js';
import { deliverMessages } from './contract.js';
import { releaseHeld } from './delivery.repository.js';

type Instance = Pick<ChannelInstance, 'id' | 'channel'>;

/** Tells the gate of an instance what came of its sends. Rows of lanes are locked before the gate, so lock them first. */
export interface GateReports {
  failed(tx: Transaction, instance: Instance, code: ChannelFailureCode): Promise<void>;
  /** The network answered to a send, if only with a refusal. Closes the circuit unless it is, and lets go of what waits for it. */
  gotThrough(tx: Transaction, instance: Instance): Promise<void>;
}

const lanesAtOnce = 500;

/** Whether a failure shows that the network was reached. */
export const isAnswer = (code: ChannelFailureCode): boolean => !isInstanceFault(code) && code !== 'instance_disconnected';

export const createGateReports = (gates: SendGates): GateReports => ({
  failed: (tx, instance, code) => gates.failed(tx, instance, code),

  async gotThrough(tx, instance) {
    if (!(await gates.succeeded(tx, instance))) return;
    for (const ticketId of await releaseHeld(tx, instance.id, lanesAtOnce)) tx.enqueue(deliverMessages, { ticketId });
  },
});
