import { parkedAfter, type InboxRow } from './inbox.repository.js';

/** A row together with the chat it belongs to. */
export interface Placed<Row> {
  readonly row: Row;
  readonly lane: string;
}

/** How long what cannot be decrypted is waited for. */
export interface Patience {
  /** So long it holds its place in the chat: as a rule its content comes at once when it is asked for. */
  readonly holdMs: number;
  /** After that, or when something later is to be shown, people see that something was written. */
  readonly placeholderMs: number;
}

export interface Plan<Item> {
  /** What to do now, in order within each lane. */
  readonly lanes: readonly (readonly Item[])[];
  /** When there is more to do though nothing else happens. */
  readonly nextAt: Date | undefined;
}

/** Over a connection that is gone no content comes: so long a place is held at most until there is one again. */
const longestHoldMs = 60_000;

/**
 * Until when what cannot be decrypted holds its place in the chat.
 *
 * @param onlineSince - When the number was connected and had got what waited for it; undefined: it is not yet, and the content may be
 *   among what waits.
 */
const heldUntil = (arrivedAt: number, holdMs: number, onlineSince: number | undefined): number => {
  const last = arrivedAt + Math.max(holdMs, longestHoldMs);
  return onlineSince === undefined ? last : Math.min(last, Math.max(arrivedAt, onlineSince) + holdMs);
};

/** A row as far as its turn depends on it. */
type PlannedRow = Pick<InboxRow, 'kind' | 'arrivedAt' | 'attempts' | 'retryAt'> & Partial<Pick<InboxRow, 'stanza' | 'seq'>>;

interface Planned extends Placed<PlannedRow> {
  /** Rows whose content this one has. */
  readonly replaces?: readonly Pick<InboxRow, 'seq'>[];
}

const isReplaced = ({ seq }: PlannedRow, { replaces = [] }: Planned): boolean => replaces.some((each) => each.seq === seq);

/** Sorts open rows, given in the order of arrival, into lanes. What fails holds up its own chat, until it is parked. */
export const planLanes = <Item extends Planned>(
  items: readonly Item[],
  now: Date,
  { holdMs, placeholderMs }: Patience,
  onlineSince: number | undefined,
): Plan<Item> => {
  const lanes = new Map<string, Item[]>();
  const held = new Set<string>();
  /** What may still be waited for as long as nothing follows it. */
  const waiting = new Map<string, { readonly item: Item; readonly until: number }[]>();
  let nextAt: number | undefined;
  const wait = (until: number): void => {
    nextAt = Math.min(nextAt ?? until, until);
  };
  for (const item of items) {
    const { row, lane } = item;
    if (held.has(lane)) continue;
    if (row.retryAt !== undefined && row.retryAt > now) {
      wait(row.retryAt.getTime());
      if (row.attempts < parkedAfter) held.add(lane);
      continue;
    }
    if (row.kind === 'undecryptable') {
      const arrivedAt = row.arrivedAt.getTime();
      // What came without content is not sent again at once.
      const holdsUntil = row.stanza?.unavailable === undefined ? heldUntil(arrivedAt, holdMs, onlineSince) : arrivedAt;
      const isHolding = holdsUntil > now.getTime();
      const isLost = row.stanza?.unavailable?.startsWith('view_once') === true;
      if (!isLost && (isHolding || arrivedAt + placeholderMs > now.getTime())) {
        if (isHolding) {
          wait(holdsUntil);
          held.add(lane);
        } else waiting.set(lane, [...(waiting.get(lane) ?? []), { item, until: arrivedAt + placeholderMs }]);
        continue;
      }
    }
    // Its place is kept by saying that something was written: content that comes later goes there.
    const earlier = (waiting.get(lane) ?? []).map((each) => each.item).filter((other) => !isReplaced(other.row, item));
    waiting.delete(lane);
    lanes.set(lane, [...(lanes.get(lane) ?? []), ...earlier, item]);
  }
  for (const left of waiting.values()) for (const { until } of left) wait(until);
  return { lanes: [...lanes.values()], nextAt: nextAt === undefined ? undefined : new Date(nextAt) };
};

/**
 * Puts short lanes together, so that they share a commit, once there are more of them than are worked on at once.
 *
 * @param most - Rows in one pack; longer lanes are packs of their own.
 */
export const packLanes = <Item>(
  lanes: readonly (readonly Item[])[],
  atOnce: number,
  most: number,
): readonly (readonly (readonly Item[])[])[] => {
  const rows = lanes.reduce((sum, { length }) => sum + length, 0);
  const wanted = Math.min(most, Math.ceil(rows / atOnce));
  const packs: (readonly Item[])[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const lane of lanes) {
    if (size + lane.length > wanted) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(lane);
    size += lane.length;
  }
  return packs;
};

const firstRetryMs = 1_000;
const longestRetryMs = 60_000;
const parkedRetryMs = 15 * 60_000;

/** When a row that has failed so often is tried again: after 1 s, 2 s, 4 s and so on, and parked ones each quarter of an hour. */
export const retryDelayMs = (attempts: number): number =>
  attempts >= parkedAfter ? parkedRetryMs : Math.min(longestRetryMs, firstRetryMs * 2 ** Math.max(0, attempts - 1));
