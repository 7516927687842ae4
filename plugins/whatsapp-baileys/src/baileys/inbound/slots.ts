/** Lets so many pieces of work run at once in this process, whichever number they are for. First come, first served. */
export interface Slots {
  readonly count: number;
  run<T>(work: () => Promise<T>): Promise<T>;
}

export const createSlots = (count: number): Slots => {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    count,
    async run(work) {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The slot goes over; nobody can take it in between.
        if (next === undefined) free++;
        else next();
      }
    },
  };
};
