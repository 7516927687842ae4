/** Hands checkpoints to sinks beside the sealing, which a sink that hangs must not hold up. */
export interface Deliveries {
  /** There is something new. */
  want(): void;
  /** Begins if something is due and nothing is under way. */
  work(): void;
  /** When there is something to begin, on the clock of `performance`; never is `Infinity`. */
  dueAt(): number;
  /** Resolves when nothing is under way. */
  ended(): Promise<void>;
}

/**
 * @param deliver - True when the sinks have all there is.
 * @param everyMs - Between attempts.
 * @param onEnd - Called after each.
 */
export const createDeliveries = (deliver: () => Promise<boolean>, everyMs: number, onEnd: () => void): Deliveries => {
  let wanted = 1;
  let kept = 0;
  let nextAt = 0;
  let underWay: Promise<void> | undefined;

  const attempt = async (): Promise<void> => {
    const upTo = wanted;
    const isAll = await deliver().catch(() => false);
    if (isAll) kept = upTo;
    nextAt = isAll ? 0 : performance.now() + everyMs;
    underWay = undefined;
    onEnd();
  };
  const dueAt = (): number => (underWay !== undefined || kept === wanted ? Infinity : nextAt);

  return {
    want() {
      wanted += 1;
      nextAt = 0;
    },
    work() {
      if (dueAt() <= performance.now()) underWay = attempt();
    },
    dueAt,
    ended: () => underWay ?? Promise.resolve(),
  };
};
