import type { LoggedEvent } from './event-stream.js';

/** Newest events of one tenant in memory; a follower further behind reads the log itself. */
const keptEvents = 256;

/** Reads the log after a cursor, in order; `isFull` says that there may be more. */
export type ReadLog = (after: bigint) => Promise<{ readonly events: readonly LoggedEvent[]; readonly isFull: boolean }>;

/** The end of one tenant's log, read once for all followers in the process. */
export interface TenantFeed {
  /** Events after the cursor: none when there are none yet, undefined when memory does not reach back so far. */
  after(cursor: bigint): readonly LoggedEvent[] | undefined;
  /** Reads what the log has gained. Calls during a read make one more. */
  pull(): void;
  /** Newest cursor in memory. */
  readonly tail: bigint;
  /** Calls the listener whenever the tail has moved. Returns the way to stop. */
  onMove(listener: () => void): () => void;
}

export interface TenantFeedParts {
  readonly start: bigint;
  readonly readLog: ReadLog;
  readonly onFault: (error: unknown) => void;
}

export const createTenantFeed = ({ start, readLog, onFault }: TenantFeedParts): TenantFeed => {
  let recent: LoggedEvent[] = [];
  let tail = start;
  let isPulling = false;
  let isBehind = false;
  const listeners = new Set<() => void>();

  const keep = (events: readonly LoggedEvent[]): void => {
    const first = events[0];
    const last = events.at(-1);
    if (first === undefined || last === undefined) return;
    const end = BigInt(last.cursor);
    // Only a log that lost its beginning while we were behind has a hole; whoever is before it finds it in the log.
    const isWhole = BigInt(first.cursor) === tail + 1n && end - tail === BigInt(events.length);
    recent = isWhole ? [...recent, ...events].slice(-keptEvents) : [];
    tail = end;
    for (const listener of listeners) listener();
  };

  const pullAll = async (): Promise<void> => {
    isPulling = true;
    try {
      do {
        isBehind = false;
        const { events, isFull } = await readLog(tail);
        keep(events);
        isBehind ||= isFull;
      } while (isBehind);
    } catch (error) {
      onFault(error);
    } finally {
      isPulling = false;
    }
  };

  return {
    get tail() {
      return tail;
    },
    after(cursor) {
      if (cursor >= tail) return [];
      const missing = Number(tail - cursor);
      return missing <= recent.length ? recent.slice(-missing) : undefined;
    },
    pull() {
      isBehind = true;
      if (!isPulling) void pullAll();
    },
    onMove(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
