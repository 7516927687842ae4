import type { KeptValues } from './sealed-store.js';

/** What stands in the composer. */
export interface Draft {
  readonly text: string;
  /** Made with the first letter; whatever happens until the message is with the engine, it is sent under this one. */
  readonly key: string;
  readonly mode: 'message' | 'note';
}

export const emptyDraft = (mode: Draft['mode'] = 'message'): Draft => ({ text: '', key: crypto.randomUUID(), mode });

const pauseMs = 250;

/** Keeps the draft of one conversation over reloads. */
export const createDraftKeeper = (kept: KeptValues, ticketId: string) => {
  const id = `draft/${ticketId}`;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let last: Draft | undefined;
  const save = (): void => {
    clearTimeout(pause);
    pause = undefined;
    if (last !== undefined) void kept.set(id, last.text === '' ? undefined : last).catch(() => undefined);
  };
  return {
    load: () => kept.get<Draft>(id).catch(() => undefined),
    keep(draft: Draft) {
      last = draft;
      clearTimeout(pause);
      // What was sent must not come back as a draft.
      if (draft.text === '') save();
      else pause = setTimeout(save, pauseMs);
    },
    /** Saves what a pause still holds back. */
    close: save,
  };
};
