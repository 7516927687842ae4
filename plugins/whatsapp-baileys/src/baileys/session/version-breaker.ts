/** WhatsApp refuses a client version for all numbers alike: once one was told, the others need not ask. */
export interface VersionBreaker {
  isRefused(): boolean;
  refuse(): void;
  /** Somebody wants to try again. */
  reset(): void;
  onRefused(listener: () => void, signal: AbortSignal): void;
}

export const createVersionBreaker = (): VersionBreaker => {
  let isRefused = false;
  const listeners = new Set<() => void>();
  return {
    isRefused: () => isRefused,
    refuse() {
      isRefused = true;
      for (const listener of [...listeners]) listener();
    },
    reset() {
      isRefused = false;
    },
    onRefused(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
};
