/** Stands still until it is moved. */
export interface VirtualClock {
  now(): Date;
  advance(ms: number): void;
}

export const createVirtualClock = (start: Date): VirtualClock => {
  let at = start.getTime();
  return {
    now: () => new Date(at),
    advance(ms) {
      if (ms < 0) throw new RangeError('Time does not go back.');
      at += ms;
    },
  };
};
