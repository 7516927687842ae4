import type { SignalDataSet, SignalKeyStoreWithTransaction } from 'baileys';

/** The sessions with one device, as libsignal writes them down; those that were replaced are kept for a while. */
export interface StoredSessions {
  readonly _sessions: Readonly<Record<string, { readonly indexInfo: { readonly used?: number } }>>;
}

/**
 * The sessions after a message was read, with all but the one that has read it as they were before. libsignal tries one after the
 * other, the latest used first, and moves each on before it knows whether the message is of it; what it writes down in the end has the
 * false steps, too. The next message of such a session is one that nobody can read: this is where most `Bad MAC` come from.
 */
export const keepUntouched = <Sessions extends StoredSessions>(before: Sessions, after: Sessions): Sessions => {
  const usedAt = (name: string): number => before._sessions[name]?.indexInfo.used ?? 0;
  const hasMoved = (name: string): boolean =>
    name in after._sessions && JSON.stringify(before._sessions[name]) !== JSON.stringify(after._sessions[name]);
  const tried = Object.keys(before._sessions).sort((a, b) => usedAt(b) - usedAt(a));
  const reader = tried.findLast(hasMoved);
  const entries = Object.entries(after._sessions).map(([name, session]) => [
    name,
    name === reader ? session : (before._sessions[name] ?? session),
  ]);
  return { ...after, _sessions: Object.fromEntries(entries) as Sessions['_sessions'] };
};

export interface SessionGuard {
  /** What the library is to read and write through. */
  readonly keys: SignalKeyStoreWithTransaction;
  /** While it reads a message that may be of any of these sessions. @param address - As the library names them. */
  reading<T>(address: string, work: () => Promise<T>): Promise<T>;
}

/** Watches over the sessions that libsignal tries a message on. One at a time may be reading from an address. */
export const createSessionGuard = (keys: SignalKeyStoreWithTransaction): SessionGuard => {
  const before = new Map<string, StoredSessions | undefined>();

  const corrected = (address: string, after: unknown): unknown => {
    const known = before.get(address);
    return known === undefined || after === null || after === undefined ? after : keepUntouched(known, after as StoredSessions);
  };

  return {
    keys: {
      ...keys,
      async get(type, ids) {
        const found = await keys.get(type, ids);
        if (type === 'session')
          for (const id of ids) if (before.has(id)) before.set(id, (found as Record<string, unknown>)[id] as StoredSessions | undefined);
        return found;
      },
      set(changes) {
        const { session } = changes;
        if (session === undefined || before.size === 0) return keys.set(changes);
        const entries = Object.entries(session).map(([address, after]) => [address, corrected(address, after)]);
        return keys.set({ ...changes, session: Object.fromEntries(entries) as NonNullable<SignalDataSet['session']> });
      },
    },
    async reading(address, work) {
      before.set(address, undefined);
      try {
        return await work();
      } finally {
        before.delete(address);
      }
    },
  };
};
