import { allocateFairly, type AllocationAgent } from './fair-allocation.js';

/** How people are given out: equal shares, shares by weight, or first to whom had the person before and the rest by weight. */
export type DistributionStrategy = 'fair' | 'weighted' | 'owner_first';

/** Names the rule, so that it can be told later why somebody got a person. */
export const distributionRuleVersion = (strategy: DistributionStrategy): string => `${strategy}-1`;

export interface GivenOut<Lead> {
  readonly lead: Lead;
  readonly ownerId: string;
  readonly reason: string;
}

/**
 * Gives out people, best first, to the agent with the least (open + assigned + 1) / weight below its cap. Whom nobody can take stays; nobody is
 * given more than their cap to get rid of somebody.
 */
export const distribute = <Lead extends { readonly lastOwnerId: string | null }>(
  leads: readonly Lead[],
  agents: readonly AllocationAgent[],
  strategy: DistributionStrategy,
): readonly GivenOut<Lead>[] => {
  const open = new Map(agents.map((agent) => [agent.id, agent.open]));
  const given: GivenOut<Lead>[] = [];
  const left: Lead[] = [];
  for (const lead of leads) {
    const last = strategy === 'owner_first' ? agents.find(({ id }) => id === lead.lastOwnerId) : undefined;
    const had = last === undefined ? 0 : (open.get(last.id) ?? 0);
    if (last === undefined || (last.cap !== null && had >= last.cap)) left.push(lead);
    else {
      open.set(last.id, had + 1);
      given.push({ lead, ownerId: last.id, reason: 'had the person before' });
    }
  }
  const shares = agents.map((agent) => ({
    ...agent,
    open: open.get(agent.id) ?? 0,
    ...(strategy === 'fair' && { weight: '1' }),
  }));
  const { order } = allocateFairly(shares, left.length);
  for (const [at, lead] of left.entries()) {
    const ownerId = order[at];
    if (typeof ownerId === 'string')
      given.push({ lead, ownerId, reason: strategy === 'fair' ? 'least people' : 'least people for the weight' });
  }
  return given;
};
