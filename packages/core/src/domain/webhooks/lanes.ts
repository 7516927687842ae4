import type { EventEnvelope } from '@leadengine/plugin-kit';

/** An event on its way to an endpoint. */
export interface LaneItem {
  readonly cursor: bigint;
  readonly eventId: string;
  readonly eventType: string;
  readonly lane: string;
  /** Left out of what waits in the database: the log has it. */
  envelope: EventEnvelope | undefined;
  /** It has a row, so the position may pass it. */
  isStored: boolean;
  attempts: number;
  firstAttemptAt: number | undefined;
  /** Milliseconds of the epoch. */
  notBefore: number;
}

interface Lane {
  readonly items: LaneItem[];
  isBusy: boolean;
}

/**
 * Events of one subscription by lane. Of each lane only the first event is on its way, so its events arrive in order; lanes do not
 * wait for each other.
 */
export interface Lanes {
  /** False when an event of this cursor is here already. */
  add(item: LaneItem): boolean;
  /** The next event that may go, of the lane that has waited longest. Its lane is busy until {@link finish} or {@link postpone}. */
  next(now: number, options?: { readonly isRetryOnly?: boolean }): LaneItem | undefined;
  finish(item: LaneItem): void;
  postpone(item: LaneItem, notBefore: number): void;
  /** Lets an event that waits go earlier, as a fresh one when `attempts` is 0. */
  hasten(cursor: bigint, notBefore: number, attempts?: number): void;
  /** Lets every first event that was tried go before `latest`. */
  hastenAll(latest: () => number): void;
  /** Whether the first event of a lane failed and waits. */
  isWaiting(lane: string): boolean;
  /** Events behind this one in its lane. */
  behind(item: LaneItem): readonly LaneItem[];
  /** When the next event that waits may go. */
  nextDueAt(options?: { readonly isRetryOnly?: boolean }): number | undefined;
  /** Says that an item got its row. */
  markStored(item: LaneItem): void;
  /** The lowest cursor without a row. */
  readonly firstUnstored: bigint | undefined;
  readonly unstored: number;
  readonly stored: number;
}

export const createLanes = (): Lanes => {
  const lanes = new Map<string, Lane>();
  const byCursor = new Map<bigint, LaneItem>();
  /** In the order of the log, since events are read in that order. */
  const unstored = new Map<bigint, LaneItem>();

  const mayGo = ({ items: [head], isBusy }: Lane, isRetryOnly: boolean): boolean =>
    head !== undefined && !isBusy && (!isRetryOnly || head.attempts > 0);

  const laneOf = (item: LaneItem): Lane | undefined => lanes.get(item.lane);

  return {
    add(item) {
      if (byCursor.has(item.cursor)) return false;
      byCursor.set(item.cursor, item);
      if (!item.isStored) unstored.set(item.cursor, item);
      const lane = laneOf(item) ?? { items: [], isBusy: false };
      lanes.set(item.lane, lane);
      // What is replayed belongs before what came later, but not before what is on its way.
      let place = lane.items.length;
      const first = lane.isBusy ? 1 : 0;
      while (place > first && (lane.items[place - 1] as LaneItem).cursor > item.cursor) place--;
      lane.items.splice(place, 0, item);
      return true;
    },

    next(now, { isRetryOnly = false } = {}) {
      for (const [key, lane] of lanes) {
        const [head] = lane.items;
        if (head === undefined || lane.isBusy || (isRetryOnly && head.attempts === 0) || head.notBefore > now) continue;
        lane.isBusy = true;
        // To the end of the line: the others go first next time.
        lanes.delete(key);
        lanes.set(key, lane);
        return head;
      }
      return undefined;
    },

    finish(item) {
      const lane = laneOf(item);
      byCursor.delete(item.cursor);
      unstored.delete(item.cursor);
      if (lane === undefined) return;
      lane.items.splice(lane.items.indexOf(item), 1);
      lane.isBusy = false;
      if (lane.items.length === 0) lanes.delete(item.lane);
    },

    postpone(item, notBefore) {
      item.notBefore = notBefore;
      const lane = laneOf(item);
      if (lane !== undefined) lane.isBusy = false;
    },

    hasten(cursor, notBefore, attempts) {
      const item = byCursor.get(cursor);
      if (item === undefined || (laneOf(item)?.isBusy === true && laneOf(item)?.items[0] === item)) return;
      if (notBefore < item.notBefore) item.notBefore = notBefore;
      if (attempts !== 0 || item.attempts === 0) return;
      item.attempts = 0;
      item.firstAttemptAt = undefined;
    },

    hastenAll(latest) {
      for (const { items, isBusy } of lanes.values()) {
        const [head] = items;
        if (head !== undefined && !isBusy && head.attempts > 0) head.notBefore = Math.min(head.notBefore, latest());
      }
    },

    isWaiting(key) {
      const lane = lanes.get(key);
      return lane !== undefined && !lane.isBusy && (lane.items[0]?.attempts ?? 0) > 0;
    },

    behind: (item) => laneOf(item)?.items.slice(1) ?? [],

    nextDueAt({ isRetryOnly = false } = {}) {
      let earliest: number | undefined;
      for (const lane of lanes.values()) {
        const [head] = lane.items;
        if (head === undefined || !mayGo(lane, isRetryOnly)) continue;
        if (earliest === undefined || head.notBefore < earliest) earliest = head.notBefore;
      }
      return earliest;
    },

    markStored(item) {
      item.isStored = true;
      unstored.delete(item.cursor);
    },

    get firstUnstored() {
      return unstored.keys().next().value;
    },
    get unstored() {
      return unstored.size;
    },
    get stored() {
      return byCursor.size - unstored.size;
    },
  };
};
