/** State that somebody looks at. */
export interface Readable<State> {
  readonly state: State;
  /** @returns A function that stops it. */
  subscribe(listener: () => void): () => void;
}

export interface Store<State> extends Readable<State> {
  update(change: Partial<State>): void;
}

export const createStore = <State extends object>(initial: State): Store<State> => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    update(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
