import { stageOf, stageTransitions } from '@leadengine/core/contract';

/**
 * Whether a ticket may go from one sales stage to another by the engine's own stage machine; names may be any a stage is known by. Staying is allowed
 * and changes nothing.
 */
export const mayMoveStage = (from: string, to: string): boolean => {
  const [source, target] = [stageOf(from), stageOf(to)];
  return source !== undefined && target !== undefined && (source === target || stageTransitions[source].includes(target));
};
