import type { Clock } from '@leadengine/plugin-kit';

/** A clock that moves only when told to. */
export interface FakeClock extends Clock {
  advance(milliseconds: number): void;
}

export const createFakeClock = (start: Date): FakeClock => {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance(milliseconds) {
      now += milliseconds;
    },
  };
};
