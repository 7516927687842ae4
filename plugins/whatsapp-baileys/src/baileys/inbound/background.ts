import type { InboxItem } from './inbox-item.js';

/** Work on rows that takes long: one at a time for each number, and the rows are nobody else's meanwhile. */
export interface Background {
  /** Sequences that are being worked on. */
  busy(instanceId: string): readonly number[];
  /** Does nothing while the number has such work under way. */
  start(item: InboxItem, work: () => Promise<void>): void;
  /** Resolves when the number has none under way. */
  idle(instanceId: string): Promise<void>;
}

export const createBackground = (): Background => {
  const running = new Map<string, { readonly seq: number; readonly done: Promise<void> }>();
  return {
    busy: (instanceId) => {
      const current = running.get(instanceId);
      return current === undefined ? [] : [current.seq];
    },
    start({ instanceId, row }, work) {
      if (running.has(instanceId)) return;
      const done = work().finally(() => running.delete(instanceId));
      running.set(instanceId, { seq: row.seq, done });
    },
    async idle(instanceId) {
      await running.get(instanceId)?.done;
    },
  };
};
