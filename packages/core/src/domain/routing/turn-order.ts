import type { AssignmentStrategy } from '../queues/contract.js';
import type { Candidate } from './member.repository.js';

/**
 * In which order a queue asks its members.
 *
 * @param candidates - Whoever has waited longest for a turn first.
 */
export const turnOrder = (
  strategy: AssignmentStrategy,
  candidates: readonly Candidate[],
  lastAgentId: string | undefined,
): readonly Candidate[] => {
  if (strategy === 'manual') return [];
  if (strategy === 'round_robin') return candidates;
  // Sorting is stable: among the equally busy, turns go on.
  const byLoad = [...candidates].sort((a, b) => a.busy - b.busy);
  if (strategy === 'least_busy') return byLoad;
  return [...byLoad.filter(({ userId }) => userId === lastAgentId), ...byLoad.filter(({ userId }) => userId !== lastAgentId)];
};
