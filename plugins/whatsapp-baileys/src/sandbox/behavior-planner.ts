import type { ChannelFailureCode } from '@leadengine/plugin-kit';
import type { Behavior, Delays, FailureMode, SandboxMessage } from './sandbox.schema.js';

/** What the planner needs to know of a customer. */
export interface PlannedCustomer {
  readonly behavior: Behavior;
  readonly failure: FailureMode | null;
  readonly delays: Delays;
  readonly script: readonly SandboxMessage[];
  readonly scriptPosition: number;
}

/** One thing the simulated network does after a send. */
export type PlannedAction =
  | { readonly kind: 'deliver' | 'read' | 'fail'; readonly eventId: string; readonly dueAt: Date }
  | {
      readonly kind: 'reply';
      readonly eventId: string;
      readonly dueAt: Date;
      readonly messageId: string;
      readonly message: SandboxMessage;
    };

/** What becomes of a send: refused on the spot, or taken with what follows. */
export type SendPlan =
  | { readonly outcome: 'refuse'; readonly code: ChannelFailureCode; readonly reason: string; readonly isRetryable: boolean }
  | { readonly outcome: 'take'; readonly actions: readonly PlannedAction[] };

const refusal = (customer: PlannedCustomer, attempt: number): SendPlan | undefined => {
  if (customer.behavior !== 'fails') return undefined;
  const failure = customer.failure ?? { mode: 'invalid_recipient' };
  if (failure.mode === 'invalid_recipient')
    return { outcome: 'refuse', code: 'invalid_recipient', reason: 'The number is not on the sandbox network.', isRetryable: false };
  if (failure.mode === 'first_attempts' && attempt <= failure.attempts)
    return { outcome: 'refuse', code: 'timeout', reason: 'The sandbox network did not answer in time.', isRetryable: true };
  return undefined;
};

/**
 * Decides what a customer's phone does with a message. Pure, and the same for the same input: ids derive from the message's, so that
 * planning twice plans nothing new.
 */
export const planSend = (
  customer: PlannedCustomer,
  message: { readonly providerMessageId: string; readonly attempt: number; readonly sentAt: Date },
): SendPlan => {
  const refused = refusal(customer, message.attempt);
  if (refused !== undefined) return refused;

  const { delays } = customer;
  const at = (afterMs: number) => new Date(message.sentAt.getTime() + afterMs);
  const id = message.providerMessageId;
  if (customer.behavior === 'fails' && customer.failure?.mode === 'rejected_later')
    return { outcome: 'take', actions: [{ kind: 'fail', eventId: `fail:${id}`, dueAt: at(delays.deliverMs) }] };

  const actions: PlannedAction[] = [{ kind: 'deliver', eventId: `deliver:${id}`, dueAt: at(delays.deliverMs) }];
  if (customer.behavior === 'silent') return { outcome: 'take', actions };

  const readAfterMs = delays.deliverMs + delays.readMs;
  actions.push({ kind: 'read', eventId: `read:${id}`, dueAt: at(readAfterMs) });
  const next = customer.script[customer.scriptPosition];
  if (customer.behavior !== 'reads' && next !== undefined)
    actions.push({
      kind: 'reply',
      eventId: `reply:${id}`,
      dueAt: at(readAfterMs + delays.answerMs),
      messageId: `${id}.reply`,
      message: next,
    });
  return { outcome: 'take', actions };
};
