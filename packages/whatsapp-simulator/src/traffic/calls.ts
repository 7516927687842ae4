import { newStanzaId, node, unixSeconds } from '../wire/binary-node.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { SimulatedUser } from '../world/simulated-user.js';
import type { World } from '../world/world.js';
import { push } from './offline-queue.js';

export interface SimulatedCall {
  readonly id: string;
  /** The caller gives up (`timeout`), or the call ends. */
  end(reason?: string): void;
}

/** A person calls the account. */
export const startCall = (world: World, from: SimulatedUser, device: LinkedDevice): SimulatedCall => {
  const id = newStanzaId();
  const tell = (tag: string, more: Record<string, string | undefined> = {}): void => {
    const child = node(tag, { 'call-id': id, 'call-creator': from.jid, ...more });
    push(world, device, node('call', { from: from.jid, id: newStanzaId(), t: String(unixSeconds()) }, [child]));
  };
  tell('offer');
  return {
    id,
    end: (reason) => {
      tell('terminate', { reason });
    },
  };
};
