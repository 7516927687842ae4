import { setTimeout as sleep } from 'node:timers/promises';
import type { WhatsAppSimulator } from '../create-whatsapp-simulator.js';
import type { LinkedDevice } from '../world/linked-device.js';
import type { SimulatedUser } from '../world/simulated-user.js';

export interface BurstPlan {
  readonly from: readonly SimulatedUser[];
  readonly to: readonly LinkedDevice[];
  readonly count: number;
  /** As fast as it goes when left out. */
  readonly perSecond?: number | undefined;
  /** Each text is this, the account, the person and the number of the message for that pair. */
  readonly text: string;
}

export interface Burst {
  readonly id: string;
  sent: number;
  readonly count: number;
  error?: string;
  finishedInMs?: number;
}

const longestSleepMs = 50;

/**
 * Lets many people write to many accounts at a pace. Person and account of a message follow from its number, so that each account has
 * people of its own as far as they go round.
 */
export const runBurst = async (simulator: WhatsAppSimulator, plan: BurstPlan, burst: Burst): Promise<void> => {
  const startedAt = performance.now();
  const numbers = new Map<string, number>();
  const pending = new Set<Promise<unknown>>();
  for (let index = 0; index < plan.count; index++) {
    const device = plan.to[index % plan.to.length];
    const person = plan.from[index % plan.from.length];
    if (!device || !person) throw new Error('nobody to write, or nobody to write to');
    const pair = `${device.user.phoneNumber} ${person.phoneNumber}`;
    const number = numbers.get(pair) ?? 0;
    numbers.set(pair, number + 1);
    const send = simulator.text(person, device, `${plan.text} ${pair} ${String(number)}`).then(() => (burst.sent += 1));
    pending.add(send);
    void send.finally(() => pending.delete(send)).catch(() => undefined);
    const dueMs = plan.perSecond === undefined ? 0 : ((index + 1) / plan.perSecond) * 1000;
    while (performance.now() - startedAt < dueMs) await sleep(Math.min(longestSleepMs, dueMs - (performance.now() - startedAt)));
  }
  await Promise.all(pending);
  burst.finishedInMs = Math.round(performance.now() - startedAt);
};
