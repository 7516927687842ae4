import { plainAddress } from './stanza.js';

/** Lets one at a time read and write the session with a person, under whichever of the two addresses and whatever device. */
export interface SessionLocks {
  run<T>(jid: string, work: () => Promise<T>): Promise<T>;
}

interface Mapping {
  getLIDForPN(pn: string): Promise<string | null>;
}

/**
 * The transactions of Baileys exclude each other by the exact address, which differs between what came in and what goes out, while the
 * session is the same: who wrote last would undo what the other had moved on.
 */
export const createSessionLocks = (mapping: Mapping): SessionLocks => {
  const last = new Map<string, Promise<unknown>>();

  const personOf = async (jid: string): Promise<string> => {
    const plain = plainAddress(jid);
    if (!plain.endsWith('@s.whatsapp.net')) return plain;
    const lid = await mapping.getLIDForPN(plain);
    return lid === null ? plain : plainAddress(lid);
  };

  return {
    async run(jid, work) {
      const person = await personOf(jid);
      const before = last.get(person) ?? Promise.resolve();
      const mine = before.then(work, work);
      const ended = mine.then(
        () => undefined,
        () => undefined,
      );
      last.set(person, ended);
      try {
        return await mine;
      } finally {
        if (last.get(person) === ended) last.delete(person);
      }
    },
  };
};
