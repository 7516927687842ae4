import { Decimal, type DecimalInput } from '../finance/decimal.js';

/** Someone who may get leads. */
export interface AllocationAgent {
  readonly id: string;
  /** Share of the work, above 0; agents of weight 0 get none. */
  readonly weight: DecimalInput;
  /** Most leads open at once; null for no limit. */
  readonly cap: number | null;
  /** Leads open now. */
  readonly open: number;
}

export interface Allocation {
  /** Agent of each lead in turn; null where all are full, whose leads stay queued. */
  readonly order: readonly (string | null)[];
  /** Leads given to each agent. */
  readonly counts: Readonly<Record<string, number>>;
  readonly unassigned: number;
}

/**
 * Gives leads in turn to the agent with the least (open + assigned + 1) / weight that is below its cap; ties go to the smaller id.
 * Compared by cross products, so no division makes equal shares differ.
 */
export const allocateFairly = (agents: readonly AllocationAgent[], leads: number): Allocation => {
  const states = agents
    .map((agent) => ({ ...agent, share: new Decimal(agent.weight), assigned: 0 }))
    .filter(({ share }) => share.greaterThan(0))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = Array.from({ length: leads }, () => {
    let chosen: (typeof states)[number] | undefined;
    for (const agent of states) {
      if (agent.cap !== null && agent.open + agent.assigned >= agent.cap) continue;
      const isLess =
        chosen === undefined ||
        chosen.share.times(agent.open + agent.assigned + 1).lessThan(agent.share.times(chosen.open + chosen.assigned + 1));
      if (isLess) chosen = agent;
    }
    if (chosen === undefined) return null;
    chosen.assigned += 1;
    return chosen.id;
  });
  const given = new Map(states.map(({ id, assigned }) => [id, assigned]));
  return {
    order,
    counts: Object.fromEntries(agents.map(({ id }) => [id, given.get(id) ?? 0])),
    unassigned: order.filter((id) => id === null).length,
  };
};
