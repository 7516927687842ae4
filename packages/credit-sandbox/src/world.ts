import { outcomeOf, type Refusal, type SandboxState } from './outcome.js';
import type { VirtualClock } from './virtual-clock.js';

/** What a lender is asked for, in whatever words. */
export interface Order {
  readonly reference: string | null;
  readonly document: string;
  readonly name: string;
  readonly registration: string;
  readonly agreement: string;
  readonly table: string;
  readonly term: number;
  readonly day: string;
  readonly installment: string;
  readonly financed: string;
  readonly net: string;
}

export interface KeptProposal {
  readonly id: string;
  readonly order: Order;
  readonly installment: string;
  readonly createdAt: Date;
  state: SandboxState;
  sequence: number;
}

export interface KeptEvent {
  readonly id: number;
  readonly proposalId: string;
  readonly state: SandboxState;
  readonly sequence: number;
}

interface Due {
  readonly at: number;
  readonly proposalId: string;
  readonly state: SandboxState;
}

const minuteMs = 60_000;
const ended: readonly SandboxState[] = ['ISSUED', 'REJECTED', 'EXPIRED'];

const addCents = (amount: string, cents: number): string => (Math.round(Number(amount) * 100 + cents) / 100).toFixed(2);

/** Proposals of one lender, and what became of them. */
export const createWorld = (prefix: string, clock: VirtualClock) => {
  const proposals = new Map<string, KeptProposal>();
  const events: KeptEvent[] = [];
  let due: Due[] = [];

  const enter = (proposal: KeptProposal, state: SandboxState): KeptEvent => {
    proposal.state = state;
    proposal.sequence += 1;
    const event = { id: events.length + 1, proposalId: proposal.id, state, sequence: proposal.sequence };
    events.push(event);
    return event;
  };

  return {
    proposals: proposals as ReadonlyMap<string, KeptProposal>,
    events: events as readonly KeptEvent[],

    /** Makes another one each time: whether it is the same again is for the caller to know. */
    create(order: Order): KeptProposal | { readonly refusal: Refusal } {
      const { refusal, course, recalculatedCents = 0 } = outcomeOf(order.document);
      if (refusal !== undefined) return { refusal };
      const proposal: KeptProposal = {
        id: `${prefix}-${String(proposals.size + 1).padStart(6, '0')}`,
        order,
        installment: addCents(order.installment, recalculatedCents),
        createdAt: clock.now(),
        state: 'RECEIVED',
        sequence: 0,
      };
      proposals.set(proposal.id, proposal);
      const now = clock.now().getTime();
      due.push(...course.map(([after, state]) => ({ at: now + after * minuteMs, proposalId: proposal.id, state })));
      return proposal;
    },

    /**
     * Takes a proposal back; one that was taken back before stays so. Undefined when it is too late: it was paid, rejected or expired.
     */
    cancel(proposal: KeptProposal): KeptProposal | undefined {
      if (proposal.state === 'CANCELED') return proposal;
      if (ended.includes(proposal.state)) return undefined;
      due = due.filter(({ proposalId }) => proposalId !== proposal.id);
      enter(proposal, 'CANCELED');
      return proposal;
    },

    /** What has come due by the clock, in order. */
    settle(): readonly KeptEvent[] {
      const now = clock.now().getTime();
      const ripe = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      due = due.filter(({ at }) => at > now);
      return ripe.flatMap(({ proposalId, state }) => {
        const proposal = proposals.get(proposalId);
        return proposal === undefined ? [] : [enter(proposal, state)];
      });
    },
  };
};

export type World = ReturnType<typeof createWorld>;
