/** Splits items into one lane per key. Order is kept within a lane and among the lanes' heads. */
export const toLanes = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] => {
  const lanes = new Map<string, Item[]>();
  for (const item of items) {
    const lane = lanes.get(keyOf(item));
    if (lane === undefined) lanes.set(keyOf(item), [item]);
    else lane.push(item);
  }
  return [...lanes.values()];
};

/** Works on at most `atOnce` lanes at a time. Rejects after all that had started have ended. */
export const eachLane = async <Item>(
  lanes: readonly (readonly Item[])[],
  atOnce: number,
  work: (lane: readonly Item[]) => Promise<void>,
): Promise<void> => {
  const rest = lanes.values();
  const worker = async () => {
    // The workers share one iterator, so each lane is taken once.
    for (const lane of rest) await work(lane);
  };
  const outcomes = await Promise.allSettled(Array.from({ length: Math.min(atOnce, lanes.length) }, worker));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
};
