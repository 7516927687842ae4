import type { LaneEntry } from './lane.repository.js';

/** An entry that this socket has at hand: being prepared, or written and not confirmed. */
export interface Flight {
  readonly entry: LaneEntry;
  /** When its bytes were handed over, by the process's own time. */
  writtenAt: number | undefined;
  /** Whether the server has answered. */
  isAnswered: boolean;
}

/** What one socket has at hand. A timer per entry says when the server should have answered. */
export interface Flights {
  add(entry: LaneEntry): Flight;
  find(messageId: string): Flight | undefined;
  /** Calls back after `ms` unless it is released or armed again before. */
  arm(flight: Flight, ms: number, onOverdue: () => void): void;
  /** Lets go of it; its chat may go on. */
  release(messageId: string): Flight | undefined;
  /** Whether a chat with a stranger is about to be begun: it does not count in the database yet. */
  isBeginning(): boolean;
  /** Ids of the entries at hand. */
  ids(): readonly string[];
  readonly size: number;
  clear(): void;
}

export const createFlights = (): Flights => {
  const flights = new Map<string, Flight>();
  const timers = new Map<Flight, NodeJS.Timeout>();
  const disarm = (flight: Flight): void => {
    clearTimeout(timers.get(flight));
    timers.delete(flight);
  };
  return {
    add(entry) {
      const flight: Flight = { entry, writtenAt: undefined, isAnswered: false };
      flights.set(entry.provider_message_id, flight);
      return flight;
    },
    find: (messageId) => flights.get(messageId),
    arm(flight, ms, onOverdue) {
      disarm(flight);
      timers.set(flight, setTimeout(onOverdue, ms));
    },
    release(messageId) {
      const flight = flights.get(messageId);
      if (flight === undefined) return undefined;
      disarm(flight);
      flights.delete(messageId);
      return flight;
    },
    isBeginning: () => [...flights.values()].some(({ entry, writtenAt }) => entry.is_new_chat && writtenAt === undefined),
    ids: () => [...flights.values()].map(({ entry }) => entry.id),
    get size() {
      return flights.size;
    },
    clear() {
      for (const flight of flights.values()) disarm(flight);
      flights.clear();
    },
  };
};
