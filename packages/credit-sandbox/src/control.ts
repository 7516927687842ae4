import type { Lender } from './create-credit-sandbox.js';
import { bodyOf } from './dialects/dialect.js';
import type { Fault } from './faults.js';
import type { RunningLender } from './lender.js';
import type { VirtualClock } from './virtual-clock.js';
import type { WebhookMood, WebhookTarget } from './webhook-sender.js';

interface Controlled {
  readonly lenders: Readonly<Record<Lender, RunningLender>>;
  readonly clock: VirtualClock;
  advance(ms: number): Promise<Readonly<Record<Lender, readonly number[]>>>;
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/**
 * `POST /control/advance` `{ ms }` moves the clock, `/control/<lender>/fault` orders a fault, `/control/<lender>/webhooks` says where events go;
 * anything else tells how things are.
 */
export const answerControl = async ({ lenders, advance, clock }: Controlled, path: string, body: string): Promise<Answer> => {
  const input = bodyOf(body);
  const [first = '', second] = path.split('/');
  if (first === 'advance') return { status: 200, json: await advance(Number(input['ms'])) };
  const lender = (lenders as Record<string, RunningLender | undefined>)[first];
  if (lender !== undefined && second === 'fault') {
    lender.faults.order(input as unknown as Fault);
    return { status: 204, json: null };
  }
  if (lender !== undefined && second === 'webhooks') {
    const { mood, ...target } = input as unknown as WebhookTarget & { readonly mood?: WebhookMood };
    lender.webhooks.aim(target, mood);
    return { status: 204, json: null };
  }
  const state = Object.entries(lenders).map(([name, { world, calls }]) => [
    name,
    { proposals: [...world.proposals.values()].map(({ id, state: at, sequence }) => ({ id, state: at, sequence })), calls: calls.length },
  ]);
  return { status: 200, json: { now: clock.now().toISOString(), ...Object.fromEntries(state) } };
};
