import type { BinaryNode } from 'baileys';
import type { InboxInsert } from '../auth/key.repository.js';
import type { Arrivals } from './arrivals.js';
import { dedupeKeyOf } from './dedupe-key.js';
import type { OwnAddresses } from './stanza.js';

export interface UnreadableParts {
  readonly instanceId: string;
  readonly arrivals: Arrivals;
  own(): OwnAddresses;
  /** Writes rows of the inbox. */
  write(rows: readonly InboxInsert[]): Promise<void>;
  onStored(): void;
}

/** Keeps in the inbox that a message was written whose content did not come with it, so that people see that there is one. */
export const keepUnreadable = async (node: BinaryNode, { instanceId, arrivals, own, write, onStored }: UnreadableParts): Promise<void> => {
  const arrival = arrivals.noteUnreadable(node);
  if (arrival === undefined) return;
  const { seq, stanza } = arrival;
  try {
    await write([
      { seq, dedupeKey: dedupeKeyOf(instanceId, stanza, own()), kind: 'undecryptable', stanza: JSON.stringify(stanza), sealed: null },
    ]);
  } finally {
    arrivals.settle(arrival);
  }
  onStored();
};
